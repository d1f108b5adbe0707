import { posix } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';

/** What a source has in one file; `root` is the directory of the root module that it is. */
export interface Part {
  readonly root: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics that several sources have in a file, each once: what root modules share names them, as the command has it. */
export function saidOnce(path: string, parts: readonly Part[]): readonly Diagnostic[] {
  if (parts.length < 2) return parts.flatMap(({ diagnostics }) => diagnostics);
  const groups = new Map<string, { readonly first: Diagnostic; readonly roots: Set<string> }>();
  for (const { root, diagnostics } of parts)
    for (const diagnostic of diagnostics) {
      const key = keyOf(diagnostic, root);
      const group = groups.get(key) ?? { first: diagnostic, roots: new Set() };
      groups.set(key, group);
      if (root !== undefined) group.roots.add(root);
    }
  return [...groups.values()].map(({ first, roots }) => {
    if (roots.size < 2 || typeof first.message !== 'string') return first;
    const names = [...roots].map((root) => `\`${posix.relative(posix.dirname(path), root) || '.'}\``);
    return { ...first, message: `${first.message} (in ${roots.size} root modules: ${names.join(', ')})` };
  });
}

/** Findings of root modules at one place are one; anything else is one where all of it is the same. */
function keyOf(diagnostic: Diagnostic, root: string | undefined): string {
  const { code, range } = diagnostic;
  return JSON.stringify(root === undefined || code === undefined ? diagnostic : [code, range]);
}
