import type { Finding } from '../core/model/index.ts';
import { askedBy } from '../core/engine/asked.ts';
import { ALONE, type LintResult } from '../core/engine/lint.ts';
import {
  analyse,
  analyseModule,
  type AnalysisContext,
  type TemplateAnalysis as Analysis,
} from '../test/units.ts';
import { readFixtures } from '../core/engine/page.ts';
import { selectRules, typesOf } from '../core/engine/rule-set.ts';
import {
  Interpolation,
  isSafe,
  Mention,
  parsePath,
  reasonsOf,
  type Edit,
  type EditValue,
  type Fix,
  type Neighbours,
  type Path,
  type Rule,
  type WorkspaceRule,
} from '../core/model/index.ts';
import type { RuleFile } from './rule-files.ts';

/** What a rule asks of the specification, and what its fixes do. */
export interface RuleReads {
  /** The resource types that it names. */
  readonly types: ReadonlySet<string>;
  /** `type` and `path` of each property that it reads or writes, as `AWS::S3::Bucket BucketName`. */
  readonly properties: ReadonlySet<string>;
  /** `type` and `path` of each relation that it asks for across templates. */
  readonly across: ReadonlySet<string>;
  /** What its fixes are labelled, `safe` and reasons; empty where it has none. */
  readonly labels: ReadonlySet<string>;
  /** What its fixes write of what the examples declare, each with the fix's label. */
  readonly repaired: readonly Repaired[];
}

/** A property that a fix writes. */
export interface Repaired {
  readonly type: string;
  /** As a dotted path. */
  readonly path: string;
  readonly fix: Fix;
}

interface Collected {
  readonly types: Set<string>;
  readonly properties: Set<string>;
  readonly across: Set<string>;
  readonly labels: Set<string>;
  readonly repaired: Repaired[];
}

/** Judges the examples of a rule's page and collects what the rule reads, finds and writes meanwhile. */
export function readsOf(file: RuleFile): RuleReads {
  const into: Collected = {
    types: new Set(),
    properties: new Set(),
    across: new Set(),
    labels: new Set(),
    repaired: [],
  };
  for (const [, type] of file.source.matchAll(/'((?:AWS|Alexa|Terraform)::[A-Za-z0-9]+::[A-Za-z0-9:]+)'/g))
    into.types.add(type ?? '');
  for (const [, type, path] of file.source.matchAll(/related\(\s*'([^']+)',\s*'([^']+)'/g))
    into.properties.add(`${type} ${path}`);
  if (file.rule.on === 'workspace') {
    readWorkspace(file.rule as WorkspaceRule, into);
    return into;
  }
  const rule = file.rule as Rule;
  for (const type of typesOf(rule)) if (type !== '*') into.types.add(type);
  const fixtures = readFixtures(file.page ?? '');
  const templates = fixtures.filter(({ language }) => language === 'yaml' || language === 'json');
  for (const { text } of templates) judgeExample(rule, text, into);
  // What CloudFormation has no type for is shown in Terraform alone.
  if (templates.length === 0)
    for (const { language, text } of fixtures) if (language === 'hcl') judgeModule(rule, text, into);
  return into;
}

/** What a rule asks a workspace for; which templates there are makes no difference to what it names. */
function readWorkspace(rule: WorkspaceRule, into: Collected): void {
  const { types, properties } = askedBy(rule);
  for (const type of types) into.types.add(type);
  for (const property of properties) addPath(...property, into);
}

function contextOf(rule: Rule, into: Collected): AnalysisContext {
  const namers: Neighbours['namers'] = (type, path) => {
    into.across.add(`${type} ${path}`);
    return [];
  };
  return {
    rules: { ...selectRules([rule], { profile: 'all' }), strict: true },
    neighbours: { ...ALONE, namers },
    today: '2026-01-01',
    onRead: (type, path) => addPath(type, path, into),
  };
}

function judgeModule(rule: Rule, text: string, into: Collected): void {
  const analysis = analyseModule({ 'main.tf': text }, contextOf(rule, into));
  if (analysis !== undefined) collectAsked(analysis.result, into);
  const fixes = analysis?.findings.flatMap((finding) => finding.fixes(analysis.result.environs)) ?? [];
  for (const fix of fixes) addLabels(fix, into);
}

function judgeExample(rule: Rule, text: string, into: Collected): void {
  const analysis = analyse(text, contextOf(rule, into));
  if (analysis !== undefined) collectAsked(analysis.result, into);
  for (const finding of analysis?.findings ?? []) collect(finding, analysis as Analysis, into);
}

/** The types of the resources that a rule looks for beside those that it judges. */
function collectAsked({ memo }: LintResult, into: Collected): void {
  for (const { reads } of memo.results.values())
    for (const read of reads) if (read.kind === 'type' || read.kind === 'naming') into.types.add(read.type);
}

function collect(finding: Finding, analysis: Analysis, into: Collected): void {
  const typeOf = (name: string): string | undefined => analysis.template.named(name)?.type;
  const type = standsElsewhere(finding, analysis) ? undefined : typeOf(finding.resource);
  // What stands in a SAM resource has the names of SAM.
  if (analysis.template.named(finding.resource)?.lens !== undefined) return;
  if (type !== undefined) addPath(type, finding.path, into);
  for (const fix of finding.fixes(analysis.result.environs)) {
    addLabels(fix, into);
    for (const edit of fix.edits) {
      addEdit(edit, typeOf, into);
      const changed = 'resource' in edit && 'path' in edit ? typeOf(edit.resource) : undefined;
      if (changed !== undefined && 'path' in edit)
        into.repaired.push({ type: changed, path: namesOf(edit.path).join('.'), fix });
    }
  }
}

function addLabels(fix: Fix, { labels }: Collected): void {
  if (isSafe(fix)) labels.add('safe');
  for (const reason of reasonsOf(fix)) labels.add(reason);
}

/** Whether a finding stands at another resource than the one that it is about, or at an output. */
function standsElsewhere({ resource, place }: Finding, { template }: Analysis): boolean {
  const extent = template.named(resource)?.extent;
  return extent !== undefined && extent.source !== place.source;
}

function addEdit(edit: Edit, typeOf: (name: string) => string | undefined, into: Collected): void {
  if (edit.kind === 'add') {
    into.types.add(edit.type);
    addValue(edit.type, [], edit.properties, into);
  } else if (edit.kind === 'set' || edit.kind === 'append' || edit.kind === 'remove') {
    const type = typeOf(edit.resource);
    if (type === undefined) return;
    addPath(type, edit.path, into);
    if (edit.kind !== 'remove') addValue(type, edit.path, edit.value, into);
  }
}

/** The paths of what an edit writes, down to the scalars. */
function addValue(type: string, path: Path, value: EditValue, into: Collected): void {
  if (typeof value !== 'object' || value instanceof Mention || value instanceof Interpolation) {
    addPath(type, path, into);
    return;
  }
  if (Array.isArray(value)) for (const item of value as EditValue[]) addValue(type, path, item, into);
  else for (const [key, item] of Object.entries(value)) addValue(type, [...path, key], item, into);
}

function addPath(type: string, path: Path | string, into: Collected): void {
  const names = namesOf(path);
  if (names.length > 0) into.properties.add(`${type} ${names.join('.')}`);
}

function namesOf(path: Path | string): Path {
  return parsePath(path).filter((segment) => typeof segment === 'string' && !segment.startsWith('*'));
}
