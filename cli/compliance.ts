import {
  controlsBehind,
  judgeControls,
  judgeFramework,
  scoreByService,
  scoreOf,
  type ControlResult,
  type FrameworkResult,
  type Score,
} from '../core/engine/compliance.ts';
import { selectRules, type RuleSet } from '../core/engine/rule-set.ts';
import type { Tally } from '../core/engine/tally.ts';
import { rules } from '../rules/index.ts';
import type { FrameworkId } from '../rules/frameworks/ids.ts';
import { frameworkOf, loadFrameworks } from '../workspace/frameworks.ts';
import { scanFiles } from '../workspace/scan.ts';
import { honouredIn, notReadIn, notReadLine } from './report/report.ts';
import { complain } from './complain.ts';
import { wantsColor } from './paint.ts';
import { prepare, type PreparationOptions } from './prepare.ts';
import { print } from './print.ts';
import { complianceJson, complianceText } from './report-compliance.ts';

interface ComplianceOptions extends Omit<PreparationOptions, 'profile'> {
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

/** What the code shows of a framework, or of all of them. */
export interface Compliance {
  /** The framework that was asked for; all of them where none was. */
  readonly frameworks: readonly FrameworkResult[];
  readonly isOne: boolean;
  /** Over the controls of the framework; over all of Security Hub's where none was asked for. */
  readonly score: Score;
  readonly services: ReadonlyMap<string, Score>;
  /** Those that the framework names; every control of Security Hub where none was asked for. */
  readonly controls: readonly ControlResult[];
  /** How many failed results are suppressed. */
  readonly suppressed: number;
  /** How many findings are suppressed by what is written for other tools, by tool. */
  readonly honoured: ReturnType<typeof honouredIn>;
}

/** Says what the code shows of a framework's requirements; returns the exit code: 1 where a control of them fails. */
export async function compliance(paths: readonly string[], options: ComplianceOptions): Promise<number> {
  const prepared = await prepare(paths, options, process.cwd());
  if (prepared === undefined) return 2;
  const { settings, files, configuration, choices } = prepared;
  const active =
    options.framework === undefined
      ? all({ ...configuration.choices, honour: choices.honour })
      : settings.rules;
  const result = scanFiles(files, { ...settings, rules: active, keepOutcomes: true, keepFixes: false });
  prepared.progress.clear();
  const unread = result.templates.flatMap(({ unreadable }) => unreadable);
  const problems = [
    ...unread.map(({ file, line, message }) => `${file}:${line}: cannot be read here: ${message}`),
    ...result.problems.map(({ path, message }) => `${path}: ${message}`),
    ...prepared.problems,
  ];
  for (const problem of problems) complain(problem);
  const notRead = notReadLine(notReadIn(result));
  if (notRead !== '') complain(notRead);
  if (result.templates.length === 0 && problems.length > 0) return 2;
  const found = { ...judge(result.tally, active, options.framework), honoured: honouredIn(result) };
  await print(
    options.format === 'json'
      ? complianceJson(found, result.templates.length)
      : complianceText(found, { color: options.color !== false && wantsColor(process.stdout, process.env) }),
  );
  return found.frameworks.some(({ statuses }) => statuses.failed > 0) || found.score.controls.failed > 0
    ? 1
    : 0;
}

/** Every rule that answers for a control. */
function all(choices: Parameters<typeof selectRules>[1]): RuleSet {
  const controls = new Set(loadFrameworks().CONTROLS.map(({ id }) => id));
  return selectRules(rules, { ...choices, framework: controls });
}

/** What a tally says of a framework, of all where undefined; `active` are the rules that ran. */
export function judge(
  tally: Tally,
  active: RuleSet,
  id: FrameworkId | undefined,
): Omit<Compliance, 'honoured'> {
  const { CONTROLS, FRAMEWORKS } = loadFrameworks();
  const controls = judgeControls(CONTROLS, rules, active.ids, tally);
  const wanted = id === undefined ? undefined : frameworkOf(id);
  const named = wanted === undefined ? undefined : controlsBehind(wanted);
  const scored = [...controls.values()].filter(({ control }) => wanted?.controls.has(control.id) ?? true);
  return {
    frameworks: (wanted === undefined ? FRAMEWORKS : [wanted]).map((one) => judgeFramework(one, controls)),
    isOne: wanted !== undefined,
    score: scoreOf(scored),
    services: scoreByService(scored),
    controls: [...controls.values()].filter(({ control }) => named?.has(control.id) ?? true),
    suppressed: scored.reduce((total, { checks }) => total + checks.suppressed, 0),
  };
}
