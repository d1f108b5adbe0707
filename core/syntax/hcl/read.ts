import { body } from './body.ts';
import { cutHcl } from './cut.ts';
import type { Scanner } from './scan.ts';
import type { HclDocument, HclSection } from './tree.ts';

/**
 * Reads any text as HCL and never throws. With the previous version, sections whose text is the same keep their identity;
 * the result equals a fresh read.
 */
export function readHcl(text: string, previous?: HclDocument): HclDocument {
  const starts = cutHcl(text);
  const kept = new Map<string, HclSection[]>();
  for (const { block } of previous?.blocks ?? []) {
    const same = kept.get(block.text);
    if (same === undefined) kept.set(block.text, [block]);
    else same.push(block);
  }
  const blocks = starts.map((start, i) => {
    const source = text.slice(start, starts[i + 1] ?? text.length);
    return { block: kept.get(source)?.shift() ?? readSection(source), start };
  });
  return { language: 'hcl', text, blocks };
}

function readSection(source: string): HclSection {
  // A slice would keep the whole version of the document in memory for as long as the section lives.
  const text = (' ' + source).slice(1);
  const scanner: Scanner = { text, at: 0, nested: 0, depth: 0, problems: [] };
  const whole = body(scanner, 0);
  if (scanner.at < text.length)
    scanner.problems.push({ start: scanner.at, end: scanner.at + 1, message: 'This brace closes nothing.' });
  // The rest follows from the first, as a rule.
  return { text, body: whole, problems: scanner.problems.slice(0, 1) };
}
