/**
 * `npm run compare -- BEFORE AFTER`: prints where the files that `npm run outcomes` wrote for two builds differ, and nothing
 * where they are the same. Exit code 1 where they differ.
 */
import { readFileSync } from 'node:fs';
import type { TextChange } from '../core/text/text-change.ts';

type Outcome = Readonly<Record<string, unknown>>;

const [before, after] = process.argv.slice(2).map(read);
if (before === undefined || after === undefined)
  throw new Error('Name two files: npm run compare -- BEFORE AFTER');
let differing = 0;
for (const id of new Set([...before.keys(), ...after.keys()])) {
  const [a, b] = [before.get(id), after.get(id)];
  if (a === undefined || b === undefined) say(id, [`only in the ${a === undefined ? 'second' : 'first'}`]);
  else if (a.line !== b.line) say(id, differences(a.outcome, b.outcome));
}
if (differing > 0) {
  console.log(`${differing} of ${before.size} cases differ.`);
  process.exitCode = 1;
}

function read(path: string): Map<string, { readonly line: string; readonly outcome: Outcome }> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const outcome = JSON.parse(line, (_key, value: unknown) => withJoinedInsertions(value)) as Outcome & {
        readonly id: string;
      };
      return [outcome.id, { line: JSON.stringify(outcome), outcome }];
    }),
  );
}

/** Changes of a text of which two put something in at one place say the same as one that puts in both. */
function withJoinedInsertions(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isChange)) return value;
  return value.reduce<TextChange[]>((joined, change) => {
    const last = joined.at(-1);
    const isSame = last?.end === change.start && last.start === last.end && change.start === change.end;
    return isSame ? joined.with(-1, { ...last, text: last.text + change.text }) : [...joined, change];
  }, []);
}

function isChange(value: unknown): value is TextChange {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'start,end,text';
}

function say(id: string, lines: readonly string[]): void {
  differing += 1;
  console.log(`${id}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** The innermost parts of which only one of two outcomes has something, or that say something else. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return unmatched(a, b, path);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].flatMap((name) =>
      differences((a as Outcome)[name], (b as Outcome)[name], path === '' ? name : `${path}.${name}`),
    );
  }
  return [`${path}: ${brief(a)} → ${brief(b)}`];
}

/** The members of lists of another length that the other list does not have. */
function unmatched(a: readonly unknown[], b: readonly unknown[], path: string): string[] {
  const texts = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each));
  const [inA, inB] = [texts(a), texts(b)];
  return [
    ...inA.filter((text) => !inB.includes(text)).map((text) => `${path} − ${text.slice(0, 600)}`),
    ...inB.filter((text) => !inA.includes(text)).map((text) => `${path} + ${text.slice(0, 600)}`),
  ];
}

function brief(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300);
}
