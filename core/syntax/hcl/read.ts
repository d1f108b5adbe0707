import { body } from './body.ts';
import { cutHcl } from './cut.ts';
import { Lines, type Scanner } from './scan.ts';
import type { HclDocument, HclSection } from './tree.ts';

/**
 * Reads any text as HCL and never throws. With the previous version, sections whose text is the same keep their identity;
 * the result equals a fresh read.
 */
export function readHcl(text: string, previous?: HclDocument): HclDocument {
  const before = previous?.blocks ?? [];
  const head = sameAtStart(text, before);
  const tail = sameAtEnd(text, before, head);
  const shift = text.length - (previous?.text.length ?? 0);
  const after = new Map(before.slice(before.length - tail).map((each, i) => [each.start + shift, i]));
  const starts = cutHcl(text, before[head]?.start ?? 0, (start) => after.has(start));
  const resumed = after.get(starts.at(-1)!);
  const kept = resumed === undefined ? [] : before.slice(before.length - tail + resumed);
  if (resumed !== undefined) starts.pop();
  const changed = before.slice(head, before.length - kept.length);
  return {
    language: 'hcl',
    text,
    blocks: [
      ...before.slice(0, head),
      ...sectionsAt(starts, text, (kept[0] && kept[0].start + shift) ?? text.length, changed),
      ...(shift === 0 ? kept : kept.map(({ block, start }) => ({ block, start: start + shift }))),
    ],
  };
}

type Placed = HclDocument['blocks'][number];

/** The sections that start there, the last of which ends at `end`; those that are among the earlier ones by their text. */
function sectionsAt(
  starts: readonly number[],
  text: string,
  end: number,
  earlier: readonly Placed[],
): readonly Placed[] {
  const known = new Map<string, HclSection[]>();
  for (const { block } of earlier) {
    const same = known.get(block.text);
    if (same === undefined) known.set(block.text, [block]);
    else same.push(block);
  }
  return starts.map((start, i) => {
    const source = text.slice(start, starts[i + 1] ?? end);
    return { block: known.get(source)?.shift() ?? readSection(source), start };
  });
}

/**
 * How many sections at the beginning are as before, whatever follows them: what is not closed, and the comments at the end
 * of the last, may belong to what comes next.
 */
function sameAtStart(text: string, before: readonly Placed[]): number {
  const differs = before.findIndex(
    ({ block, start }) => block.problems.length > 0 || !standsAt(text, start, block),
  );
  return Math.max(0, (differs < 0 ? before.length : differs) - 1);
}

/** Several times faster than `startsWith`. */
function standsAt(text: string, start: number, block: HclSection): boolean {
  return text.slice(start, start + block.text.length) === block.text;
}

/** How many sections at the end have the text that they had, beside those at the beginning. */
function sameAtEnd(text: string, before: readonly Placed[], head: number): number {
  let end = text.length;
  let count = 0;
  while (count < before.length - head) {
    const { block } = before[before.length - 1 - count]!;
    const start = end - block.text.length;
    if (start < before[head]!.start || !standsAt(text, start, block)) break;
    end = start;
    count += 1;
  }
  return count;
}

function readSection(source: string): HclSection {
  // A slice would keep the whole version of the document in memory for as long as the section lives.
  const text = (' ' + source).slice(1);
  const scanner: Scanner = { text, lines: new Lines(text), at: 0, nested: 0, depth: 0, problems: [] };
  const whole = body(scanner, 0);
  if (scanner.at < text.length)
    scanner.problems.push({ start: scanner.at, end: scanner.at + 1, message: 'This brace closes nothing.' });
  // The rest follows from the first, as a rule.
  return { text, body: whole, problems: scanner.problems.slice(0, 1) };
}
