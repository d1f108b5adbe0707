import type { TemplateAnalysis as Analysis } from '../units.ts';
import type { Node } from '../../core/syntax/tree.ts';

/**
 * The template with the scalar at `[start, end)` taken from a parameter without a default; undefined where
 * no scalar value stands there.
 */
export function withParameter(
  text: string,
  start: number,
  end: number,
  analysis: Analysis,
): string | undefined {
  if (analysis.template.document.language !== 'yaml' || text.startsWith('Parameters:')) return undefined;
  const placed = analysis.template.document.blocks.find(
    ({ block, start: from }) => from <= start && start < from + block.text.length,
  );
  const value =
    placed?.block.root && scalarValueAt(placed.block.root, start - placed.start, end - placed.start);
  if (value !== true) return undefined;
  const replaced = `${text.slice(0, start)}!Ref Chosen${text.slice(end)}`;
  const parameter = '  Chosen:\n    Type: String\n';
  return replaced.includes('\nParameters:\n')
    ? replaced.replace('\nParameters:\n', `\nParameters:\n${parameter}`)
    : `Parameters:\n${parameter}${replaced}`;
}

/** Whether a plain value, not a key and not a function's argument, stands exactly there. */
function scalarValueAt(node: Node, start: number, end: number): boolean | undefined {
  if (node.kind === 'scalar' && node.start === start && node.end === end) return node.tag === undefined;
  if (node.tag !== undefined) return undefined;
  if (node.kind === 'sequence')
    return node.items.map((item) => scalarValueAt(item, start, end)).find((found) => found);
  if (node.kind !== 'mapping') return undefined;
  return node.entries.map((entry) => scalarValueAt(entry.value, start, end)).find((found) => found);
}
