import { World } from '../model/index.ts';
import { writeEdits } from '../languages/cloudformation/write/write.ts';
import type { Node } from '../syntax/tree.ts';
import type { TextChange } from '../text/text-change.ts';
import type { SourceFile } from '../languages/terraform/module.ts';
import { heredocAt } from '../syntax/hcl/scan.ts';
import type { Analysis } from './analysis.ts';
import type { ModuleAnalysis } from './module-analysis.ts';
import type { Finding } from './finding.ts';

/** What stands in for the reason until the author has written one. */
const REASON = 'say why';

/**
 * The change that ignores a finding where it stands: a comment above its line in YAML, metadata of its
 * resource in JSON. Undefined where neither can be written exactly.
 */
export function suppressionEdit(analysis: Analysis, finding: Finding): readonly TextChange[] | undefined {
  const { document, template } = analysis;
  if (finding.world === undefined) return undefined;
  if (document.language === 'json') {
    const value = { Parapet: { ignore: [`${finding.ruleId} -- ${REASON}`] } };
    const declaration = template.named(finding.resource);
    if (declaration === undefined || declaration.attribute('Metadata', new World()).data.kind !== 'absent')
      return undefined;
    return writeEdits(
      template,
      [{ kind: 'attribute', resource: finding.resource, name: 'Metadata', value }],
      finding.world,
    );
  }
  const line = commentLine(analysis, analysis.locate(finding.place).start);
  return [commentAbove(document.text, line, finding.ruleId)];
}

/** The comment above a finding's line in a Terraform file; undefined within a heredoc, where it would be text. */
export function moduleSuppression(
  analysis: ModuleAnalysis,
  finding: Finding,
): readonly TextChange[] | undefined {
  const at = analysis.locate(finding.place);
  if (at === undefined) return undefined;
  const { text } = at.file.document;
  const line = text.lastIndexOf('\n', at.start - 1) + 1;
  return inHeredoc(at.file, at.start) ? undefined : [commentAbove(text, line, finding.ruleId)];
}

/** The comment above a finding's line in a file of CDK source. */
export function sourceSuppression(
  text: string,
  syntax: 'typescript' | 'python',
  { place, ruleId }: Finding,
): readonly TextChange[] {
  const line = text.lastIndexOf('\n', place.start - 1) + 1;
  return [commentAbove(text, line, ruleId, syntax === 'python' ? '#' : '//')];
}

function inHeredoc({ document }: SourceFile, offset: number): boolean {
  const { text } = document;
  const opening = text.lastIndexOf('<<', offset);
  const heredoc = opening < 0 ? undefined : heredocAt(text, opening);
  return heredoc !== undefined && offset < heredoc.end;
}

function commentAbove(text: string, line: number, ruleId: string, mark = '#'): TextChange {
  const indent = /^[ \t]*/.exec(text.slice(line))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: line, end: line, text: `${indent}${mark} parapet:ignore ${ruleId} -- ${REASON}${eol}` };
}

/** The start of the line above which a comment covers the offset: within a text of several lines, the line where it begins. */
function commentLine({ document }: Analysis, offset: number): number {
  const { text, blocks } = document;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const placed = blocks.findLast(({ start }) => start <= line);
  const around = placed?.block.root && scalarAround(placed.block.root, line - placed.start);
  return around === undefined ? line : text.lastIndexOf('\n', placed!.start + around.contentStart) + 1;
}

/** The scalar in which a line begins. */
function scalarAround(node: Node, line: number): Node | undefined {
  if (line <= node.start || line > node.end) return undefined;
  if (node.kind === 'scalar') return node;
  const children =
    node.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => [key, value]) : undefined;
  for (const child of children ?? (node.kind === 'sequence' ? node.items : [])) {
    const found = scalarAround(child, line);
    if (found !== undefined) return found;
  }
  return undefined;
}
