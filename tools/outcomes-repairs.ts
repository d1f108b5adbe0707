import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { analyse, type AnalysisContext } from '../core/engine/analysis.ts';
import { analyseCdk, cdkFixes, fixCdk } from '../core/engine/cdk-analysis.ts';
import { fixAll, writtenFixes } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { analyseModule, moduleFixes } from '../core/engine/module-analysis.ts';
import { fixModule } from '../core/engine/module-fix.ts';
import type { Finding } from '../core/engine/finding.ts';
import type { Fix } from '../core/model/index.ts';
import type { TextChange } from '../core/text/text-change.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { Modules } from '../workspace/modules.ts';
import type { ScannedTemplate, ScanSettings } from '../workspace/scan.ts';

/** Every repair of a template as it is written, and the texts after all safe ones. */
interface Repairs {
  readonly fixes: readonly object[];
  readonly fixed: Readonly<Record<string, string>>;
}

/** What is repaired in a template that was scanned; a plan and what the CDK synthesized have no repairs. */
export function repairsOf(path: string, kind: ScannedTemplate['kind'], settings: ScanSettings): Repairs {
  const context: AnalysisContext = { ...settings, neighbours: ALONE };
  const named = (file: string): string => relative(settings.cwd, file);
  if (kind === 'module') {
    const modules = new Modules([settings.cwd], {});
    const analysis = analyseModule(path, modules.files, context, modules);
    const fixed = fixModule(path, modules.files, context, undefined, undefined, modules);
    const fixes = (analysis?.findings ?? []).flatMap((finding) =>
      moduleFixes(analysis!, finding).map(({ fix, changes }) =>
        shown(
          finding,
          fix,
          [...changes].map(([file, own]) => [named(file.path), own] as const),
        ),
      ),
    );
    return { fixes, fixed: Object.fromEntries([...fixed.texts].map(([file, text]) => [named(file), text])) };
  }
  if (kind !== 'template' && kind !== 'cdk') return { fixes: [], fixed: {} };
  const text = readFileSync(path, 'utf8');
  if (kind === 'cdk') {
    const source = { ...context, surroundings: SURROUNDINGS };
    const analysis = analyseCdk(path, text, source);
    const after = fixCdk(path, text, source).text;
    return {
      fixes: (analysis?.findings ?? []).flatMap((finding) =>
        cdkFixes(analysis!, finding).map(({ fix, changes }) => shown(finding, fix, [[named(path), changes]])),
      ),
      fixed: after === text ? {} : { [named(path)]: after },
    };
  }
  const analysis = analyse(text, context);
  const after = fixAll(text, context).text;
  return {
    fixes: (analysis?.findings ?? []).flatMap((finding) =>
      writtenFixes(analysis!, finding).map(({ fix, changes }) =>
        shown(finding, fix, [[named(path), changes]]),
      ),
    ),
    fixed: after === text ? {} : { [named(path)]: after },
  };
}

function shown(
  { ruleId, resource }: Finding,
  { title, safety }: Fix,
  changes: readonly (readonly [file: string, changes: readonly TextChange[]])[],
): object {
  return { ruleId, resource, title, safety, changes: changes.filter(([, own]) => own.length > 0) };
}
