import type { Body, Expression, HclBlock } from '../../syntax/hcl/tree.ts';

/** A resource that expressions mention, and which of its attributes they read: any of them where undefined. */
export interface Mentioned {
  /** Its address in the module, if there is a resource there. */
  readonly address: string;
  readonly attribute: string | undefined;
}

/** What a block or an expression mentions anywhere in it. */
export function mentionedIn(tree: HclBlock | Expression): readonly Mentioned[] {
  return 'body' in tree ? inBlock(tree) : inExpressions([tree]);
}

function inBlock({ body }: HclBlock): readonly Mentioned[] {
  const values: Expression[] = [];
  const bodies: Body[] = [body];
  for (let at = bodies.pop(); at !== undefined; at = bodies.pop()) {
    for (const { value } of at.attributes) values.push(value);
    for (const inner of at.blocks) bodies.push(inner.body);
  }
  return inExpressions(values);
}

function inExpressions(roots: readonly Expression[]): readonly Mentioned[] {
  const found: Mentioned[] = [];
  const left = [...roots];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const mentioned = mentionOf(node);
    if (mentioned !== undefined) found.push(mentioned);
    for (const inner of partsOf(node)) left.push(inner);
  }
  return found;
}

/** `aws_s3_bucket.logs[0].arn` reads `arn` of `aws_s3_bucket.logs`. */
function mentionOf(node: Expression): Mentioned | undefined {
  const [first, ...steps] = node.kind === 'traversal' ? node.steps : [];
  if (node.kind !== 'traversal' || typeof node.root !== 'string' || first?.kind !== 'name') return undefined;
  const named = steps.find(({ kind }) => kind === 'name');
  return {
    address: `${node.root}.${first.name}`,
    attribute: named?.kind === 'name' ? named.name : undefined,
  };
}

/** The expressions that one is made of. */
function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'traversal': {
      const indices = node.steps.flatMap((step) => (step.kind === 'index' ? [step.index] : []));
      return typeof node.root === 'string' ? indices : [node.root, ...indices];
    }
    case 'template':
      return node.parts.flatMap((part) => (part.kind === 'value' ? [part.expression] : []));
    case 'tuple':
      return node.items;
    case 'object':
      return node.entries.flatMap(({ key, value }) => [key, value]);
    case 'call':
      return node.arguments;
    case 'conditional':
      return [node.test, node.whenTrue, node.whenFalse];
    case 'operation':
      return node.operands;
    case 'for':
      return [node.collection, node.value, node.key, node.condition].filter((each) => each !== undefined);
    case 'literal':
    case 'missing':
      return [];
  }
}
