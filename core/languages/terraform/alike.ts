import { World } from '../../model/index.ts';
import { signatureOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { OWN_ARGUMENTS } from './instances.ts';
import type { Copy, Located, Module } from './scope.ts';

/** As many copies are read one by one, whether they are alike or not. */
const FEW = 16;

/**
 * The copies of a module's call that have to be read: of those that get the same arguments but for their keys one stands for
 * all, where nobody asks what one of them gives back.
 */
export function unlike(
  module: Module,
  name: string,
  { node, section }: Located,
  copies: readonly Copy[],
): readonly Copy[] {
  if (copies.length <= FEW || isUsed(module, name)) return copies;
  const world = new World();
  const given = node.body.attributes.filter((attribute) => !OWN_ARGUMENTS.has(attribute.name));
  const firsts = new Map<string, Copy>();
  for (const copy of copies) {
    const scope = { module, section, world, names: copy.names(world), depth: 0 };
    const parts = given.map(({ value }) => signatureOf(evaluate(value, scope, [])));
    const signature = withoutKey(parts.join('\n'), copy);
    if (!firsts.has(signature)) firsts.set(signature, copy);
    world.renew();
  }
  return world.trail.length > 0 ? copies : [...firsts.values()];
}

/** Texts in which a key is but a part of a name. */
const NAMES = /"[^"\\A-Za-z]*[A-Za-z][^"\\]*"/g;

/** What is given without the key, where that is a name and no address, port or other setting by itself. */
function withoutKey(given: string, { key }: Copy): string {
  if (typeof key === 'string' && !/^[A-Za-z][\w-]*\d[\w-]*$/.test(key)) return given;
  const part = typeof key === 'number' ? new RegExp(`(?<=[A-Za-z_-])${key}\\b`, 'g') : String(key);
  return given.replace(NAMES, (text) => text.replaceAll(part, '\u0000'));
}

/** Whether something in the module mentions a call. */
function isUsed(module: Module, name: string): boolean {
  const { resources, data, locals, outputs, calls } = module;
  const blocks = [...calls.values()].map(({ block }) => block);
  const all = [...resources.values(), ...data.values(), ...locals.values(), ...outputs.values(), ...blocks];
  const mention = `module.${name}`;
  return [...new Set(all.map(({ section }) => section))].some(({ text }) => text.includes(mention));
}
