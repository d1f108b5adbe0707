import type { Call, Expression } from '../../syntax/program/tree.ts';
import { fill, forget } from './bindings.ts';
import { localClass } from './names.ts';
import type { Environment, Site } from './source.ts';

/** What is seen of a program on the way, and can be told only when all names are known. */
export class Unsettled {
  /** Objects and lists that are changed in ways that are not followed. */
  readonly filled = new Set<Expression>();
  /** All that an object or a list was and became, by each of these. */
  readonly states = new Map<Expression, Expression[]>();
  /** Names that are given another value where that is not followed. */
  readonly reassigned: { readonly name: string; readonly site: Site }[] = [];
  /** Names that get another value from one statement to the next, in the block that holds them. */
  readonly changing = new Map<Environment, Set<string>>();
  readonly mentions: { readonly name: string; readonly site: Site }[] = [];
  readonly changedUnseen: { readonly node: Expression; readonly site: Site }[] = [];
  /** Calls that may make an instance of a class of the file. */
  readonly instances: { readonly node: Call; readonly site: Site }[] = [];

  /** A name of a block gets another value from one statement to the next. */
  changes(block: Environment, name: string): void {
    this.changing.set(block, (this.changing.get(block) ?? new Set()).add(name));
  }

  settle(): void {
    for (const { name, site } of this.mentions) {
      const found = site.environment.find(name);
      const block = found?.environment.block;
      // What a function sees of a name that changes depends on when it is called.
      if (block !== undefined && block.run !== site.environment.run && this.changing.get(block)?.has(name))
        forget(block, name);
    }
    for (const { name, site } of this.reassigned) {
      const found = site.environment.find(name);
      if (found?.binding.kind === 'value' || found?.binding.kind === 'parameter')
        forget(found.environment.block, name);
    }
    for (const { node, site } of this.changedUnseen) fill(node, site.environment, this);
    for (const { node, site } of this.instances)
      localClass(node.callee, site.environment)?.instances.push({ call: node, site });
  }
}
