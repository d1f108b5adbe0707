import { pathOf } from './documents.ts';
import type { Session } from './session.ts';

/**
 * What an editor may say of an open file where a count alone would mislead: `judged` is whole, `inPart` has what could not be
 * read, and `reading` waits for other files that may decide; rules were not run on the others, since Parapet is turned off,
 * the file is excluded, it declares no AWS resources, or it could not be judged.
 */
export type FileState = 'judged' | 'inPart' | 'reading' | 'off' | 'excluded' | 'noResources' | 'notRead';

/** The state of the document of a URI, by the text that the server has. */
export function fileState(session: Session, uri: string): FileState {
  const path = pathOf(uri);
  if (!session.folders.of(path).settings.enable) return 'off';
  if (session.folders.isExcluded(path)) return 'excluded';
  return session.log.guarded(path, () => stateOf(session, uri)) ?? 'notRead';
}

function stateOf(session: Session, uri: string): FileState {
  const view = session.view(uri);
  if (view === undefined) return 'noResources';
  if (view.unreadable.length > 0 || view.unread.length > 0) return 'inPart';
  return session.index.complete ? 'judged' : 'reading';
}
