import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver/node';
import { SUPPRESSION_RULES } from '../core/engine/suppress.ts';
import { rules } from '../rules/index.ts';

/** The ids of all rules, those of `first` ahead of the others; `textOf` has what is written of one. */
export function ruleItems(
  textOf: (id: string) => string,
  first: ReadonlySet<string> = new Set(),
): CompletionItem[] {
  return rules
    .filter(({ id }) => !(id in SUPPRESSION_RULES))
    .map(({ id, title, severity }) => ({
      label: id,
      kind: CompletionItemKind.Constant,
      detail: severity,
      documentation: title,
      insertText: textOf(id),
      sortText: `${first.has(id) ? 0 : 1}${id}`,
    }));
}
