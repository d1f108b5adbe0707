import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { parser } from '@lezer/python';
import type * as Library from 'aws-cdk-lib';
import ts from 'typescript';
import type { Outcomes } from '../../../core/model/index.ts';
import { analyse, analyseCdk, applyChanges, fixesIn, type CdkContext } from '../../units.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import type { TextChange } from '../../../core/text/text-change.ts';
import { rules } from '../../../rules/index.ts';
import { diagnosticsOf } from '../../typescript.ts';

const require = createRequire(import.meta.url);

// The CDK's own checks would print what they find.
process.env['CDK_VALIDATION'] = 'false';
const FOLDER = new URL('apps/', import.meta.url);

export type Outcome = keyof Outcomes;

/** What each rule made of each construct, by `type path rule`: `AWS::S3::Bucket Logs s3-bucket-versioning`. */
export type Judged = ReadonlyMap<string, Outcome>;

/** An app of the tests: a module whose default export is a stack. */
export interface TestApp {
  readonly name: string;
  readonly text: string;
}

export const APPS: readonly TestApp[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The apps have no `cdk.json`, so every flag has its default. */
const FLAGS: ReadonlyMap<string, boolean> = new Map();

const CONTEXT: CdkContext = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: { typescript: () => ts, python: () => parser, flags: () => FLAGS },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

/** What the rules make of the source, and the classes of its constructs by their type and path. */
export function judgeSource({ name, text }: TestApp): {
  readonly judged: Judged;
  readonly classes: ReadonlyMap<string, string>;
} {
  const judged = new Map<string, Outcome>();
  const analysis = analyseCdk(name, text, {
    ...CONTEXT,
    onOutcome: (ruleId, declaration, outcome) =>
      judged.set(`${declaration.type} ${constructPath(declaration.name)} ${ruleId}`, outcome),
  });
  const classes = new Map(
    analysis!.template.declarations.map(({ type, name: path, construct: { made } }) => [
      `${type} ${constructPath(path)}`,
      `${made.module}.${made.name}`,
    ]),
  );
  return { judged, classes };
}

/** The app after the first repair of each finding that nothing else touches, and what that repairs. */
export function repair({ name, text }: TestApp): {
  readonly app: TestApp;
  readonly repaired: readonly string[];
} {
  const analysis = analyseCdk(name, text, CONTEXT)!;
  const taken: TextChange[] = [];
  const repaired: string[] = [];
  const left = new Set<string>();
  for (const finding of analysis.findings) {
    const [written] = fixesIn(analysis, finding);
    const declaration = analysis.template.declarations.find((each) => each.name === finding.resource);
    const key = `${declaration!.type} ${constructPath(finding.resource)} ${finding.ruleId}`;
    const isFree = written?.changes.every((change) =>
      taken.every((other) => change.end < other.start || change.start > other.end),
    );
    if (written === undefined || isFree !== true) left.add(key);
    else {
      taken.push(...written.changes);
      repaired.push(key);
    }
  }
  const after = applyChanges(
    text,
    taken.sort((a, b) => a.start - b.start),
  );
  // A rule may find a construct wrong in two places.
  return { app: { name, text: after }, repaired: repaired.filter((key) => !left.has(key)) };
}

/** What TypeScript says is wrong with apps. */
export function compileErrors(apps: readonly TestApp[]): readonly string[] {
  const texts = new Map(apps.map(({ name, text }) => [fileURLToPath(new URL(name, FOLDER)), text]));
  return diagnosticsOf(texts).map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

/** What the rules make of the template that the app is synthesized to. */
export function judgeTemplate(app: TestApp): Judged {
  const template = synthesize(app);
  const judged = new Map<string, Outcome>();
  analyse(JSON.stringify(template, undefined, 1), {
    ...CONTEXT,
    onOutcome: (ruleId, { name, type }, outcome) => {
      const path = template.Resources[name]?.Metadata?.['aws:cdk:path'];
      if (path !== undefined)
        judged.set(`${type} ${constructPath(path.replace(/^Test\//, ''))} ${ruleId}`, outcome);
    },
  });
  return judged;
}

/** Where the source says something else than the template, and on which constructs both say the same. */
export function compared(
  source: Judged,
  template: Judged,
): { readonly different: readonly string[]; readonly decided: ReadonlySet<string> } {
  const different: string[] = [];
  const decided = new Set<string>();
  for (const [key, outcome] of source) {
    const real = template.get(key);
    // What the source does not know is no difference, nor is it one that it knows what a template only refers to.
    if (outcome === 'notEvaluated' || (outcome === 'passed' && real === 'notEvaluated')) continue;
    // What the source says is never made is not in the template.
    if (outcome === 'notApplicable' && real === undefined) continue;
    if (real !== outcome)
      different.push(`${key}: ${outcome} in the source, ${real ?? 'not there'} in the template`);
    else if (real !== 'notApplicable') decided.add(key.slice(0, key.lastIndexOf(' ')));
  }
  return { different, decided };
}

interface SynthesizedTemplate {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Metadata?: Readonly<Record<string, string>> }>
  >;
}

/** `Logs/Resource` is the construct `Logs`, as is what it says is its own resource. */
function constructPath(path: string): string {
  return path.replace(/(?:\/Resource)+$|\/Resource\/Resource\/Default$|\/(?:ASG|FlowLog|Service)$/, '');
}

type StackClass = new (app: Library.App, id: string, props: Library.StackProps) => Library.Stack;

/** Runs an app as the CDK does, and gives its template. */
export function synthesize(app: TestApp): SynthesizedTemplate {
  return inApp(
    stackClassOf(app),
    (made) => made.synth().getStackByName('Test').template,
  ) as SynthesizedTemplate;
}

/** Makes the stack of a module in an app, and removes what that leaves on the disk. */
export function inApp<T>(stack: StackClass, work: (app: Library.App) => T): T {
  const cdk = require('aws-cdk-lib') as typeof Library;
  const outdir = mkdtempSync(join(tmpdir(), 'parapet-synth-'));
  try {
    const app = new cdk.App({
      outdir,
      analyticsReporting: false,
      context: {
        'aws:cdk:enable-path-metadata': true,
      },
    });
    new stack(app, 'Test', { env: { account: '111122223333', region: 'eu-west-1' } });
    return work(app);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The class that a module exports. */
export function stackClassOf({ text }: TestApp): StackClass {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: { default?: StackClass } = {};
  const run = runInThisContext(`(function (require, exports) {${outputText}\n})`) as (
    require: NodeJS.Require,
    exports: object,
  ) => void;
  run(require, exported);
  return exported.default!;
}
