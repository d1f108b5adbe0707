/**
 * `npm run fuzz -- --minutes N --seed S`: edits the examples of all pages one edit at a time, as the server does it, and
 * compares what is found with a fresh reading. Exit code 1 where something throws, differs, or memory grows; what is slow
 * is told, and fails where it is far beyond what is promised.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { anyEdit, randomFrom } from './edits.ts';
import { smallest, type Failing } from './smallest.ts';
import { OTHERS, pageExamples, type Example } from './texts.ts';
import { FuzzedWorkspace, seen } from './workspace.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    edits: { type: 'string' },
  },
});
const seed = Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;
const mostEdits = values.edits === undefined ? Infinity : Number(values.edits);

/** Files that are edited together, and how often before others are. */
const TOGETHER = 12;
const EDITS = 600;
/** After so many edits a text begins again as it was: rubbish finds little. */
const EDITS_OF_ONE = 25;

/** Milliseconds of processor time for an edit of a file of up to 100 KB: what is promised, and what fails. */
const SLOW = 100;
const FAR_BEYOND = 3000;

/** Bytes that the memory in use may grow by from the first rounds to the last. */
const MOST_GROWTH = 150 * 1024 * 1024;

const random = randomFrom(seed);
const examples = [...pageExamples(), ...OTHERS];
let [edits, slow, failures] = [0, 0, 0];
const heaps: number[] = [];

/** What is wrong with the workspace after a change; undefined where nothing is. */
function wrongAfter(workspace: FuzzedWorkspace, { example, change }: Failing): string | undefined {
  try {
    workspace.change(example.path, change);
    const known = workspace.judged(example.path);
    const fresh = workspace.judgedAnew(example.path);
    for (const [i, each] of fresh.entries()) {
      // What holds a template is told by the first version alone, so that a half-typed one stays one.
      if (each === undefined || known[i] === undefined) continue;
      if (!isDeepStrictEqual(seen(known[i]), seen(each)))
        return `differs\n  after the edit: ${JSON.stringify(seen(known[i]))}\n  read anew:      ${JSON.stringify(seen(each))}`;
    }
    return undefined;
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Whether the last edit alone, of a text that was read anew, is wrong in the same way. */
function failsAlone(failing: Failing, wrong: string): boolean {
  const workspace = new FuzzedWorkspace([failing.example]);
  try {
    workspace.judged(failing.example.path);
    return wrongAfter(workspace, failing)?.slice(0, 7) === wrong.slice(0, 7);
  } catch {
    return false;
  } finally {
    workspace.close();
  }
}

function tell(failing: Failing, wrong: string): void {
  failures += 1;
  const least = failsAlone(failing, wrong) ? smallest(failing, (each) => failsAlone(each, wrong)) : failing;
  console.log(`\n${failing.example.path} (seed ${seed}, edit ${edits}) ${wrong}`);
  console.log(`  ${JSON.stringify({ ...least.example, change: least.change })}`);
}

/** Edits some files together; a text that has failed is left alone. */
function round(chosen: readonly Example[]): void {
  const workspace = new FuzzedWorkspace(chosen);
  const texts = chosen.map(({ text }) => text);
  const counts = new Map<string, number>();
  try {
    for (let i = 0; i < EDITS && performance.now() < until && edits < mostEdits; i++) {
      const { path, text } = chosen[random(chosen.length)]!;
      const count = (counts.get(path) ?? 0) + 1;
      const current = workspace.textOf(path);
      const isFull = count > EDITS_OF_ONE;
      counts.set(path, isFull ? 0 : count);
      const change = isFull ? { start: 0, end: current.length, text } : anyEdit(current, random, texts);
      const failing = { example: { path, text: current }, change };
      const before = process.cpuUsage();
      const wrong = wrongAfter(workspace, failing);
      const { user, system } = process.cpuUsage(before);
      edits += 1;
      if (wrong !== undefined) {
        tell(failing, wrong);
        return;
      }
      const took = Math.round((user + system) / 1000);
      if (took > SLOW && i > 50 && current.length < 100_000) {
        slow += 1;
        if (slow <= 5)
          console.log(
            `slow: ${took} ms of processor time for ${path} of ${current.length} characters, with a fresh reading`,
          );
        if (took > FAR_BEYOND) tell(failing, `takes ${took} ms`);
      }
    }
  } finally {
    workspace.close();
  }
}

while (performance.now() < until && edits < mostEdits && failures < 10) {
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
  `${edits} edits, ${failures} failures, ${slow} slow, memory grew by ${Math.round(growth / 1024 / 1024)} MB`,
);
process.exitCode = failures > 0 || growth > MOST_GROWTH ? 1 : 0;
