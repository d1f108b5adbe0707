import type { Program } from '../../syntax/program/tree.ts';
import { naggedIn, type Resolve } from './nagged.ts';
import type { ConstructCall, Flags, ImportedFrom, Scope } from './source.ts';
import { symbolTableOf } from './symbol-table.ts';
import { findUses } from './uses.ts';

/** What other files of the app are to a file. */
export interface OthersOfApp {
  readonly importedFrom: ImportedFrom;
  /** Whether one of them may change the constructs of the file. */
  readonly isChanging: boolean;
}

/** Works out what the names of a program mean, and what it does to its constructs. */
export function scopeOf(program: Program, flags: Flags | undefined, others?: OthersOfApp): Scope {
  const symbols = symbolTableOf(program, others?.importedFrom);
  const uses = findUses(symbols, program.syntax === 'python');
  const { constructs, filled } = uses;
  const changedUnseenBy = uses.changedUnseenBy ?? (others?.isChanging === true ? 'elsewhere' : undefined);
  const resolve: Resolve = (node, environment) => uses.resolve(node, environment)?.construct;
  // Few programs have any, and each would be gone through with each key.
  const nagged = /NagSuppressions|acknowledge/.test(program.text)
    ? symbols.roots.flatMap(({ expression, site }) => naggedIn(expression, site, resolve))
    : [];
  const names = new Map<ConstructCall, string>();
  const counts = new Map<string, number>();
  for (const construct of constructs.values()) {
    const written = pathOf(construct);
    const count = (counts.get(written) ?? 0) + 1;
    counts.set(written, count);
    names.set(construct, count === 1 ? written : `${written}#${count}`);
  }
  return { program, functions: symbols.functions, constructs, filled, names, nagged, changedUnseenBy, flags };
}

/** The id, below that of the construct whose method makes it. */
function pathOf(construct: ConstructCall): string {
  const { maker } = construct;
  if (maker === undefined) return idOf(construct);
  return [pathOf(maker.construct), ...(maker.below === undefined ? [] : [maker.below]), idOf(construct)].join(
    '/',
  );
}

/** The id as it is written, or the text that stands for it. */
export function idOf({ idNode, ownId, made }: ConstructCall): string {
  if (idNode === undefined) return ownId ?? made.name;
  if (idNode.kind === 'literal') return String(idNode.value);
  const { source, start, end } = idNode.place;
  return source.text.slice(start, end);
}
