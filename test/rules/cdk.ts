import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parser } from '@lezer/python';
import { analyseCdk, fixesIn, type CdkAnalysis } from '../units.ts';
import type { Rule } from '../../core/model/index.ts';
import { diagnosticsOf, ts } from '../typescript.ts';
import { inStack } from './cdk-stack.ts';
import { contextOf, inOrder, repairedIn, titled, type Dialect } from './harness.ts';

/** Judges an example as a source file of an app of which nothing else is known, its feature flags neither. */
export function judgedSource(text: string, rule: Rule): CdkAnalysis {
  const analysis = analyseCdk('stack.ts', text, {
    ...contextOf(rule),
    surroundings: { typescript: () => ts, python: () => parser },
  });
  assert(analysis !== undefined, `no CDK source:\n${text}`);
  return analysis;
}

/** CDK source, of which nothing else is known. */
export const SOURCE: Dialect = {
  findings: (text, rule) =>
    inOrder(
      text,
      judgedSource(text, rule).findings.map(({ place: { start, end }, message }) => ({
        start,
        end,
        message,
      })),
    ),
  changes: (text, rule, title) => {
    const analysis = judgedSource(text, rule);
    return analysis.findings.map((finding) => titled(fixesIn(analysis, finding), title)?.changes);
  },
};

/** The text after the first fix, or the titled one, of every finding. */
export function repairedSource(text: string, rule: Rule, title?: string): string {
  return repairedIn(SOURCE, text, rule, title);
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
  return diagnosticsOf(texts).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
    const [name, code] = [file?.fileName.replace(/^.*\/|\.ts$/g, ''), file?.text.split('\n')[line]?.trim()];
    return `${name}: ${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
