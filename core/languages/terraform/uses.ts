import type { Body, Expression, HclBlock, Traversal } from '../../syntax/hcl/tree.ts';
import type { Located } from './scope.ts';
import { companionNamed, tablesOf } from './tables/index.ts';

/**
 * What a block makes of a variable: a label that people read, the name of something, or another text that it is written
 * into; a value may decide something.
 */
export type Use = 'label' | 'name' | 'text' | 'value';

export interface Input {
  readonly variable: string;
  /** Undefined where all of the variable is used. */
  readonly member: string | undefined;
  readonly use: Use;
}

/** What a block of a directory is made of. */
export interface Made {
  /** What is made of variables, or of a member of one, each once by a key. */
  readonly inputs: ReadonlyMap<string, Input>;
  /** The blocks of the directory that it mentions, by their addresses. */
  readonly mentions: ReadonlySet<string>;
}

/** The blocks of a directory whose values are made of variables. */
export interface Blocks {
  readonly locals: ReadonlyMap<string, Located<Expression>>;
  readonly resources: ReadonlyMap<string, Located>;
  readonly data: ReadonlyMap<string, Located>;
  readonly called: ReadonlyMap<string, Located>;
}

/** What each block of a directory is made of, by its address: `aws_s3_bucket.logs`, `data.…`, `module.…`. */
export function usesIn(blocks: Blocks): ReadonlyMap<string, Made & { readonly block: Located }> {
  const made = new Map<string, Made & { readonly block: Located }>();
  for (const [address, block] of addressed(blocks))
    made.set(address, { block, ...madeOf(block.node, blocks) });
  return made;
}

function addressed({ resources, data, called }: Blocks): readonly (readonly [string, Located])[] {
  return [
    ...resources,
    ...[...data].map(([address, block]) => [`data.${address}`, block] as const),
    ...[...called].map(([name, block]) => [`module.${name}`, block] as const),
  ];
}

/** Functions whose result has its texts from their arguments, and tells nothing else of them. */
const WRITING = new Set([
  'concat',
  'format',
  'join',
  'jsonencode',
  'lower',
  'merge',
  'tolist',
  'toset',
  'tomap',
]);

function madeOf(block: HclBlock, { locals }: Blocks): Made {
  const inputs = new Map<string, Input>();
  const mentions = new Set<string>();
  const open = new Set<string>();
  const refer = ({ root, steps }: Traversal, use: Use): void => {
    const [first, second] = steps.map((step) => (step.kind === 'name' ? step.name : undefined));
    const isPlain = steps.every(({ kind }) => kind === 'name');
    if (root === 'var') {
      const own = isPlain ? use : 'value';
      inputs.set(`${first}.${second} ${own}`, { variable: String(first), member: second, use: own });
    } else if (root === 'local' && first !== undefined) {
      const key = `${first} ${use}`;
      const local = locals.get(first);
      if (local === undefined || open.has(key)) return;
      open.add(key);
      walk(local.node, isPlain && second === undefined ? use : 'value');
    } else if (root === 'data') mentions.add(`data.${first}.${second}`);
    else mentions.add(`${root as string}.${first}`);
  };
  const walk = (node: Expression, use: Use): void => {
    if (node.kind === 'traversal') {
      if (typeof node.root === 'string') refer(node, use);
      else walk(node.root, 'value');
      for (const step of node.steps) if (step.kind === 'index') walk(step.index, 'value');
      return;
    }
    for (const [inner, how] of innerOf(node, use)) walk(inner, how);
  };
  const isOwn = block.type === 'resource';
  walkBody(block.body, (name, value) => walk(value, isOwn ? useBy(block, name) : 'value'), walk);
  return { inputs, mentions };
}

function walkBody(
  { attributes, blocks }: Body,
  attribute: (name: string, value: Expression) => void,
  walk: (node: Expression, use: Use) => void,
): void {
  for (const { name, value } of attributes) attribute(name, value);
  for (const inner of blocks)
    walkBody(inner.body, (name, value) => walk(value, name === 'for_each' ? 'value' : 'text'), walk);
}

/** Attributes that name a resource in AWS. */
const NAMING =
  /^(?:name|bucket|identifier|function_name|(?:cluster|instance|replication_group)_(?:identifier|id))(?:_prefix)?$/;

/** What an attribute of a resource makes of what it says. */
function useBy({ labels }: HclBlock, name: string): Use {
  if (name === 'count' || name === 'for_each') return 'value';
  if (name === 'description') return 'label';
  const type = labels[0]?.text ?? '';
  const isName =
    NAMING.test(name) ||
    companionNamed(type)?.by === name ||
    tablesOf(type).some(({ named }) => named === name);
  return isName ? 'name' : 'text';
}

/** The expressions within one, and what it makes of them where something makes `use` of it. */
function innerOf(node: Expression, use: Use): readonly (readonly [Expression, Use])[] {
  const all = (nodes: readonly Expression[], how: Use): readonly (readonly [Expression, Use])[] =>
    nodes.map((each) => [each, how] as const);
  switch (node.kind) {
    case 'template':
      return node.parts.flatMap((part) => {
        if (part.kind === 'directive') return [];
        return part.kind === 'value' ? [[part.expression, use] as const] : [];
      });
    case 'tuple':
      return all(node.items, use);
    case 'object':
      return node.entries.flatMap(({ key, value }) => [
        [key, 'value'] as const,
        [value, isLabel(key) && use === 'text' ? 'label' : use] as const,
      ]);
    case 'call':
      return all(node.arguments, WRITING.has(node.name) ? use : 'value');
    case 'conditional':
      return [[node.test, 'value'], ...all([node.whenTrue, node.whenFalse], use)];
    case 'operation':
      return all(node.operands, 'value');
    case 'for':
      return all(
        [node.collection, node.key, node.value, node.condition].filter((each) => each !== undefined),
        'value',
      );
    default:
      return [];
  }
}

/** The tag that people read. */
function isLabel(key: Expression): boolean {
  return key.kind === 'literal' && key.value === 'Name';
}
