import { EVERYWHERE, type OtherTool, type Place, type Suppression } from '../../model/index.ts';
import type { Block, SyntaxDocument } from '../../syntax/blocks.ts';
import type { Node } from '../../syntax/tree.ts';
import { mayHaveOthers, othersComments, reaches, type OthersComment } from '../others-comments.ts';
import {
  child,
  coveredBelow,
  coveredLine,
  firstIsCode,
  metadataIn,
  nextCodeLine,
  resourcesIn,
} from './suppressions.ts';

/** What a template suppresses for other tools: comments of YAML, and metadata. */
export function othersIn({ blocks, language, text }: SyntaxDocument): readonly Suppression[] {
  if (!mayHaveOthers(text)) return [];
  return blocks.flatMap(({ block, start }, i) => [
    ...(language === 'yaml' ? fromComments(block, blocks[i + 1]?.block, start === 0) : []),
    ...fromMetadata(block),
  ]);
}

function fromComments(block: Block, next: Block | undefined, isFirst: boolean): readonly Suppression[] {
  return othersComments(block.text).flatMap((comment): readonly Suppression[] => {
    const { tool, rules, reason, until, start, end } = comment;
    const covers =
      comment.scope === 'file' ? everywhere(block, comment, isFirst) : covered(block, next, comment);
    if (covers === undefined) return [];
    return [{ tool, rules, reason, until, place: { source: block, start, end }, covers: [covers] }];
  });
}

/** A comment ahead of all that says something is about the file. */
function everywhere({ text }: Block, { start }: OthersComment, isFirst: boolean): Place | undefined {
  const ahead = text.slice(0, start).split('\n');
  const isHead = isFirst && ahead.every((line) => /^(?:#|---$|$)/.test(line.trim()));
  return isHead ? EVERYWHERE : undefined;
}

function covered(block: Block, next: Block | undefined, comment: OthersComment): Place | undefined {
  const line = block.text.lastIndexOf('\n', comment.start - 1) + 1;
  switch (comment.scope) {
    case 'own':
      return coveredLine(block, line);
    case 'resource':
      return resourceAround(block, line, comment.start);
    default: {
      const below = nextCodeLine(block.text, comment.start);
      if (!reaches(block.text, comment, below)) return undefined;
      return comment.scope === 'below' ? coveredBelow(block, below, next) : lineAt(block, below, next);
    }
  }
}

/** The resource that a comment stands in, or behind which it stands, further in than the resource. */
function resourceAround(block: Block, line: number, start: number): Place | undefined {
  const entry = resourcesIn(block).findLast(({ key }) => key.start <= start);
  if (entry === undefined) return undefined;
  const { key, value } = entry;
  const end = Math.max(value.end, key.end);
  const column = key.start - (block.text.lastIndexOf('\n', key.start - 1) + 1);
  return start <= end || start - line > column ? { source: block, start: key.start, end } : undefined;
}

/** One line alone. */
function lineAt(block: Block, line: number, next: Block | undefined): Place {
  if (line >= block.text.length && next !== undefined)
    return lineAt(next, firstIsCode(next.text) ? 0 : nextCodeLine(next.text, 0), undefined);
  const newline = block.text.indexOf('\n', line);
  return { source: block, start: line, end: newline < 0 ? block.text.length : newline };
}

/** `Metadata` of a resource; for cdk-nag that of the template too, which is about all of it. */
function fromMetadata(block: Block): readonly Suppression[] {
  return metadataIn(block).flatMap(({ metadata, covers }) => {
    const isWhole = covers === EVERYWHERE;
    const under = (tool: string, list: string): readonly Node[] => {
      const node = child(child(metadata, tool), list);
      return node?.kind === 'sequence' ? node.items : [];
    };
    const wishes = (tool: OtherTool, items: readonly Node[], reason?: string): readonly Suppression[] =>
      items.flatMap((item) => wishOf(block, covers, tool, item, reason));
    const nag = wishes('cdk-nag', under('cdk_nag', 'rules_to_suppress'), 'reason');
    if (isWhole) return nag;
    return [
      ...nag,
      ...wishes('checkov', [...under('checkov', 'skip'), ...under('bridgecrew', 'skip')], 'comment'),
      ...wishes('cfn_nag', under('cfn_nag', 'rules_to_suppress'), 'reason'),
      ...wishes('guard', under('guard', 'SuppressedRules')),
    ];
  });
}

/** An item that names a check, alone or with what is said under `reason`. */
function wishOf(
  block: Block,
  covers: Place,
  tool: OtherTool,
  item: Node,
  reason: string | undefined,
): readonly Suppression[] {
  const place = { source: block, start: item.start, end: item.end };
  const named = (rule: string | undefined, said: string | undefined): readonly Suppression[] =>
    rule === undefined
      ? []
      : [{ tool, rules: [rule], reason: said, until: undefined, place, covers: [covers] }];
  if (reason === undefined) return item.kind === 'scalar' ? named(item.text, undefined) : [];
  const text = (key: string): string | undefined => {
    const node = child(item, key);
    return node?.kind === 'scalar' && node.text.trim() !== '' ? node.text.trim() : undefined;
  };
  // What applies to a part of what a rule finds leaves the rest.
  return child(item, 'applies_to') === undefined ? named(text('id'), text(reason)) : [];
}
