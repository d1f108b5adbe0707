import { parentPort, workerData } from 'node:worker_threads';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import type { JudgedApart } from '../workspace/judged-apart.ts';
import { ruleOf } from '../workspace/own-rules/rule.ts';
import { judgeApart } from '../workspace/scan.ts';
import { BUDGET } from './prepare.ts';
import type { Share } from './threads.ts';

/** What a thread answers to a list of paths. */
export interface Answer {
  readonly judged: readonly JudgedApart[];
  /** Rules that threw, with what they said. */
  readonly errors: readonly (readonly [ruleId: string, message: string])[];
}

/** Judges the templates that the main thread names, a list at a time, until it names no more. */
export function judgeForOthers(): void {
  const { choices, described, settings } = workerData as Share;
  const chosen = selectRules([...rules, ...described.map(ruleOf)], choices);
  parentPort!.on('message', (paths: readonly string[]) => {
    const errors: (readonly [string, string])[] = [];
    const judged = judgeApart(paths, {
      ...settings,
      rules: chosen,
      budget: BUDGET,
      onError: (id, error) => errors.push([id, error instanceof Error ? error.message : String(error)]),
    });
    parentPort!.postMessage({ judged, errors } satisfies Answer);
  });
}
