import { relative } from 'node:path';
import { analyse } from '../core/engine/analysis.ts';
import { fixAll, writtenFixes } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import type { ScannedTemplate, ScanSettings } from '../workspace/scan.ts';

/** Every repair of a unit as it is written, and the texts after all safe ones. */
interface Repairs {
  readonly fixes: readonly object[];
  readonly fixed: Readonly<Record<string, string>>;
}

/** What is repaired in a unit that was scanned. */
export function repairsOf({ path, language }: ScannedTemplate, settings: ScanSettings): Repairs {
  const context = { ...settings, neighbours: ALONE };
  const named = (file: string): string => relative(settings.cwd, file);
  const analysis = analyse(language, path, context);
  const { files } = fixAll(language, path, context);
  return {
    fixes: (analysis?.findings ?? []).flatMap((finding) =>
      writtenFixes(analysis!, finding).map(({ fix: { title, safety }, changes }) => ({
        ruleId: finding.ruleId,
        resource: finding.resource,
        title,
        safety,
        changes: [...changes]
          .filter(([, own]) => own.length > 0)
          .map(([file, own]) => [named(file.path), own] as const),
      })),
    ),
    fixed: Object.fromEntries(files.map((file) => [named(file.path), file.after])),
  };
}
