import { judge, rulesOfControls } from '../workspace/compliance.ts';
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

/** Says what the code shows of a framework's requirements; returns the exit code: 1 where a control of them fails. */
export async function compliance(paths: readonly string[], options: ComplianceOptions): Promise<number> {
  const prepared = await prepare(paths, options, process.cwd());
  if (prepared === undefined) return 2;
  const { settings, files, configuration, choices } = prepared;
  const active =
    options.framework === undefined
      ? rulesOfControls({ ...configuration.choices, honour: choices.honour })
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
