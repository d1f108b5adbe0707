import { readHcl } from '../../../syntax/hcl/read.ts';
import type { Attribute, Body } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';

/**
 * The changes, with those that `terraform fmt` would make once the lines of `removals`, which are among the changes or in
 * whose place they stand, are gone: the equals signs and comments of their neighbours move. A text that is not formatted
 * so is left as it is.
 */
export function alignedWithout(
  text: string,
  body: Body,
  changes: readonly TextChange[],
  removals: readonly TextChange[],
): readonly TextChange[] {
  return removals.reduce((all, removal) => realigned(text, body, all, removal), changes);
}

function realigned(
  text: string,
  body: Body,
  changes: readonly TextChange[],
  removal: TextChange,
): readonly TextChange[] {
  const standing = bodyAt(body, removal.start).attributes;
  const gone = standing.findIndex(({ start }) => start >= removal.start && start < removal.end);
  const around = [gone - 1, gone, gone + 1].flatMap((i) => (standing[i] === undefined ? [] : [i]));
  if (around.some((i) => alignment(text, runOf(text, standing, i)).length > 0)) return changes;
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  const after = applied(text, sorted);
  const at = moved(sorted, removal.start);
  const left = attributesAt(after, at);
  const below = left.findIndex(({ end }) => end >= at);
  const [first, last] = below < 0 ? [left.length - 1, left.length - 1] : [below - 1, below];
  const shifts = [first, last]
    .filter((i, j, all) => left[i] !== undefined && all.indexOf(i) === j && isNextTo(after, left[i], at))
    .flatMap((i) => alignment(after, runOf(after, left, i)));
  const once = shifts.filter(({ start }, i) => shifts.findIndex((other) => other.start === start) === i);
  return composed(sorted, once) ?? changes;
}

/** The body that holds the offset, of the innermost block. */
function bodyAt(body: Body, offset: number): Body {
  const inner = body.blocks.find((block) => block.body.start <= offset && offset <= block.body.end);
  return inner === undefined ? body : bodyAt(inner.body, offset);
}

function attributesAt(text: string, offset: number): readonly Attribute[] {
  const section = readHcl(text).blocks.findLast(({ start }) => start <= offset);
  if (section === undefined) return [];
  const by = section.start;
  return bodyAt(section.block.body, offset - by).attributes.map((attribute) => ({
    ...attribute,
    start: attribute.start + by,
    end: attribute.end + by,
    nameEnd: attribute.nameEnd + by,
    value: {
      ...attribute.value,
      start: attribute.value.start + by,
      end: attribute.value.end + by,
    },
  }));
}

/** Whether an attribute ends on the line above the offset, or starts on its line. */
function isNextTo(text: string, { start, end }: Attribute, offset: number): boolean {
  const between = end < offset ? text.slice(end, offset) : text.slice(offset, start);
  return between.split('\n').length <= 2;
}

/** The attributes on consecutive lines around one of them, each of one line or a heredoc: `terraform fmt` aligns them alike. */
function runOf(text: string, attributes: readonly Attribute[], index: number): readonly Attribute[] {
  const fits = (i: number): boolean => attributes[i] !== undefined && isInRun(text, attributes[i]);
  if (!fits(index)) return [];
  const joins = (i: number): boolean =>
    fits(i) &&
    fits(i + 1) &&
    text.slice(attributes[i]!.end, attributes[i + 1]!.start).split('\n').length === 2;
  let [from, to] = [index, index];
  while (joins(from - 1)) from--;
  while (joins(to)) to++;
  return attributes.slice(from, to + 1);
}

/** Whether `terraform fmt` counts an attribute among those that it aligns. */
export function isInRun(text: string, { start, end, value }: Attribute): boolean {
  return text.startsWith('<<', value.start) || !text.slice(start, end).includes('\n');
}

/** What `terraform fmt` would change in the columns of a run. */
function alignment(text: string, run: readonly Attribute[]): readonly TextChange[] {
  const width = Math.max(0, ...run.map(({ name }) => name.length));
  const gaps = run.map(({ name, nameEnd, value }) => ({
    start: nameEnd,
    end: value.start,
    text: `${' '.repeat(width - name.length)} = `,
  }));
  return [...gaps, ...commentGaps(text, run)].filter((gap) => text.slice(gap.start, gap.end) !== gap.text);
}

/** Comments behind attributes on consecutive lines stand in one column too. */
function commentGaps(text: string, run: readonly Attribute[]): readonly TextChange[] {
  const gapOf = ({ end }: Attribute): string | undefined => /[ \t]*(?=#|\/[/*])/y.exec(text.slice(end))?.[0];
  const widthOf = ({ value }: Attribute): number => [...text.slice(value.start, value.end)].length;
  const chains: Attribute[][] = [[]];
  for (const attribute of run)
    if (gapOf(attribute) === undefined) chains.push([]);
    else chains.at(-1)!.push(attribute);
  return chains.flatMap((chain) => {
    const widest = Math.max(...chain.map(widthOf));
    return chain.map((attribute) => ({
      start: attribute.end,
      end: attribute.end + gapOf(attribute)!.length,
      text: ' '.repeat(widest - widthOf(attribute) + 1),
    }));
  });
}

function applied(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );
}

/** Where an offset of the text ahead of the changes is behind them. */
function moved(changes: readonly TextChange[], offset: number): number {
  return changes
    .filter(({ start, end }) => end <= offset && start < offset)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

/** Changes and later ones to what they leave as changes to the first text; undefined where they overlap in part. */
function composed(
  first: readonly TextChange[],
  later: readonly TextChange[],
): readonly TextChange[] | undefined {
  const result = first.map((change) => ({ ...change, at: 0, own: [] as TextChange[] }));
  let shift = 0;
  for (const change of result) {
    change.at = change.start + shift;
    shift += change.text.length - (change.end - change.start);
  }
  const others: TextChange[] = [];
  for (const change of later) {
    const touched = result.filter(
      ({ at, text }) => at < change.end && change.start < at + text.length && text !== '',
    );
    const [holder] = touched;
    if (holder === undefined) {
      const by = result
        .filter(({ at, text }) => at + text.length <= change.start)
        .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
      others.push({ ...change, start: change.start - by, end: change.end - by });
    } else if (touched.length > 1 || change.start < holder.at || change.end > holder.at + holder.text.length)
      return undefined;
    else holder.own.push({ ...change, start: change.start - holder.at, end: change.end - holder.at });
  }
  const written = result.map(({ start, end, text, own }) => ({
    start,
    end,
    text: applied(
      text,
      own.toSorted((a, b) => a.start - b.start),
    ),
  }));
  return [...written, ...others].toSorted((a, b) => a.start - b.start);
}
