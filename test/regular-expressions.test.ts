import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';
import { rules } from '../rules/index.ts';

const FOLDERS = ['core', 'rules', 'server', 'workspace', 'cli', 'client', 'cdk-plugin', 'api'];

/**
 * Where a pattern is put together, from constants of the source, or of a text that is read from a name, of which each sign
 * stands for itself.
 */
const PUT_TOGETHER: readonly string[] = [
  'core/languages/terraform/alike.ts',
  // Terraform's own patterns: of few repeats, none within another, over 200 characters at most.
  'core/languages/terraform/regular-expression.ts',
  'rules/shared/arns.ts',
  'rules/shared/deputies.ts',
  'rules/shared/github.ts',
  'rules/shared/identity-policy.ts',
  'rules/shared/risky-actions.ts',
  'rules/shared/vpc-endpoint.ts',
  'workspace/cdk-app.ts',
  'workspace/project-settings.ts',
];

/** What is slow on a long text, and is given none: of a word of the specification, of one line of a short list. */
const ON_SHORT_TEXTS: readonly string[] = [
  // A key of a collection, the address of a module, a version, an address of the network, a module's name in an import.
  String.raw`/^[A-Za-z][\w-]*\d[\w-]*$/`,
  String.raw`/\[[^\]]*\]/g`,
  String.raw`/^\s*(=|!=|>=|<=|~>|>|<)?\s*v?(\d+(?:\.\d+)*)/`,
  String.raw`/^(\d[\d.]*\/(8|9|1[0-4])|[0-9a-f:]+:[0-9a-f:]*\/(3[2-9]|4[0-4]))$/i`,
  String.raw`/^(\.*)([\w.]*)$/`,
];

interface Found {
  /** By the literal as it is written. */
  readonly literals: Map<string, string>;
  readonly constructed: Set<string>;
}

function find(): Found {
  const found: Found = { literals: new Map(), constructed: new Set() };
  for (const folder of FOLDERS)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), path, found);
    }
  return found;
}

function visit(node: ts.Node, path: string, found: Found): void {
  if (ts.isRegularExpressionLiteral(node)) found.literals.set(node.text, path);
  if (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  )
    found.constructed.add(path);
  ts.forEachChild(node, (child) => visit(child, path, found));
}

function parsed(literal: string): { readonly source: string; readonly flags: string } {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal)!;
  return { source, flags };
}

/** A short text that a part of a pattern takes, as far as that is easily told. */
function sample(node: AST.Node): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
      return node.kind === 'any' || node.kind === 'property' ? 'a' : sampleOfSet(node.kind, node.negate);
    case 'CharacterClass':
      return sampleOfClass(node);
    case 'Quantifier':
      return sample(node.element).repeat(Math.max(1, node.min));
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(node.alternatives[0]!.elements);
    default:
      return '';
  }
}

function sampleOfSet(kind: string, negate: boolean): string {
  if (kind === 'space') return negate ? 'a' : ' ';
  if (kind === 'digit') return negate ? 'a' : '1';
  return negate ? '-' : 'a';
}

const CANDIDATES = ['a', ' ', '1', '.', '-', '\n', '_', '"', 'A', '/', '{'];

function sampleOfClass(node: AST.CharacterClass): string {
  const test = new RegExp(`^${node.raw}$`, 'u');
  const first = node.elements[0];
  const own =
    first === undefined || node.negate
      ? []
      : [first.type === 'CharacterClassRange' ? sample(first.min) : sample(first)];
  return [...own, ...CANDIDATES].find((candidate) => test.test(candidate)) ?? '';
}

function sampleOf(nodes: readonly AST.Node[]): string {
  return nodes.map(sample).join('');
}

const LENGTH = 100_000;

/** Texts that repeat the beginnings of a pattern and their last parts. */
function pumped(alternatives: readonly AST.Alternative[]): readonly string[] {
  const texts = new Set<string>();
  const add = (ahead: string, again: string): void => {
    if (again !== '') texts.add(ahead + again.repeat(Math.ceil(LENGTH / again.length)));
  };
  const walk = (ahead: string, nodes: readonly AST.Node[]): void => {
    for (const [i, node] of nodes.entries()) {
      const before = ahead + sampleOf(nodes.slice(0, i));
      const own = sample(node);
      add('', before);
      add('', before + own);
      add(before, own);
      if (node.type === 'Quantifier') {
        add('', before + own.repeat(3));
        walk(before, [node.element]);
      }
      if (node.type === 'Group' || node.type === 'CapturingGroup')
        for (const { elements } of node.alternatives) walk(before, elements);
    }
    add('', ahead + sampleOf(nodes));
  };
  for (const { elements } of alternatives) walk('', elements);
  return [...texts];
}

const GIVEN: { text: string; pattern: RegExp } = { text: '', pattern: /./ };
const CONTEXT = createContext(GIVEN);
const FIND = new Script('for (const _ of text.matchAll(pattern));');

/** Whether all there is in a text is found before it is cut off; what is slower than the text is long takes seconds. */
function isFound(source: string, flags: string, text: string): boolean {
  const pattern = new RegExp(source, flags.includes('g') ? flags : flags.concat('g'));
  try {
    Object.assign(GIVEN, { text, pattern });
    FIND.runInContext(CONTEXT, { timeout: 1_000 });
    return true;
  } catch {
    return false;
  }
}

describe('regular expressions', () => {
  const { literals, constructed } = find();

  it('are of the source: none is put together from a text that is read', () => {
    assert.deepEqual([...constructed].sort(), PUT_TOGETHER);
  });

  it('have no part that a checker of patterns finds to be slower than the text is long', () => {
    const slow = [...literals].flatMap(([literal, path]) => {
      const { reports } = analyse(parsed(literal), { reportTypes: { Move: true, Self: true, Trade: true } });
      return reports.length === 0 || ON_SHORT_TEXTS.includes(literal) ? [] : [`${path}: ${literal}`];
    });
    assert.deepEqual(slow, []);
  });

  it('take a time that grows with texts that repeat their own parts', () => {
    const slow: string[] = [];
    for (const [literal, path] of literals) {
      const { source, flags } = parsed(literal);
      if (ON_SHORT_TEXTS.includes(literal)) continue;
      const { alternatives } = new RegExpParser().parsePattern(source, undefined, undefined, {
        unicode: flags.includes('u'),
      });
      const worst = pumped(alternatives).find((text) =>
        [1, 2].every(() => !isFound(source, flags, `${text}\n!`)),
      );
      if (worst !== undefined) slow.push(`${path}: ${literal} on ${JSON.stringify(worst.slice(0, 30))}`);
    }
    assert.deepEqual(slow, []);
  });

  it('of options take long texts of a configuration', () => {
    for (const { options = {}, id } of rules)
      for (const option of Object.values(options)) {
        const source = 'pattern' in option ? option.pattern : undefined;
        if (source === undefined) continue;
        const { reports } = analyse({ source: `^(?:${source})$`, flags: '' });
        assert.deepEqual(reports, [], id);
      }
  });
});
