import { createTwoFilesPatch } from 'diff';
import { fixAll, type FixAllResult } from '../../core/engine/fix.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { resolveRuleId } from '../../core/engine/rule-names.ts';
import { formatPath, isSafe, SEVERITIES, type Finding } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { rules } from '../../rules/index.ts';
import { didYouMean } from '../../workspace/did-you-mean.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import { refusal, replaceFiles } from '../../workspace/replace-file.ts';
import type { ReportedFinding, ScannedTemplate } from '../../workspace/scan.ts';
import { notReadIn } from '../report/report.ts';
import { pageOf } from '../rules.ts';
import { nameIn, scanIn, type Scanned } from './folder.ts';
import type { Tool } from './protocol.ts';

/** How many findings an answer lists unless more are asked for, and how many at most. */
const [USUAL, MOST] = [20, 200];
/** How many characters of a page and of a difference an answer has. */
const LONGEST = { page: 6_000, difference: 20_000 } as const;

const PATHS = {
  type: 'array',
  items: { type: 'string' },
  description: 'Files and folders, from the folder of the server; all of it where none is given.',
};
const PROFILE = {
  type: 'string',
  description:
    'recommended, strict, all, or a framework such as cis-5.0; what .parapet.yaml says where none is given.',
};

type Given = Readonly<Record<string, unknown>>;

/** What agents may ask about a folder. */
export function toolsIn(root: string): readonly Tool[] {
  return [
    { ...SCAN, call: (given) => scan(root, given) },
    { ...EXPLAIN, call: explain },
    { ...FIX, call: (given) => fix(root, given) },
  ];
}

type Described = Omit<Tool, 'call'>;

const SCAN: Described = {
  name: 'scan',
  description:
    'Findings of insecure AWS infrastructure-as-code, the most severe first, each with an id that stays the same while lines move.',
  writes: false,
  properties: {
    paths: PATHS,
    profile: PROFILE,
    minSeverity: { type: 'string', enum: [...SEVERITIES] },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: MOST,
      description: `How many are listed; ${USUAL} unless said.`,
    },
  },
  required: [],
};

const EXPLAIN: Described = {
  name: 'explain',
  description: 'The page of a rule: why it matters, and examples of what is wrong and right.',
  writes: false,
  properties: { rule: { type: 'string', description: 'The id of a rule, as scan has it.' } },
  required: ['rule'],
};

const FIX: Described = {
  name: 'fix',
  description:
    'The difference that repairs findings: all that is safe, or those of `ids`, of which some want a look (scan says why). Writes nothing unless `write` is true.',
  writes: true,
  properties: {
    paths: PATHS,
    profile: PROFILE,
    ids: { type: 'array', items: { type: 'string' }, description: 'Ids of findings, as scan has them.' },
    write: { type: 'boolean', description: 'Whether the files are changed.', default: false },
  },
  required: [],
};

function scan(root: string, given: Given): string {
  const { result } = scanIn(root, textsOf(given, 'paths'), textOf(given, 'profile'));
  const least = textOf(given, 'minSeverity');
  const limit = Math.min(MOST, Math.max(1, Math.trunc(Number(given['limit'] ?? USUAL)) || USUAL));
  const rank = ({ severity }: Pick<Finding, 'severity'>): number => SEVERITIES.indexOf(severity);
  const from = least === undefined ? SEVERITIES.length : SEVERITIES.indexOf(least as 'low');
  const all = result.templates
    .flatMap(({ findings }) => findings)
    .filter((finding) => rank(finding) <= from)
    .sort((a, b) => rank(a) - rank(b));
  const wide = result.workspace.filter((finding) => rank(finding) <= from);
  const answer = {
    templates: result.templates.length,
    findings: all.slice(0, limit).map(told),
    more: Math.max(0, all.length - limit),
    workspace: wide.map(({ ruleId, severity, message }) => ({
      rule: ruleId,
      severity,
      message: visible(message),
    })),
    notRead: [
      ...result.problems.map(({ path, message }) => `${nameIn(root, path)}: ${message}`),
      ...result.templates
        .flatMap(({ unreadable }) => unreadable)
        .concat(notReadIn(result))
        .map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ]
      .map(visible)
      .slice(0, limit),
  };
  return JSON.stringify(answer, undefined, 1);
}

function told(finding: ReportedFinding): object {
  const { file, line, severity, message, fixes } = finding;
  const [best] = fixes;
  return {
    id: idOf(finding),
    severity,
    at: `${file}:${line}`,
    message,
    ...(best === undefined
      ? {}
      : { repair: best.title, safety: best.safety === 'safe' ? 'safe' : best.reasons.join(', ') }),
  };
}

/** By what a finding is about, and not by its line. */
function idOf({ file, ruleId, resource, property }: ReportedFinding): string {
  return [file, ruleId, resource, property].join('#');
}

function explain(given: Given): string {
  const id = textOf(given, 'rule') ?? '';
  const found = resolveRuleId(rules, id);
  if (found === undefined)
    throw new Error(
      `there is no rule "${id}"${didYouMean(
        id,
        rules.map((rule) => rule.id),
      )}`,
    );
  return cut(`${addressOfPage(found.rule.id) ?? ''}\n\n${pageOf(found.rule)}`.trimStart(), LONGEST.page);
}

function fix(root: string, given: Given): string {
  const ids = given['ids'] === undefined ? undefined : new Set(textsOf(given, 'ids'));
  const scanned = scanIn(root, textsOf(given, 'paths'), textOf(given, 'profile'));
  const repaired = repairs(root, scanned, ids);
  const files = repaired.flatMap((each) => each.files);
  const applied = repaired.flatMap((each) => each.applied);
  if (files.length === 0)
    return ids === undefined
      ? 'There is nothing to repair safely.'
      : 'None of these can be repaired: they are gone, or no repair can be written.';
  const isWritten = given['write'] === true;
  if (isWritten) {
    const problems = replaceFiles(joined(files), [root]);
    if (problems.length > 0)
      throw new Error(problems.map(({ path, message }) => `${nameIn(root, path)}: ${message}`).join('\n'));
  }
  const said = applied.map(({ fix: { title }, finding }) => `- ${visible(finding.resource)}: ${title}`);
  const head = `${isWritten ? 'Written' : 'Not written'}: ${applied.length} repairs\n${said.slice(0, USUAL).join('\n')}`;
  const patches = joined(files).map((file) => patchOf(root, file));
  return cut(`${head}\n\n${patches.join('\n')}`, LONGEST.difference);
}

type Changed = FixAllResult['files'][number];

/** A file that two units have changed, as the last has left it. */
function joined(files: readonly Changed[]): readonly Changed[] {
  const byPath = new Map<string, Changed>();
  for (const file of files)
    byPath.set(file.path, { ...file, before: byPath.get(file.path)?.before ?? file.before });
  return [...byPath.values()];
}

function repairs(
  root: string,
  { result, settings }: Scanned,
  ids: ReadonlySet<string> | undefined,
): readonly FixAllResult[] {
  const context = { ...settings, neighbours: ALONE };
  const texts = new Map<string, string>();
  return result.templates.flatMap((template) => {
    const wanted = wantedIn(template, ids);
    if (wanted === undefined) return [];
    const language = texts.size === 0 ? template.language : template.language.withTexts(texts);
    const mayChange = (path: string): boolean => refusal(path, [root]) === undefined;
    const fixed = fixAll(language, template.path, context, { wanted, mayChange });
    for (const { path, after } of fixed.files) texts.set(path, after);
    return [fixed];
  });
}

/** Which repairs of a template are made: the first of each finding that is named, or those that are safe. */
function wantedIn(
  { findings }: ScannedTemplate,
  ids: ReadonlySet<string> | undefined,
): ((finding: Finding, fix: Parameters<typeof isSafe>[0]) => boolean) | undefined {
  if (ids === undefined) return (_finding, each) => isSafe(each);
  const keyOf = (rule: string, resource: string, property: string): string =>
    [rule, resource, property].join('#');
  const named = new Set(
    findings
      .filter((finding) => ids.has(idOf(finding)))
      .map(({ ruleId, resource, property }) => keyOf(ruleId, resource, property)),
  );
  if (named.size === 0) return undefined;
  return ({ ruleId, resource, path }) => named.has(keyOf(ruleId, resource, formatPath(path)));
}

function patchOf(root: string, { path, before, after }: Changed): string {
  const name = visible(nameIn(root, path));
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most)}\n… ${text.length - most} more characters`;
}

function textOf(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`${name} is a text`);
  return value;
}

function textsOf(given: Given, name: string): readonly string[] {
  const value = given[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
    throw new Error(`${name} is a list of texts`);
  return value;
}
