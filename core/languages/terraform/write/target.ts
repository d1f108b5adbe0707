import type { World } from '../../../model/index.ts';
import type { Expression, HclBlock } from '../../../syntax/hcl/tree.ts';
import type { TfDeclaration } from '../declaration.ts';
import { NONE } from '../evaluate.ts';
import { attributeOf, type Located, type Scope } from '../scope.ts';
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
  const scope: Scope = { module, section: block.section, world, names: NONE, depth: 0 };
  if (block.section.problems.length > 0 || isClosed(block)) return undefined;
  const companions = companionsOf(declaration.writtenType).filter(
    ([, { fields, readOnly }]) => readOnly !== true && Object.hasOwn(fields, property),
  );
  for (const [type, companion] of companions) {
    const belonging = [...module.resources.values()].filter(({ node }) => {
      const pointer = node.labels[0]?.text === type ? attributeOf(node, companion.by) : undefined;
      return pointer !== undefined && mentions(pointer, block.node);
    });
    // Which of several the member of a list stands in is not told.
    if (companion.adds === true && belonging.length > 1) return undefined;
    for (const other of belonging) {
      if (other.section.problems.length > 0 || isClosed(other)) return undefined;
      return { block: other, fields: companion.fields, scope: { ...scope, section: other.section } };
    }
  }
  const own = table!.fields;
  if (Object.hasOwn(own, property) && isWritten(block.node, own[property]!.at))
    return { block, fields: own, scope };
  const [missing] = companions;
  if (missing === undefined) return Object.hasOwn(own, property) ? { block, fields: own, scope } : undefined;
  const repeated = attributeOf(block.node, 'count') ?? attributeOf(block.node, 'for_each');
  if (repeated !== undefined) return undefined;
  const [type, companion] = missing;
  return { block, fields: companion.fields, scope, missing: { type, by: companion.by, owner: declaration } };
}

/** Whether a block is an object that stands where it cannot be edited. */
function isClosed({ node, section }: Located): boolean {
  return node.fromObject === true && section.json !== true;
}

function isWritten({ body }: HclBlock, at: readonly string[] | undefined): boolean {
  const [name] = at ?? [];
  return (
    body.attributes.some((attribute) => attribute.name === name) ||
    body.blocks.some(({ type }) => type === name)
  );
}

/** `aws_s3_bucket.logs.id`, however it goes on. */
function mentions(node: Expression, { labels }: HclBlock): boolean {
  const [step] = node.kind === 'traversal' ? node.steps : [];
  return (
    node.kind === 'traversal' &&
    node.root === labels[0]?.text &&
    step?.kind === 'name' &&
    step.name === labels[1]?.text
  );
}
