import type { SyntaxDocument, TextChange } from '../blocks.ts';
import type { Node, SyntaxProblem } from '../tree.ts';
export function readJson(text: string, _previous?: SyntaxDocument, _change?: TextChange): SyntaxDocument {
  return { language: 'json', text, blocks: [] };
}
export function parseJsonFragment(_text: string): { root: Node | undefined; problems: SyntaxProblem[] } {
  return { root: undefined, problems: [] };
}
