import type { Unreadable } from '../languages/language.ts';
import type { Analysis } from './analysis.ts';

/** Rules that come to no outcome on a resource, since it is not followed what becomes of that. */
export interface Waiting {
  /** The reason, and what makes it so. */
  readonly by: Unreadable;
  /** What the resource is called. */
  readonly resource: string;
  /** How many rules. */
  readonly rules: number;
}

/** What waits in a unit for its synthesis: by resource, in the order of the text. */
export function waitingIn(analysis: Analysis): readonly Waiting[] {
  const { template, result } = analysis;
  if (analysis.unfollowed === undefined) return [];
  return template.declarations.flatMap((declaration): readonly Waiting[] => {
    const outcomes = result.memo.results.get(declaration)?.outcomes;
    if (outcomes === undefined || outcomes.notEvaluated === 0) return [];
    const by = analysis.unfollowed?.(declaration, outcomes.passed + outcomes.failed > 0);
    return by === undefined ? [] : [{ by, resource: declaration.name, rules: outcomes.notEvaluated }];
  });
}

/** The same by what makes it so, each once and in words. */
export function waitingAt(analysis: Analysis): readonly Unreadable[] {
  const groups = new Map<string, Waiting[]>();
  for (const each of waitingIn(analysis)) {
    const key = `${each.by.start} ${each.by.end} ${each.by.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => {
    const { by } = group[0]!;
    return { ...by, message: `${by.message}: ${waitingFor(group)}` };
  });
}

/** "5 rules wait for `cdk synth`". */
export function waitingFor(all: readonly Pick<Waiting, 'resource' | 'rules'>[]): string {
  const rules = all.reduce((sum, each) => sum + each.rules, 0);
  const constructs = new Set(all.map(({ resource }) => resource)).size;
  const what = rules === 1 ? '1 rule waits' : `${rules} rules wait`;
  return constructs === 1
    ? `${what} for \`cdk synth\``
    : `${rules} outcomes on ${constructs} constructs wait for \`cdk synth\``;
}
