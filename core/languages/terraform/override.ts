import type { Attribute, Expression, HclBlock, HclSection } from '../../syntax/hcl/tree.ts';
import type { Located, Scope } from './scope.ts';

/** Whether a file changes blocks of the others, whose name tells it. */
export function isOverride(path: string): boolean {
  return /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path);
}

/** The files of a directory that count: a `.tofu` file takes the place of the `.tf` file of its name. */
export function withoutReplaced<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  const replaced = new Set(
    files.flatMap(({ path }) => (/\.tofu(?:\.json)?$/.test(path) ? [path.replace('.tofu', '.tf')] : [])),
  );
  return replaced.size === 0 ? files : files.filter(({ path }) => !replaced.has(path));
}

/** The sections of what stands in a block of another section, since an override put it there. */
const homes = new WeakMap<Expression | Attribute | HclBlock, HclSection>();

const merged = new WeakSet<HclBlock>();

/** Whether a block is made of several, so that it has no text of its own. */
export function isMerged(node: HclBlock): boolean {
  return merged.has(node);
}

/** The scope in which a part of a block is evaluated: that of its own section. */
export function scopeOf(part: Expression | Attribute | HclBlock, scope: Scope): Scope {
  const home = scope.module.hasOverrides ? homes.get(part) : undefined;
  return home === undefined || home === scope.section ? scope : { ...scope, section: home };
}

/** What was made of a block and those that override it: the same for as long as all of them are. */
const known = new WeakMap<Located, { readonly overrides: readonly Located[]; readonly merged: Located }>();

/** A block with what others override: their attributes, and all nested blocks of the types that they have. */
export function overridden<T extends Located>(base: T, overrides: readonly T[]): T {
  const before = known.get(base);
  if (
    before?.overrides.length === overrides.length &&
    before.overrides.every((each, i) => each === overrides[i])
  )
    return before.merged as T;
  const node = overrides.reduce(
    (block, { node: other, section }) => withParts(block, other, section),
    base.node,
  );
  const made = { ...base, node };
  known.set(base, { overrides, merged: made });
  return made;
}

function withParts(base: HclBlock, other: HclBlock, section: HclSection): HclBlock {
  const attributes = [...base.body.attributes];
  for (const attribute of other.body.attributes) {
    homes.set(attribute, section);
    homes.set(attribute.value, section);
    const at = attributes.findIndex(({ name }) => name === attribute.name);
    attributes.splice(at < 0 ? attributes.length : at, 1, attribute);
  }
  const types = new Set(other.body.blocks.map(typeOf));
  const kept = base.body.blocks.filter((block) => !types.has(typeOf(block)) || typeOf(block) === 'lifecycle');
  const blocks = other.body.blocks.map((block) => {
    const standing =
      typeOf(block) === 'lifecycle' ? kept.find((each) => typeOf(each) === 'lifecycle') : undefined;
    if (standing !== undefined) kept.splice(kept.indexOf(standing), 1);
    const own = standing === undefined ? block : withParts(standing, block, section);
    if (standing === undefined) homes.set(own, section);
    return own;
  });
  const names = new Set(other.body.blocks.map(typeOf));
  const made: HclBlock = {
    ...base,
    body: {
      ...base.body,
      attributes: attributes.filter(({ name }) => !names.has(name)),
      blocks: [...kept.filter((block) => !isReplaced(block, other)), ...blocks],
    },
  };
  merged.add(made);
  return made;
}

/** Whether an attribute of the override says what a nested block did. */
function isReplaced(block: HclBlock, { body }: HclBlock): boolean {
  return body.attributes.some(({ name }) => name === typeOf(block));
}

/** The type of a nested block, `dynamic` or not. */
function typeOf({ type, labels }: HclBlock): string {
  return type === 'dynamic' ? (labels[0]?.text ?? type) : type;
}
