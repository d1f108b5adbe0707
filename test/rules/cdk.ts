import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { analyseCdk, cdkFixes, type CdkAnalysis } from '../../core/engine/cdk-analysis.ts';
import { applyChanges } from '../../core/engine/fix.ts';
import type { Fixture } from '../../core/engine/page.ts';
import type { Rule } from '../../core/model/index.ts';
import { inStack } from './cdk-stack.ts';
import { contextOf } from './harness.ts';

/** Judges an example as a source file of an app of which nothing else is known, its feature flags neither. */
export function judgedSource(text: string, rule: Rule): CdkAnalysis {
  const analysis = analyseCdk('stack.ts', text, {
    ...contextOf(rule),
    surroundings: { typescript: () => ts, python: () => parser },
  });
  assert(analysis !== undefined, `no CDK source:\n${text}`);
  return analysis;
}

/** Demands that findings and markers are the same, both ways, and that messages are those told. */
export function assertMarkedSource(fixture: Fixture, rule: Rule): void {
  const found = judgedSource(fixture.text, rule)
    .findings.map(({ place: { start, end }, message }) => ({ start, end, message }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const expected = [...fixture.markers].sort((a, b) => a.start - b.start || a.end - b.end);
  const shown = ({ start, end }: { start: number; end: number }) =>
    `line ${fixture.text.slice(0, start).split('\n').length}: ${fixture.text.slice(start, end)}`;
  assert.deepEqual(found.map(shown), expected.map(shown));
  found.forEach(({ message }, i) => {
    const told = expected[i]?.message;
    if (told !== undefined) assert.equal(message, told);
  });
}

/** The text after the first fix, or the titled one, of every finding. */
export function repairedSource(text: string, rule: Rule, title?: string): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const analysis = judgedSource(current, rule);
    const written = analysis.findings.flatMap((finding) => {
      const fixes = cdkFixes(analysis, finding);
      const one = title === undefined ? fixes[0] : fixes.find(({ fix }) => fix.title === title);
      return one === undefined ? [] : [one.changes];
    })[0];
    if (written === undefined) return current;
    const after = applyChanges(current, written);
    assert.notEqual(after, current, 'a fix changes the text');
    current = after;
  }
  assert.fail('the fixes come to no end');
}

/** An example of a page, by a name that tells where it stands. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

/** What TypeScript says is wrong with examples, in the constructor of a stack; all are read as one program. */
export function compileErrors(examples: readonly Example[]): readonly string[] {
  const folder = new URL('.', import.meta.url);
  const texts = new Map(
    examples.map(({ name, text }) => [fileURLToPath(new URL(`${name}.ts`, folder)), inStack(text)]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) =>
    texts.has(path) ? ts.createSourceFile(path, texts.get(path)!, version) : read(path, version, ...rest);
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
    const [name, code] = [file?.fileName.replace(/^.*\/|\.ts$/g, ''), file?.text.split('\n')[line]?.trim()];
    return `${name}: ${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
