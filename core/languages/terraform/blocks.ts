import type { Attribute, Expression, HclBlock } from '../../syntax/hcl/tree.ts';
import { pairsOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { iterationOf } from './iteration.ts';
import { attributeOf, type Scope } from './scope.ts';

/** A nested block as it is deployed, with the names that it is evaluated in. */
export interface BlockInstance {
  readonly block: HclBlock;
  readonly scope: Scope;
}

/** Most blocks that one `dynamic` is expanded into. */
const MOST = 100;

/** The nested blocks of a type, `dynamic` ones expanded; open where there may be more. */
export function blocksOf(
  { body }: HclBlock,
  type: string,
  scope: Scope,
): { readonly instances: readonly BlockInstance[]; readonly open: boolean } {
  const instances: BlockInstance[] = [];
  let open = false;
  for (const attribute of body.attributes) {
    // JSON's `dynamic` is an attribute like any other.
    if (attribute.name === 'dynamic' && generates(attribute.value, type)) open = true;
    if (attribute.name !== type) continue;
    const blocks = fromObjects(attribute);
    if (blocks === undefined) open = true;
    else instances.push(...blocks.map((block) => ({ block, scope })));
  }
  for (const block of body.blocks) {
    if (block.type === type) instances.push({ block, scope });
    else if (block.type === 'dynamic' && block.labels[0]?.text === type) {
      const expanded = expand(block, type, scope);
      if (expanded === undefined) open = true;
      else instances.push(...expanded);
    }
  }
  return { instances, open };
}

function generates(value: Expression, type: string): boolean {
  if (value.kind === 'tuple') return value.items.some((item) => generates(item, type));
  return (
    value.kind === 'object' &&
    value.entries.some(({ key }) => key.kind === 'literal' && String(key.value) === type)
  );
}

/** Blocks that are written as an attribute: an object, or a list of them. */
function fromObjects({ name, nameEnd, start, value }: Attribute): readonly HclBlock[] | undefined {
  const objects = value.kind === 'tuple' ? value.items : [value];
  const blocks = objects.map((object): HclBlock | undefined => {
    if (object.kind !== 'object') return undefined;
    const attributes = object.entries.flatMap(({ key, value: inner }): readonly Attribute[] =>
      key.kind === 'literal'
        ? [{ name: String(key.value), nameEnd: key.end, value: inner, start: key.start, end: inner.end }]
        : [],
    );
    const header =
      value === object ? { start, headerEnd: nameEnd } : { start: object.start, headerEnd: object.start + 1 };
    const inside = { attributes, blocks: [], start: object.start, end: object.end };
    return { type: name, labels: [], ...header, body: inside, end: object.end, fromObject: true };
  });
  return blocks.includes(undefined) ? undefined : (blocks as readonly HclBlock[]);
}

function expand(block: HclBlock, type: string, scope: Scope): readonly BlockInstance[] | undefined {
  const content = block.body.blocks.find((inner) => inner.type === 'content');
  const collection = attributeOf(block, 'for_each');
  const pairs = collection && pairsOf(evaluate(collection, scope, []));
  if (content === undefined || pairs === undefined || pairs.length > MOST) return undefined;
  const iterator = attributeOf(block, 'iterator');
  const name = iterator?.kind === 'traversal' && typeof iterator.root === 'string' ? iterator.root : type;
  return pairs.map(([key, value]) => ({
    block: content,
    scope: { ...scope, names: new Map(scope.names).set(name, iterationOf(key, value)) },
  }));
}
