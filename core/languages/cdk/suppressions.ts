import { eachExpression, type Expression, type Program } from '../../syntax/program/tree.ts';
import { parseWish, type Suppression } from '../../model/index.ts';

const COMMENT = /(?:\/\/|#)\s*parapet:ignore\b([^\r\n]*)/g;

/**
 * The comments of a program that ignore rules: on their line, or, alone on one, in what begins on the next line of code.
 * Places count from the start of the program.
 */
export function suppressionsOf(program: Program): readonly Suppression[] {
  const { text } = program;
  if (!text.includes('parapet:ignore')) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: program, start, end: start + match[0].trimEnd().length };
    return { ...parseWish(match[1]!), place, covers: { source: program, ...covered(program, start) } };
  });
}

function covered(program: Program, comment: number): { start: number; end: number } {
  const { text, starts } = program;
  const own = text.lastIndexOf('\n', comment - 1) + 1;
  const start = text.slice(own, comment).trim() === '' ? nextCode(text, comment) : own;
  const newline = text.indexOf('\n', start);
  const line = newline < 0 ? text.length : newline;
  let end = line;
  const visit = (node: Expression): boolean => {
    const base = starts.get(node.place.source) ?? 0;
    const [from, to] = [base + node.place.start, base + node.place.end];
    if (from >= start && from <= line) end = Math.max(end, to);
    else if (to < start || from > line) return false;
    for (const part of node.kind === 'object' ? node.parts : [])
      if (part !== 'opaque' && 'name' in part) {
        const at = base + part.namePlace.start;
        if (at >= start && at <= line) end = Math.max(end, base + part.value.place.end);
      }
    return true;
  };
  for (const statement of program.statements) eachExpression(statement, visit);
  return { start, end };
}

function nextCode(text: string, from: number): number {
  for (let at = text.indexOf('\n', from) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== '' && !line.startsWith('//') && !line.startsWith('#')) return at;
    if (end < 0) break;
  }
  return text.length;
}
