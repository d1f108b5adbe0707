import { childOf, type Mapping, type Node } from '../core/syntax/tree.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import type { TextChange } from '../core/text/text-change.ts';

/**
 * The change that turns a rule off in the text of a `.parapet.yaml`, with the reason behind it; undefined where the text is
 * no mapping, or its rules are written in a way that cannot be added to.
 */
export function turningOff(text: string, ruleId: string, reason: string): TextChange | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${ruleId}: off # ${reason.replace(/\s+/g, ' ')}${eol}`;
  const [placed, ...more] = readYaml(text).blocks;
  const root = placed?.block.root;
  if (more.length > 0 || (root !== undefined && root.kind !== 'mapping')) return undefined;
  const rules = childOf(root, 'rules');
  const last = text === '' || text.endsWith('\n') ? '' : eol;
  if (rules === undefined) return inserted(text.length, `${last}rules:${eol}  ${line}`);
  if (rules.kind === 'mapping') return within(rules, text, ruleId, line);
  return isEmpty(rules) ? inserted(endOfLine(text, rules.start), `${eol}  ${line.trimEnd()}`) : undefined;
}

function within(rules: Mapping, text: string, ruleId: string, line: string): TextChange {
  const known = childOf(rules, ruleId);
  if (known !== undefined) return { start: known.start, end: known.end, text: 'off' };
  const [first] = rules.entries;
  if (rules.flow || first === undefined)
    return inserted(rules.contentStart + 1, ` ${ruleId}: off${first === undefined ? ' ' : ','}`);
  const start = text.lastIndexOf('\n', first.key.start) + 1;
  return inserted(start, text.slice(start, first.key.start) + line);
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.text === '' && node.style === 'plain';
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

function inserted(at: number, text: string): TextChange {
  return { start: at, end: at, text };
}
