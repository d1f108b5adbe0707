import { existsSync, readFileSync } from 'node:fs';
import { REASONS, type Reason } from '../core/model/index.ts';
import { fromRoot } from './root.ts';
import type { RuleReads } from './rule-reads.ts';

/** Where it is kept how the repairs of each rule are labelled. */
export const REPAIRS_PATH = 'tools/repairs.json';

/** How the repairs of a rule are labelled: `safe`, and the reasons why somebody looks at others. */
type Labels = readonly ('safe' | Reason)[];

const ORDER: Labels = ['safe', ...REASONS];

/** The labels of all rules that repair, by the rule's id. */
export function repairLabels(): Readonly<Record<string, Labels>> {
  const path = fromRoot(REPAIRS_PATH);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Labels>) : {};
}

/** The file, a rule a line; where a part of the rules was read, the others stay as they are. */
export function repairsText(reads: ReadonlyMap<string, RuleReads>, isPart: boolean): string {
  const read = [...reads].map(
    ([id, { labels }]) => [id, ORDER.filter((label) => labels.has(label))] as const,
  );
  const all = { ...(isPart ? repairLabels() : {}), ...Object.fromEntries(read) };
  const lines = Object.entries(all)
    .filter(([, labels]) => labels.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, labels]) => `${JSON.stringify(id)}: ${JSON.stringify(labels)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The labels in words: `safe`, or `review: costs, locks out`, or both; empty where a rule repairs nothing. */
export function labelsInWords(labels: Iterable<string>): string {
  const all = new Set(labels);
  const reasons = REASONS.filter((reason) => all.has(reason));
  return [all.has('safe') ? 'safe' : '', reasons.length === 0 ? '' : `review: ${reasons.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}
