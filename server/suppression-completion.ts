import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver/node';
import { ruleItems } from './rule-items.ts';
import type { Session } from './session.ts';
import type { TypedAt } from './completion.ts';

/** What people write where a finding is all right: a beginning, to be made their own. */
const REASONS = [
  'public on purpose: ',
  'only test data, rebuilt every night',
  'accepted until the migration ends',
  'an organization policy takes care of it',
  'another tool encrypts it',
];

/** What may follow in a comment that ignores rules; undefined where there is none. */
export function suppressionCompletions(
  session: Session,
  { document, before }: TypedAt,
): CompletionItem[] | undefined {
  if (/(?:#|\/\/)\s*parapet:[\w-]*$/.test(before)) return ways();
  const head = headIn(before);
  if (head === undefined) return undefined;
  if (/(?:^|\s)--\s/.test(head))
    return /--\s+\S/.test(head)
      ? []
      : REASONS.map((label) => ({ label, kind: CompletionItemKind.Text, insertText: label }));
  const found = new Set(session.view(document.uri)?.findings.map(({ ruleId }) => ruleId));
  const items = ruleItems((id) => `${id} `, found);
  const isNamed = /[^\s,][\s,]+[\w=-]*$/.test(head);
  return isNamed ? [...marks(), ...items] : items;
}

/** What stands in a comment that ignores rules behind the word for that; undefined where there is none. */
function headIn(before: string): string | undefined {
  const at = before.lastIndexOf(IGNORE);
  const ahead = before.slice(0, Math.max(0, at)).trimEnd();
  if (!ahead.endsWith('#') && !ahead.endsWith('//')) return undefined;
  return /^(?:-file)?\s([^#]*)$/.exec(before.slice(at + IGNORE.length))?.[1]?.trimStart();
}

const IGNORE = 'parapet:ignore';

function ways(): CompletionItem[] {
  return [
    { label: 'ignore', detail: 'on this line, or in what begins below', insertText: 'ignore ' },
    { label: 'ignore-file', detail: 'in the whole file', insertText: 'ignore-file ' },
  ].map((item) => ({ ...item, kind: CompletionItemKind.Keyword }));
}

/** What may stand behind the rules. */
function marks(): CompletionItem[] {
  return [
    { label: '--', detail: 'the reason', insertText: '-- ', sortText: '!0' },
    { label: 'until=', detail: 'the last day, as 2027-06-30', insertText: 'until=', sortText: '!1' },
  ].map((item) => ({ ...item, kind: CompletionItemKind.Keyword }));
}
