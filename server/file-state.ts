import { pathOf } from './documents.ts';
import type { Session } from './session.ts';

/**
 * What an editor may say of an open file where a count alone would mislead: `judged` is whole, `inPart` has what could not be
 * read; rules were not run on the others, since Parapet is turned off, the file is excluded, or it declares no AWS resources.
 */
export type FileState = 'judged' | 'inPart' | 'off' | 'excluded' | 'noResources';

/** The state of the document of a URI, by the text that the server has. */
export function fileState(session: Session, uri: string): FileState {
  const path = pathOf(uri);
  if (!session.folders.of(path).settings.enable) return 'off';
  if (session.folders.isExcluded(path)) return 'excluded';
  const view = session.view(uri);
  if (view === undefined) return 'noResources';
  return view.unreadable.length > 0 || view.unread.length > 0 ? 'inPart' : 'judged';
}
