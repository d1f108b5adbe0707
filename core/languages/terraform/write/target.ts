import type { World } from '../../../model/index.ts';
import type { HclBlock } from '../../../syntax/hcl/tree.ts';
import { scopeIn } from '../companions.ts';
import { companionsBeside, type TfDeclaration } from '../declaration.ts';
import { isMerged } from '../override.ts';
import { hasType } from '../provider-version.ts';
import { attributeOf, type Located } from '../scope.ts';
import { companionsOf } from '../tables/index.ts';
import type { Owner } from './locate.ts';

/** The block that a property is written in. */
export interface Target extends Owner {
  /** The header of a companion that is not there yet, with what names its owner. */
  readonly missing?: { readonly type: string; readonly by: string; readonly owner: TfDeclaration };
}

/** Where a property of a declaration is written: its own block, a companion's, or one that is not there yet. */
export function targetOf(declaration: TfDeclaration, property: string, world: World): Target | undefined {
  const { block, module, table } = declaration;
  const scope = scopeIn(declaration, world);
  if (block.section.problems.length > 0 || isClosed(block)) return undefined;
  const companions = companionsOf(declaration.writtenType).filter(
    ([, { fields, readOnly }]) => readOnly !== true && Object.hasOwn(fields, property),
  );
  for (const [type, companion] of companions) {
    const beside = companionsBeside(declaration, type, companion, world);
    const [first] = beside;
    // Which of several the member of a list stands in is not told.
    if (companion.adds === true && beside.length > 1) return undefined;
    if (first === undefined) continue;
    // What another module has is written there, for whoever else calls it.
    if (first.module !== module || first.block.section.problems.length > 0 || isClosed(first.block))
      return undefined;
    return { block: first.block, fields: companion.fields, scope: scopeIn(first, world) };
  }
  const own = table!.fields;
  if (Object.hasOwn(own, property) && isWritten(block.node, own[property]!.at))
    return { block, fields: own, scope };
  const [missing] = companions.filter(([type]) => hasType(module, type));
  if (missing === undefined) return Object.hasOwn(own, property) ? { block, fields: own, scope } : undefined;
  const repeated = attributeOf(block.node, 'count') ?? attributeOf(block.node, 'for_each');
  if (repeated !== undefined) return undefined;
  const [type, companion] = missing;
  return { block, fields: companion.fields, scope, missing: { type, by: companion.by, owner: declaration } };
}

/** Whether a block cannot be edited: an object that stands within a text, or one that is made of several. */
function isClosed({ node, section }: Located): boolean {
  if (isMerged(node)) return true;
  return node.fromObject === true && section.json !== true;
}

function isWritten({ body }: HclBlock, at: readonly string[] | undefined): boolean {
  const [name] = at ?? [];
  return (
    body.attributes.some((attribute) => attribute.name === name) ||
    body.blocks.some(({ type }) => type === name)
  );
}
