import type { CompletionItem, CompletionParams } from 'vscode-languageserver/node';
import { pathOf, type OpenDocument } from './documents.ts';
import { isConfiguration } from './configuration-diagnostics.ts';
import { configurationCompletions } from './configuration-completion.ts';
import { suppressionCompletions } from './suppression-completion.ts';
import type { Session } from './session.ts';

/** What an editor knows of the place where somebody types. */
export interface TypedAt {
  readonly document: OpenDocument;
  readonly line: number;
  /** The text of the line ahead of the cursor. */
  readonly before: string;
}

/** What may follow at a position: in `.parapet.yaml`, and in comments that ignore rules. */
export function completions(
  session: Session,
  { textDocument, position }: CompletionParams,
): CompletionItem[] {
  const document = session.documents.get(pathOf(textDocument.uri));
  if (document === undefined) return [];
  const end = document.lines.offsetAt(position);
  const start = document.lines.offsetAt({ line: position.line, character: 0 });
  const at = { document, line: position.line, before: document.text.slice(start, end) };
  if (isConfiguration(textDocument.uri)) return configurationCompletions(at);
  return suppressionCompletions(session, at) ?? [];
}
