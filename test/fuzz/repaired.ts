import ts from 'typescript';
import type { Analysis } from '../../core/engine/analysis.ts';

/** How much of a text is broken; for TypeScript, as its own compiler says. */
export function problemsIn(path: string, text: string, analysis: Analysis): number {
  const { unreadable } = analysis;
  if (!path.endsWith('.ts')) return unreadable.length + (analysis.flaws?.() ?? 0);
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
  return unreadable.length + diagnostics!.length;
}
