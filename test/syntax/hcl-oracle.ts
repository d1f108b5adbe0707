import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import type { Body, Expression, Step, TemplatePart } from '../../core/syntax/hcl/tree.ts';

/** What tree-sitter reads in a text, as lines of kind and range; undefined where it cannot read all of it. */
export type Oracle = (text: string) => readonly string[] | undefined;

/** tree-sitter's grammar of HCL. */
export async function loadOracle(): Promise<Oracle> {
  await Parser.init();
  const manifest = createRequire(import.meta.url).resolve(
    '@tree-sitter-grammars/tree-sitter-hcl/package.json',
  );
  const language = await Language.load(manifest.replace('package.json', 'tree-sitter-hcl.wasm'));
  const parser = new Parser();
  parser.setLanguage(language);
  return (text) => {
    const tree = parser.parse(text)!;
    const found = tree.rootNode.hasError ? undefined : [...new Set(theirs(tree.rootNode))].sort();
    tree.delete();
    return found;
  };
}

/** What our reader reads, in the same lines. */
export function ours(text: string): readonly string[] {
  const lines = readHcl(text).blocks.flatMap(({ block, start }) => [
    ...block.problems.map((problem) => `${problem.message} ${start + problem.start}`),
    ...new Lines(block.text, start).body(block.body),
  ]);
  return [...new Set(lines)].sort();
}

function* theirs(node: Node): Generator<string> {
  const range = `${node.startIndex}-${node.endIndex}`;
  const [first] = node.namedChildren;
  switch (node.type) {
    case 'block':
      yield `block ${first?.text} ${range}`;
      for (const child of node.namedChildren.slice(1))
        if (child.type === 'string_lit' || child.type === 'identifier')
          yield `label ${child.startIndex}-${child.endIndex}`;
      break;
    case 'attribute':
      yield `attribute ${first?.text} ${range}`;
      break;
    case 'expression':
      // What stands in brackets of its own is a part of what the brackets are.
      if (node.previousSibling?.type !== '(') yield `expression ${range}`;
      break;
    case 'function_call':
      yield `call ${first?.text} ${range}`;
      break;
    case 'tuple':
    case 'object':
      yield `${node.type} ${range}`;
      break;
    case 'for_expr':
      yield `for ${range}`;
      break;
    case 'heredoc_template':
      yield `heredoc ${range}`;
      break;
    case 'string_lit':
      if (node.parent?.type !== 'block') yield `text ${range}`;
      break;
    case 'quoted_template':
      yield `text ${range}`;
      break;
    case 'legacy_index':
      yield `expression ${node.startIndex + 1}-${node.endIndex}`;
      break;
    // We do not read what a directive asks.
    case 'template_for_start':
    case 'template_if_intro':
      return;
  }
  for (const child of node.namedChildren) yield* theirs(child);
}

class Lines {
  private readonly text: string;
  private readonly offset: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
  }

  *body({ attributes, blocks }: Body): Generator<string> {
    for (const { name, start, end, value } of attributes) {
      yield `attribute ${name} ${this.range(start, end)}`;
      yield* this.slot(value);
    }
    for (const { type, labels, start, end, body } of blocks) {
      yield `block ${type} ${this.range(start, end)}`;
      for (const label of labels) yield `label ${this.range(label.start, label.end)}`;
      yield* this.body(body);
    }
  }

  private range(start: number, end: number): string {
    return `${start + this.offset}-${end + this.offset}`;
  }

  private *slot(node: Expression): Generator<string> {
    yield `expression ${this.range(node.start, node.end)}`;
    yield* this.node(node);
  }

  private *slots(nodes: readonly (Expression | undefined)[]): Generator<string> {
    for (const node of nodes) if (node !== undefined) yield* this.slot(node);
  }

  private *node(node: Expression): Generator<string> {
    const bare = this.withoutBrackets(node.start, node.end);
    switch (node.kind) {
      case 'literal':
        if (typeof node.value === 'string' && /["<]/.test(this.text[bare.start]!))
          yield `${this.text[bare.start] === '<' ? 'heredoc' : 'text'} ${bare.range}`;
        return;
      case 'template':
        yield `${node.heredoc ? 'heredoc' : 'text'} ${bare.range}`;
        return yield* this.parts(node.parts);
      case 'tuple':
        yield `tuple ${bare.range}`;
        return yield* this.slots(node.items);
      case 'object':
        yield `object ${bare.range}`;
        return yield* this.slots(node.entries.flatMap(({ key, value }) => [key, value]));
      case 'call':
        yield `call ${node.name} ${bare.range}`;
        return yield* this.slots(node.arguments);
      case 'conditional':
        return yield* this.slots([node.test, node.whenTrue, node.whenFalse]);
      case 'operation':
        for (const operand of node.operands) yield* this.node(operand);
        return;
      case 'for':
        yield `for ${bare.range}`;
        return yield* this.slots([node.collection, node.key, node.value, node.condition]);
      case 'traversal':
        if (typeof node.root !== 'string') yield* this.node(node.root);
        return yield* this.steps(node.steps);
      case 'missing':
        yield `missing ${bare.range}`;
    }
  }

  private *steps(steps: readonly Step[]): Generator<string> {
    for (const step of steps) if (step.kind === 'index') yield* this.slot(step.index);
  }

  private *parts(parts: readonly TemplatePart[]): Generator<string> {
    for (const part of parts) if (part.kind === 'value') yield* this.slot(part.expression);
  }

  private withoutBrackets(from: number, to: number): { readonly start: number; readonly range: string } {
    let [start, end] = [from, to];
    while (this.text[start] === '(') {
      start += /^\(\s*/.exec(this.text.slice(start))![0].length;
      end -= /\s*\)$/.exec(this.text.slice(start, end))?.[0].length ?? 0;
    }
    return { start, range: this.range(start, end) };
  }
}
