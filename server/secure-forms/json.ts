import type { Node } from '../../core/syntax/tree.ts';
import { readYaml } from '../../core/syntax/yaml/read.ts';
import { filledIn } from './form.ts';

/** What functions have in their short form, and are called in JSON. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  '!Ref': 'Ref',
  '!GetAtt': 'Fn::GetAtt',
  '!Sub': 'Fn::Sub',
  '!Select': 'Fn::Select',
  '!GetAZs': 'Fn::GetAZs',
};

/** The entries of a form in YAML as those of a JSON object, its places among them. */
export function formAsJson(yaml: string): string {
  const entries = readYaml(yaml).blocks.flatMap(({ block: { root } }) =>
    root?.kind === 'mapping' ? root.entries : [],
  );
  return entries.map(({ key, value }) => `${jsonOf(key, '')}: ${jsonOf(value, '')}`).join(',\n');
}

function jsonOf(node: Node, indent: string): string {
  const name = FUNCTIONS[node.tag ?? ''];
  if (name !== undefined) return `{ "${name}": ${argumentOf(node, name, indent)} }`;
  const inner = `${indent}  `;
  const members =
    node.kind === 'mapping'
      ? node.entries.map(({ key, value }) => `${jsonOf(key, '')}: ${jsonOf(value, inner)}`)
      : node.kind === 'sequence'
        ? node.items.map((item) => jsonOf(item, inner))
        : undefined;
  if (members === undefined) return scalar(node);
  const [open, close] = node.kind === 'mapping' ? ['{', '}'] : ['[', ']'];
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((each) => inner + each).join(',\n')}\n${indent}${close}`;
}

function argumentOf(node: Node, name: string, indent: string): string {
  if (name !== 'Fn::GetAtt' || node.kind !== 'scalar') return jsonOf({ ...node, tag: undefined }, indent);
  const dot = node.text.indexOf('.');
  return `[${JSON.stringify(node.text.slice(0, dot))}, ${JSON.stringify(node.text.slice(dot + 1))}]`;
}

function scalar(node: Node): string {
  if (node.kind !== 'scalar') return 'null';
  const isBare = node.style === 'plain' && /^(?:true|false|-?\d+)$/.test(filledIn(node.text));
  return isBare ? node.text : JSON.stringify(node.text);
}
