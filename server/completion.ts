import {
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionParams,
} from 'vscode-languageserver/node';
import { pathOf, type OpenDocument } from './documents.ts';
import { isConfiguration } from './configuration-diagnostics.ts';
import { formCompletions } from './form-completion.ts';
import { configurationCompletions } from './configuration-completion.ts';
import { suppressionCompletions } from './suppression-completion.ts';
import type { Session } from './session.ts';

/** What an editor knows of the place where somebody types. */
export interface TypedAt {
  readonly document: OpenDocument;
  readonly line: number;
  /** Of the cursor, in the document's text. */
  readonly offset: number;
  /** The text of the line ahead of the cursor. */
  readonly before: string;
}

/** What may follow at a position: in `.parapet.yaml`, in comments that ignore rules, and where a resource may begin. */
export function completions(
  session: Session,
  { textDocument, position, context }: CompletionParams,
): CompletionItem[] {
  const document = session.documents.get(pathOf(textDocument.uri));
  if (document === undefined) return [];
  const end = document.lines.offsetAt(position);
  const start = document.lines.offsetAt({ line: position.line, character: 0 });
  const at = { document, line: position.line, offset: end, before: document.text.slice(start, end) };
  if (isConfiguration(textDocument.uri)) return configurationCompletions(at);
  const ignoring = suppressionCompletions(session, at);
  if (ignoring !== undefined) return ignoring;
  // A word is begun, and no sign was typed that asks for something else.
  const isAsked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  return isAsked ? formCompletions(at, session.abilities.hasSnippets) : [];
}
