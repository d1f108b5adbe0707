/**
 * `npm run known`: what share of the blocks of everyday Terraform is read, and which types are not. `everyday-types.json` has how often
 * each type is declared in seven public repositories of services in operation (of alphagov, ministryofjustice and others), counted in
 * November 2026.
 */
import { readFileSync } from 'node:fs';
import { companionNamed, tablesOf } from '../core/languages/terraform/tables/index.ts';
import { fromRoot } from './root.ts';

const counts = JSON.parse(readFileSync(fromRoot('tools/everyday-types.json'), 'utf8')) as Readonly<
  Record<string, number>
>;
const isKnown = (type: string): boolean => tablesOf(type).length > 0 || companionNamed(type) !== undefined;
const total = sum(Object.keys(counts));
const unknown = Object.keys(counts).filter((type) => !isKnown(type));
for (const type of unknown.toSorted((a, b) => counts[b]! - counts[a]!))
  console.log(`${type}: ${counts[type]}`);
const share = ((total - sum(unknown)) / total) * 100;
console.log(`${share.toFixed(1)} % of ${total} blocks are of types that are read.`);

function sum(types: readonly string[]): number {
  return types.reduce((all, type) => all + counts[type]!, 0);
}
