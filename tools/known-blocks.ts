/**
 * `npm run known`: what share of the blocks in everyday Terraform is read. The counts beside this file (`everyday-types.json`) are
 * how many files of public repositories mention a type; a type is read where a table, a companion or a list says what its blocks mean.
 */
import { readFileSync } from 'node:fs';
import { companionNamed, tablesOf } from '../core/languages/terraform/tables/index.ts';
import { fromRoot } from './root.ts';

const counts = JSON.parse(readFileSync(fromRoot('tools/everyday-types.json'), 'utf8')) as Readonly<
  Record<string, number>
>;
