/** What `import { fix, lint, scan } from 'parapet'` runs; `parapet.d.cts` has its types. */
import { resolve } from 'node:path';
import { fixAll } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { formatPath, isSafe, reasonsOf } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { published } from '../cli/report/json.ts';
import { toReport } from '../cli/report/report.ts';
import { reportFor } from '../cli/scan.ts';
import { rules } from '../rules/index.ts';
import { NO_CONFIGURATION, readConfiguration, type Configuration } from '../workspace/configuration.ts';
import { PROFILE_NAMES, type ProfileName } from '../workspace/frameworks.ts';
import { givenTexts } from '../workspace/given-texts.ts';
import { byFileIn, diskOf, scanFiles, type ScanResult, type ScanSettings } from '../workspace/scan.ts';
import type * as Declared from './parapet.d.cts';

export const scan: typeof Declared.scan = async (paths = [], options = {}) => {
  const { cwd = '.', profile, onNote, ...others } = options;
  const told: string[] = [];
  const tell = (message: string): void => {
    told.push(message);
    onNote?.(message);
  };
  const wishes = { ...others, profile: profileOf(profile), quiet: true, tell };
  const report = await reportFor(paths, wishes, resolve(cwd));
  if (report === undefined) throw new Error(told.at(-1));
  return published(report);
};

export const lint: typeof Declared.lint = (texts, { settings, showSuppressed } = {}) => {
  const { result } = judged(texts, settings);
  const report = toReport(result, [], ROOT);
  return published(showSuppressed === true ? report : { ...report, suppressed: [] });
};

export const fix: typeof Declared.fix = (texts, { settings, wanted } = {}) => {
  const { result, scanned } = judged(texts, settings);
  const context = { ...scanned, ...byFileIn(scanned, diskOf([], scanned)), neighbours: ALONE };
  const after = new Map<string, string>();
  const applied = result.templates.flatMap(({ path, language }) => {
    // A file of several units is repaired for the next one as the last has left it.
    const current = after.size === 0 ? language : language.withTexts(after);
    const fixed = fixAll(current, path, context, { wanted: wanted && asTold(wanted) });
    for (const file of fixed.files) after.set(file.path, file.after);
    return fixed.applied.map(({ finding: { ruleId, resource }, fix: each }) => ({
      ruleId,
      resource,
      ...told(each),
    }));
  });
  const named = Object.keys(texts).flatMap((name): readonly (readonly [string, string])[] => {
    const text = after.get(`${ROOT}/${name}`);
    return text === undefined ? [] : [[name, text]];
  });
  return { texts: Object.fromEntries(named), applied };
};

/** Where texts stand that are on no disk. */
const ROOT = '/texts';

type Wanted = NonNullable<Parameters<typeof fixAll>[3]>['wanted'];
type Written = Parameters<NonNullable<Wanted>>[1];

function asTold(wanted: NonNullable<Declared.FixOptions['wanted']>): Wanted {
  return ({ ruleId, severity, resource, path, message }, each) =>
    wanted({ ruleId, severity, resource, property: formatPath(path), message: visible(message) }, told(each));
}

function told(each: Written): Declared.Fix {
  return {
    title: visible(each.title),
    safety: isSafe(each) ? 'safe' : 'review',
    reasons: reasonsOf(each),
  };
}

function judged(
  texts: Declared.Texts,
  given: Declared.Settings | undefined,
): { readonly result: ScanResult; readonly scanned: ScanSettings } {
  const configuration = given === undefined ? NO_CONFIGURATION : configurationOf(given);
  const scanned: ScanSettings = {
    rules: selectRules(rules, configuration.choices),
    today: new Date().toISOString().slice(0, 10),
    baseline: configuration.account,
    cwd: ROOT,
    overrides: configuration.overrides,
    installedModules: configuration.installedModules,
    texts: givenTexts(ROOT, texts),
  };
  return { result: scanFiles([...scanned.texts!.keys()], scanned), scanned };
}

/** What `.parapet.yaml` would say: JSON is YAML, and a message names its line. */
function configurationOf(given: Declared.Settings): Configuration {
  return readConfiguration(JSON.stringify(given, undefined, 2), 'settings');
}

function profileOf(name: string | undefined): ProfileName | undefined {
  const known = PROFILE_NAMES.find((each) => each === name);
  if (name !== undefined && known === undefined)
    throw new Error(`there is no profile "${name}"; there are ${PROFILE_NAMES.join(', ')}`);
  return known;
}
