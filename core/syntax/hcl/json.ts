import { parseJsonFragment } from '../json/read.ts';
import type { Entry, Node, Scalar } from '../tree.ts';
import { textTemplate } from './template.ts';
import type { Attribute, Expression, HclBlock, HclDocument, Label } from './tree.ts';

/** How many names a block of each type has; another type has none. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
};

/** Reads Terraform's JSON (`.tf.json`) as what it stands for; one section, since nobody types it. */
export function readHclJson(text: string): HclDocument {
  const { root, problems } = parseJsonFragment(text);
  const blocks = root?.kind === 'mapping' ? root.entries.flatMap((entry) => topLevel(entry)) : [];
  const body = { attributes: [], blocks, start: 0, end: text.length };
  return { language: 'hcl', text, blocks: [{ block: { text, body, problems, json: true }, start: 0 }] };
}

/** Reads the JSON of a file that gives values to variables (`terraform.tfvars.json`): its texts are no templates. */
export function readHclJsonValues(text: string): HclDocument {
  const { root, problems } = parseJsonFragment(text);
  const attributes = root?.kind === 'mapping' ? attributesOf(root.entries, false) : [];
  const body = { attributes, blocks: [], start: 0, end: text.length };
  return { language: 'hcl', text, blocks: [{ block: { text, body, problems }, start: 0 }] };
}

function topLevel({ key, value }: Entry): readonly HclBlock[] {
  const type = nameOf(key);
  return type === undefined ? [] : labelled(type, value, [], LABELS[type] ?? 0, key);
}

function labelled(
  type: string,
  node: Node,
  labels: readonly Label[],
  left: number,
  key: Node,
): readonly HclBlock[] {
  if (left === 0) return bodies(node).map((body) => blockOf(type, labels, body, key));
  return bodies(node).flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const text = nameOf(entry.key);
      const label = text === undefined ? [] : [{ text, start: entry.key.start, end: entry.key.end }];
      return text === '//' ? [] : labelled(type, entry.value, [...labels, ...label], left - 1, entry.key);
    }),
  );
}

/** An object, or each of several in a list. */
function bodies(node: Node): readonly Extract<Node, { kind: 'mapping' }>[] {
  if (node.kind === 'mapping') return [node];
  return node.kind === 'sequence' ? node.items.flatMap(bodies) : [];
}

function blockOf(
  type: string,
  labels: readonly Label[],
  { entries, start, end }: Extract<Node, { kind: 'mapping' }>,
  key: Node,
): HclBlock {
  return {
    type,
    labels,
    headerEnd: key.end,
    body: { attributes: attributesOf(entries, true), blocks: [], start, end },
    start: key.start,
    end,
    fromObject: true,
  };
}

function attributesOf(entries: readonly Entry[], templates: boolean): readonly Attribute[] {
  return entries.flatMap(({ key, value }): readonly Attribute[] => {
    const name = nameOf(key);
    if (name === undefined || name === '//') return [];
    const inner = expressionOf(value, templates);
    return [{ name, nameEnd: key.end, value: inner, start: key.start, end: value.end }];
  });
}

function nameOf(node: Node): string | undefined {
  return node.kind === 'scalar' ? node.text : undefined;
}

function expressionOf(node: Node, templates: boolean): Expression {
  const { start, end } = node;
  switch (node.kind) {
    case 'mapping':
      return {
        kind: 'object',
        entries: node.entries.map(({ key, value }) => ({
          key: scalarOf(key as Scalar, false),
          value: expressionOf(value, templates),
        })),
        start,
        end,
      };
    case 'sequence':
      return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, templates)), start, end };
    case 'scalar':
      return scalarOf(node, templates);
    case 'alias':
      return { kind: 'missing', start, end };
  }
}

function scalarOf({ text, style, start, end }: Scalar, templates: boolean): Expression {
  if (style !== 'plain')
    return templates ? textTemplate(text, start, end) : { kind: 'literal', value: text, start, end };
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', start, end };
  if (text === 'null' || text === '')
    return { kind: text === '' ? 'missing' : 'literal', value: null, start, end };
  return { kind: 'literal', value: Number(text), start, end };
}
