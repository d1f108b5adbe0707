import type ts from 'typescript';
import { parseWish, type Suppression } from '../../model/index.ts';
import type { CdkSource } from './source.ts';

const COMMENT = /\/\/\s*parapet:ignore\b([^\r\n]*)/g;

/** The comments of a file that ignore rules: on their line, or, alone on one, in what begins on the next line of code. */
export function suppressionsOf(source: CdkSource): readonly Suppression[] {
  const { text } = source;
  if (!text.includes('parapet:ignore')) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source, start, end: start + match[0].trimEnd().length };
    return { ...parseWish(match[1]!), place, covers: { source, ...covered(source, start) } };
  });
}

function covered({ text, tree, parser }: CdkSource, comment: number): { start: number; end: number } {
  const own = text.lastIndexOf('\n', comment - 1) + 1;
  const start = text.slice(own, comment).trim() === '' ? nextCode(text, comment) : own;
  const newline = text.indexOf('\n', start);
  const line = newline < 0 ? text.length : newline;
  let end = line;
  const visit = (node: ts.Node): void => {
    const from = node.getStart(tree);
    if (from >= start && from <= line) end = Math.max(end, node.end);
    else if (node.end > start && from <= line) parser.forEachChild(node, visit);
  };
  parser.forEachChild(tree, visit);
  return { start, end };
}

function nextCode(text: string, from: number): number {
  for (let at = text.indexOf('\n', from) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== '' && !line.startsWith('//')) return at;
    if (end < 0) break;
  }
  return text.length;
}
