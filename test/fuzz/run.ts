/**
 * `npm run fuzz -- --minutes N --seed S`, or `--edits N`: edits the examples of all pages one edit at a time, as the server
 * does it, and compares what is found with a fresh reading. Exit code 1 where something throws, differs, is repaired for the
 * worse, or memory grows; what is slow is told, and fails where it is far beyond what is promised.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { anyEdit, randomFrom } from './edits.ts';
import { smallest, type Failing } from './smallest.ts';
import { OTHERS, pageExamples, type Example } from './texts.ts';
import { FuzzedWorkspace, seen } from './workspace.ts';

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

/** Files that are edited together, and how often before others are. */
const TOGETHER = 12;
const EDITS = 600;
/** After so many edits a text begins again as it was: rubbish finds little. */
const EDITS_OF_ONE = 25;
/** Every so many edits all files are compared with a fresh reading, and the repairs of findings too. */
const WHOLE = 100;
/** Every so many edits fix all is tried. */
const REPAIRED = 40;

/** Milliseconds of processor time for an edit of a file of up to 100 KB: what is promised, and what fails. */
const SLOW = 100;
const FAR_BEYOND = 1500;

/** Bytes that the memory in use may grow by from the first rounds to the last. */
const MOST_GROWTH = 150 * 1024 * 1024;

const MOST_FAILURES = 10;

const random = randomFrom(seed);
const examples = [...pageExamples(), ...OTHERS];
let [edits, slow, failures] = [0, 0, 0];
const heaps: number[] = [];

/** What differs from a fresh reading of a file, or where `isWhole` of the workspace; undefined where nothing does. */
function difference(workspace: FuzzedWorkspace, path: string, isWhole: boolean): string | undefined {
  const compared = workspace.compared(path, isWhole);
  if (compared === undefined) return 'differs in the units that the file is part of';
  for (const { known, fresh } of compared) {
    const [one, other] = [seen(known, isWhole), seen(fresh, isWhole)];
    if (!isDeepStrictEqual(one, other))
      return `differs\n  after the edit: ${JSON.stringify(one)}\n  read anew:      ${JSON.stringify(other)}`;
  }
  return undefined;
}

/** What is wrong with the workspace after a change; undefined where nothing is. */
function wrongAfter(
  workspace: FuzzedWorkspace,
  { path, change }: Failing,
  isWhole = false,
): string | undefined {
  try {
    const before = performance.now();
    workspace.change(path, change);
    workspace.judge(path);
    lasted = performance.now() - before;
    return difference(workspace, path, isWhole);
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Milliseconds that passed while the last change was judged. */
let lasted = 0;

/** What is wrong beside: with files that were not edited, and with what fix all makes of the one that was. */
function wrongBeside(workspace: FuzzedWorkspace, path: string, paths: readonly string[]): string | undefined {
  try {
    if (edits % REPAIRED === 0) {
      const wrong = workspace.wrongRepair(path);
      if (wrong !== undefined) return wrong;
    }
    if (edits % WHOLE !== 0) return undefined;
    return paths.map((other) => difference(workspace, other, true)).find((wrong) => wrong !== undefined);
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Whether the last edit alone, of files that were read anew, is wrong in the same way. */
function failsAlone(failing: Failing, wrong: string): boolean {
  const workspace = new FuzzedWorkspace(failing.files);
  try {
    workspace.judge(failing.path);
    const own = wrongAfter(workspace, failing, true) ?? workspace.wrongRepair(failing.path);
    return own?.slice(0, 12) === wrong.slice(0, 12);
  } catch (error) {
    return wrong.startsWith(`throws ${String(error)}`.slice(0, 12));
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
  const isAlone = failsAlone(failing, wrong);
  const least = isAlone ? smallest(failing, (each) => failsAlone(each, wrong)) : failing;
  console.log(
    `\n${failing.path} (seed ${seed}, edit ${edits}${isAlone ? '' : ', with those before'}) ${wrong}`,
  );
  console.log(`  ${JSON.stringify(least)}`);
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
  const workspace = new FuzzedWorkspace(chosen);
  const texts = chosen.map(({ text }) => text);
  const paths = chosen.map(({ path }) => path);
  const counts = new Map<string, number>();
  try {
    for (let i = 0; i < EDITS && performance.now() < until && edits < mostEdits; i++) {
      const { path, text } = chosen[random(chosen.length)]!;
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

while (performance.now() < until && edits < mostEdits && failures < MOST_FAILURES) {
  const chosen = new Map<string, Example>(OTHERS.map((example) => [example.path, example]));
  while (chosen.size < OTHERS.length + TOGETHER) {
    const example = examples[random(examples.length)]!;
    chosen.set(example.path, example);
  }
  round([...chosen.values()]);
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed);
}
const growth = heaps.length < 20 ? 0 : Math.min(...heaps.slice(-5)) - Math.min(...heaps.slice(5, 10));
console.log(
  `seed ${seed}: ${edits} edits, ${failures} failures, ${slow} slow, memory grew by ${Math.round(growth / 1024 / 1024)} MB`,
);
process.exitCode = failures > 0 || growth > MOST_GROWTH ? 1 : 0;
