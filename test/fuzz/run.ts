/**
 * `npm run fuzz -- --minutes N --seed S`, or `--edits N`: edits the examples of all pages one edit at a time, as the server
 * does it, and compares what is found with a fresh reading. Exit code 1 where something throws, differs, is repaired for the
 * worse, or memory grows; what is slow is told, and fails where it is far beyond what is promised.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { anyEdit, randomFrom } from './edits.ts';
import { smallest, type Failing } from './smallest.ts';
import { largeText } from './large.ts';
import { OTHERS, pageExamples, type Example } from './texts.ts';
import { FuzzedWorkspace, seen, type Compared } from './workspace.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    edits: { type: 'string' },
  },
});
const seed = Number(values.seed);
const minutes = Number(values.minutes ?? (values.edits === undefined ? 1 : Infinity));
const until = performance.now() + minutes * 60_000;
const mostEdits = Number(values.edits ?? Infinity);

/** Pages' files that are edited together, beside modules and an app of Python, and how often before others are. */
const TOGETHER = 12;
const EDITS = 600;
/** One of so many edits is of a module or an app, whose reading takes ten times as long as that of a page's example. */
const OF_OTHERS = 40;
/** Every so many rounds one long text is edited so often: of up to 100 KB, which is what a time is promised for. */
const LONG = 40;
const EDITS_OF_LONG = 24;
/** Every so many edits of a long text it is compared with a fresh reading. */
const COMPARED_LONG = 4;
/** After so many edits a text begins again as it was: rubbish finds little. */
const EDITS_OF_ONE = 25;
/** Every so many edits all files are compared with a fresh reading, and the repairs of findings too. */
const WHOLE = 300;
/** Every so many edits fix all is tried. */
const REPAIRED = 40;

/** Milliseconds of processor time for an edit of a file of up to 100 KB: what is promised, and what fails. */
const SLOW = 100;
const FAR_BEYOND = 1500;

/** Bytes that the memory in use may grow by from the first rounds to the last. */
const MOST_GROWTH = 150 * 1024 * 1024;

const MOST_FAILURES = 10;

const random = randomFrom(seed);
const pages = pageExamples();
const examples = [...pages, ...OTHERS];
const begun = process.cpuUsage();
let [edits, slow, failures] = [0, 0, 0];
const heaps: number[] = [];

/** What differs of a file between two readings; `fixes`: with the repairs of its findings. */
function difference(compared: readonly Compared[] | undefined, fixes: boolean): string | undefined {
  if (compared === undefined) return 'differs in the units that the file is part of';
  for (const { known, fresh } of compared) {
    const [one, other] = [seen(known, fixes), seen(fresh, fixes)];
    if (!isDeepStrictEqual(one, other))
      return `differs\n  after the edit: ${JSON.stringify(one)}\n  read anew:      ${JSON.stringify(other)}`;
  }
  return undefined;
}

/** Milliseconds that passed while the last change was judged. */
let lasted = 0;

/** What is wrong with the workspace after a change, compared with a fresh reading of its folder where that `isCompared`. */
function wrongAfter(
  workspace: FuzzedWorkspace,
  { path, change }: Failing,
  { isCompared = true, fixes = false } = {},
): string | undefined {
  try {
    const before = performance.now();
    workspace.change(path, change);
    workspace.judge(path);
    lasted = performance.now() - before;
    return isCompared ? difference(workspace.compared(path), fixes) : undefined;
  } catch (error) {
    return thrown(error);
  }
}

/** What is wrong beside: with files that were not edited, and with what fix all makes of the one that was. */
function wrongBeside(workspace: FuzzedWorkspace, path: string, paths: readonly string[]): string | undefined {
  try {
    const wrong = edits % REPAIRED === 0 ? workspace.wrongRepair(path) : undefined;
    if (wrong !== undefined || edits % WHOLE !== 0) return wrong;
    const all = workspace.comparedAll(paths);
    return all.map((compared) => difference(compared, true)).find((found) => found !== undefined);
  } catch (error) {
    return thrown(error);
  }
}

/** What was thrown: where it is from is told of the smallest example alone, since readers that recover throw often. */
function thrown(error: unknown): string {
  return `throws ${error instanceof Error ? error.stack : String(error)}`;
}

/** What is wrong with the last edit alone, of files that were read anew. */
function wrongAlone(failing: Failing): string | undefined {
  const workspace = new FuzzedWorkspace(failing.files);
  try {
    workspace.judge(failing.path);
    return wrongAfter(workspace, failing, { fixes: true }) ?? workspace.wrongRepair(failing.path);
  } catch (error) {
    return thrown(error);
  } finally {
    workspace.close();
  }
}

/** The least processor time in milliseconds that the change takes, of several times. */
function leastTime({ files, path, change }: Failing): number {
  let least = Infinity;
  for (let i = 0; i < 5 && least > SLOW; i++) {
    const workspace = new FuzzedWorkspace(files);
    workspace.judge(path);
    const before = process.cpuUsage();
    workspace.change(path, change);
    workspace.judge(path);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    workspace.close();
  }
  return Math.round(least);
}

function tell(failing: Failing, wrong: string): void {
  failures += 1;
  const isAlone = wrongAlone(failing)?.slice(0, 12) === wrong.slice(0, 12);
  const least = isAlone
    ? smallest(failing, (each) => wrongAlone(each)?.slice(0, 12) === wrong.slice(0, 12))
    : failing;
  console.log(
    `\n${failing.path} (seed ${seed}, edit ${edits}${isAlone ? '' : ', with those before'}) ${wrong}`,
  );
  console.log(`  ${JSON.stringify(least)}`);
  Error.stackTraceLimit = 20;
  if (isAlone) console.log(`  ${wrongAlone(least)}`);
  Error.stackTraceLimit = 0;
}

/** Tells of a change that took long, unless it does not when it is made again. */
function tellSlow(failing: Failing): void {
  const { length } = failing.files.find(({ path }) => path === failing.path)!.text;
  const took = length < 100_000 ? leastTime(failing) : 0;
  if (took <= SLOW) return;
  slow += 1;
  console.log(`slow: ${took} ms of processor time for ${failing.path} of ${length} characters`);
  if (took > FAR_BEYOND) tell(failing, `takes ${took} ms`);
  else if (slow <= 5) console.log(`  ${JSON.stringify(failing)}`);
}

/** Edits some files together; what has failed is left alone. */
function round(chosen: readonly Example[]): void {
  const workspace = new FuzzedWorkspace([...chosen, ...OTHERS]);
  const texts = [...chosen, ...OTHERS].map(({ text }) => text);
  const paths = [...chosen, ...OTHERS].map(({ path }) => path);
  const counts = new Map<string, number>();
  try {
    for (let i = 0; i < EDITS && isOn(); i++) {
      const from = random(OF_OTHERS) === 0 ? OTHERS : chosen;
      const { path, text } = from[random(from.length)]!;
      const count = (counts.get(path) ?? 0) + 1;
      const current = workspace.textOf(path);
      const isFull = count > EDITS_OF_ONE;
      counts.set(path, isFull ? 0 : count);
      const change = isFull ? { start: 0, end: current.length, text } : anyEdit(current, random, texts);
      const failing = { files: workspace.around(path), path, change };
      edits += 1;
      const wrong = wrongAfter(workspace, failing) ?? wrongBeside(workspace, path, paths);
      if (wrong !== undefined) {
        tell(failing, wrong);
        return;
      }
      if (lasted > SLOW) tellSlow(failing);
    }
  } finally {
    workspace.close();
  }
}

/** Edits one long text, which is what a time is promised for. */
function roundOfLong(): void {
  const example = largeText(examples, random);
  const workspace = new FuzzedWorkspace([example]);
  const { path } = example;
  try {
    workspace.judge(path);
    for (let i = 0; i < EDITS_OF_LONG && isOn(); i++) {
      const change = anyEdit(workspace.textOf(path), random, [example.text]);
      const failing = { files: workspace.around(path), path, change };
      edits += 1;
      const wrong = wrongAfter(workspace, failing, { isCompared: i % COMPARED_LONG === 0 });
      if (wrong !== undefined) {
        tell(failing, wrong);
        return;
      }
      if (lasted > SLOW) tellSlow(failing);
    }
  } finally {
    workspace.close();
  }
}

function isOn(): boolean {
  return performance.now() < until && edits < mostEdits && failures < MOST_FAILURES;
}

Error.stackTraceLimit = 0;
for (let rounds = 1; isOn(); rounds++) {
  const chosen = new Map<string, Example>();
  while (chosen.size < TOGETHER) {
    const example = pages[random(pages.length)]!;
    chosen.set(example.path, example);
  }
  round([...chosen.values()]);
  if (rounds % LONG === 0) roundOfLong();
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed);
}
const growth = heaps.length < 20 ? 0 : Math.min(...heaps.slice(-5)) - Math.min(...heaps.slice(5, 10));
const { user, system } = process.cpuUsage(begun);
console.log(
  `seed ${seed}: ${edits} edits, ${failures} failures, ${slow} slow, memory grew by ${Math.round(growth / 1024 / 1024)} MB, ${((user + system) / 1000 / edits).toFixed(2)} ms of processor time an edit`,
);
process.exitCode = failures > 0 || growth > MOST_GROWTH ? 1 : 0;
