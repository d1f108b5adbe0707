import { Interpolation, Mention, type EditValue, type Place } from '../../../model/index.ts';
import type { Block, SyntaxDocument, TextChange } from '../../../syntax/blocks.ts';
import type { Entry, Mapping, Node, Sequence } from '../../../syntax/tree.ts';
import { inlineJson, prettyJson } from './render-json.ts';
import { behindKey, blockEntries, blockItem, flowYaml, quoted } from './render-yaml.ts';
import { columnOf, endOfLine, leadingSpace, styleOf, type Style } from './style.ts';

type Tree = { readonly [key: string]: EditValue };

/** An insertion below a mapping, to which later edits add. */
interface Insertion {
  readonly block: Block;
  tree: Tree;
  readonly behind: Entry | undefined;
}

/** Changes to a document's text in the making; offsets given are those of blocks. */
export class Draft {
  private readonly text: string;
  private readonly style: Style;
  private readonly starts: Map<object, number>;
  private readonly insertions = new Map<Mapping, Insertion>();
  private readonly fills = new Map<Node, { readonly block: Block; readonly key: Node; tree: EditValue }>();
  private readonly made: { readonly change: TextChange; readonly column: number }[] = [];

  constructor(document: SyntaxDocument) {
    this.text = document.text;
    this.style = styleOf(document);
    this.starts = new Map(document.blocks.map(({ block, start }) => [block, start]));
  }

  /** Puts entries behind one of a mapping's entries, or behind the last. */
  insert(block: Block, into: Mapping, tree: Tree, behind?: Entry): void {
    const pending = this.insertions.get(into);
    if (pending === undefined) this.insertions.set(into, { block, tree, behind });
    else pending.tree = merged(pending.tree, tree) as Tree;
  }

  /** Puts a value where nothing stands yet behind its key. */
  fill(block: Block, node: Node, key: Node, value: EditValue): boolean {
    const pending = this.fills.get(node);
    if (pending === undefined) this.fills.set(node, { block, key, tree: value });
    else pending.tree = merged(pending.tree, value);
    return true;
  }

  /** Puts a value in the place of a node; false where the node is a reference that must not be lost. */
  replace(block: Block, node: Node, key: Node, value: EditValue): boolean {
    if (node.kind === 'scalar' && node.start === node.end) return this.fill(block, node, key, value);
    const [start, end] = [this.at(block, node.start), this.at(block, node.end)];
    this.push({ start, end, text: this.replacement(node, start, value) }, 0);
    return true;
  }

  /** Puts a literal in the place of another in the same quotes. */
  replaceText(place: Place, value: string | number | boolean): boolean {
    const start = this.at(place.source, place.start);
    const end = this.at(place.source, place.end);
    const quote = this.text[start];
    const kept =
      quote === '"' || (quote === "'" && !this.style.json) ? quoted(String(value), quote) : undefined;
    this.push(
      { start, end, text: kept ?? (this.style.json ? JSON.stringify(value) : flowYaml(value, this.style)) },
      0,
    );
    return true;
  }

  /** Adds a member at the end of a list. */
  append(block: Block, list: Sequence, value: EditValue): boolean {
    const last = list.items.at(-1);
    if (!list.flow && last !== undefined) {
      const column = columnOf(this.text, this.at(block, list.contentStart));
      const at = endOfLine(this.text, this.at(block, list.end));
      this.push(
        {
          start: at,
          end: at,
          text: this.style.eol + ' '.repeat(column) + blockItem(value, column, this.style),
        },
        column,
      );
      return true;
    }
    this.intoFlow(block, list, last, (indent) => this.flow(value, indent));
    return true;
  }

  /** Takes an entry or a member out, with its line where it has one of its own. */
  remove(block: Block, owner: Mapping | Sequence, index: number): void {
    const parts =
      owner.kind === 'mapping'
        ? owner.entries.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end) }))
        : owner.items;
    const part = parts[index]!;
    const next = parts[index + 1];
    if (parts.length === 1) {
      this.push(
        {
          start: this.at(block, owner.start),
          end: this.at(block, owner.end),
          text: owner.kind === 'mapping' ? '{}' : '[]',
        },
        0,
      );
    } else if (owner.flow) {
      const start = next === undefined ? parts[index - 1]!.end : part.start;
      this.push({ start: this.at(block, start), end: this.at(block, next?.start ?? part.end), text: '' }, 0);
    } else {
      this.removeLines(block, owner, part, next);
    }
  }

  /** Adds a resource behind another. */
  addBehind(block: Block, behind: Entry, name: string, body: Tree): void {
    const end = this.at(block, Math.max(behind.value.end, behind.key.end));
    const start = this.at(block, behind.key.start);
    if (this.style.json || this.isFlow(block, behind)) {
      const indent = leadingSpace(this.text, start);
      const value = this.style.json
        ? `${JSON.stringify(name)}: ${prettyJson(body, indent, this.style)}`
        : `${name}: ${flowYaml(body, this.style)}`;
      this.push({ start: end, end, text: `,${this.style.eol}${indent}${value}` }, -1);
      return;
    }
    const column = columnOf(this.text, start);
    const at = endOfLine(this.text, end);
    const gap = this.style.spaced ? this.style.eol : '';
    const entry = blockEntries({ [name]: body }, column, this.style);
    this.push({ start: at, end: at, text: gap + this.style.eol + ' '.repeat(column) + entry }, -1);
  }

  /** All the changes, those at one offset joined: what belongs to the inner mapping comes first. */
  changes(): readonly TextChange[] | undefined {
    for (const [into, { block, tree, behind }] of this.insertions)
      this.writeInsertion(block, into, tree, behind);
    for (const [node, { block, key, tree }] of this.fills) this.writeFill(block, node, key, tree);
    const sorted = this.made
      .map((item, order) => ({ ...item, order }))
      .sort(
        (a, b) =>
          a.change.start - b.change.start ||
          a.change.end - b.change.end ||
          b.column - a.column ||
          a.order - b.order,
      );
    const joined: TextChange[] = [];
    for (const { change } of sorted) {
      const last = joined.at(-1);
      if (
        last !== undefined &&
        last.start === change.start &&
        last.end === last.start &&
        change.end === change.start
      ) {
        joined[joined.length - 1] = { ...last, text: last.text + change.text };
      } else if (last !== undefined && change.start < last.end) return undefined;
      else joined.push(change);
    }
    return joined;
  }

  private writeInsertion(block: Block, into: Mapping, tree: Tree, behind: Entry | undefined): void {
    const entry = behind ?? into.entries.at(-1);
    if (!into.flow && entry !== undefined) {
      const column = columnOf(this.text, this.at(block, into.entries[0]!.key.start));
      const at = endOfLine(this.text, this.at(block, Math.max(entry.value.end, entry.key.end)));
      this.push(
        {
          start: at,
          end: at,
          text: this.style.eol + ' '.repeat(column) + blockEntries(tree, column, this.style),
        },
        column,
      );
      return;
    }
    const last = entry && { start: entry.key.start, end: Math.max(entry.value.end, entry.key.end) };
    this.intoFlow(block, into, last, (indent) => this.flowEntries(tree, indent));
  }

  private writeFill(block: Block, node: Node, key: Node, tree: EditValue): void {
    const at = this.at(block, node.start);
    const indent = leadingSpace(this.text, this.at(block, key.start));
    const text = this.style.json
      ? ` ${prettyJson(tree, indent, this.style)}`
      : behindKey(tree, columnOf(this.text, this.at(block, key.start)), this.style);
    this.push({ start: at, end: at, text }, 0);
  }

  /** Puts something behind the last part of what is in braces or brackets, on a line of its own where the parts are. */
  private intoFlow(
    block: Block,
    owner: Mapping | Sequence,
    last: { readonly start: number; readonly end: number } | undefined,
    render: (indent: string) => string,
  ): void {
    const start = this.at(block, owner.contentStart);
    if (last === undefined) {
      this.push({ start, end: this.at(block, owner.end), text: this.newFlow(owner, start, render) }, 0);
      return;
    }
    const at = this.at(block, last.end);
    const own = this.text.slice(start, this.at(block, last.start)).includes('\n');
    const indent = leadingSpace(this.text, this.at(block, last.start));
    this.push(
      { start: at, end: at, text: own ? `,${this.style.eol}${indent}${render(indent)}` : `, ${render('')}` },
      0,
    );
  }

  private newFlow(owner: Mapping | Sequence, start: number, render: (indent: string) => string): string {
    const [open, close] = owner.kind === 'mapping' ? ['{', '}'] : ['[', ']'];
    if (!this.style.json) return owner.kind === 'mapping' ? `{ ${render('')} }` : `[${render('')}]`;
    const outer = leadingSpace(this.text, start);
    const inner = outer + this.style.step;
    return `${open}${this.style.eol}${inner}${render(inner)}${this.style.eol}${outer}${close}`;
  }

  private flowEntries(tree: Tree, indent: string): string {
    const { json, eol } = this.style;
    return Object.entries(tree)
      .map(([key, value]) =>
        json
          ? `${JSON.stringify(key)}: ${this.flow(value, indent)}`
          : `${key}: ${flowYaml(value, this.style)}`,
      )
      .join(indent === '' ? ', ' : `,${eol}${indent}`);
  }

  private flow(value: EditValue, indent: string): string {
    if (!this.style.json) return flowYaml(value, this.style);
    return indent === '' ? inlineJson(value) : prettyJson(value, indent, this.style);
  }

  private replacement(node: Node, start: number, value: EditValue): string {
    if (this.style.json) return prettyJson(value, leadingSpace(this.text, start), this.style);
    const composite =
      typeof value === 'object' && !(value instanceof Mention) && !(value instanceof Interpolation);
    if (
      !composite &&
      node.kind === 'scalar' &&
      typeof value !== 'object' &&
      (node.style === 'single' || node.style === 'double')
    ) {
      return quoted(String(value), node.style === 'single' ? "'" : '"');
    }
    const block =
      node.kind === 'mapping' && !node.flow && composite && !Array.isArray(value) && node.tag === undefined;
    return block
      ? blockEntries(value as Tree, columnOf(this.text, start), this.style)
      : flowYaml(value, this.style);
  }

  private removeLines(
    block: Block,
    owner: Mapping | Sequence,
    part: { readonly start: number; readonly end: number },
    next: { readonly start: number } | undefined,
  ): void {
    // The dash of a member stands ahead of it.
    const from = this.at(block, part.start);
    const start = owner.kind === 'sequence' ? this.text.lastIndexOf('-', from - 1) : from;
    const shared = this.text.slice(start - columnOf(this.text, start), start).trim() !== '';
    if (shared && next !== undefined) {
      const end =
        owner.kind === 'sequence'
          ? this.text.lastIndexOf('-', this.at(block, next.start) - 1)
          : this.at(block, next.start);
      this.push({ start, end, text: '' }, 0);
      return;
    }
    const lineStart = start - columnOf(this.text, start);
    const newline = this.text.indexOf('\n', this.at(block, part.end));
    const end = newline < 0 ? this.text.length : newline + 1;
    this.push(
      newline < 0 && lineStart > 0
        ? { start: lineStart - 1, end, text: '' }
        : { start: lineStart, end, text: '' },
      0,
    );
  }

  private isFlow(block: Block, entry: Entry): boolean {
    const { root } = block;
    if (root?.kind !== 'mapping' || block.kind === 'entry') return false;
    const section = root.entries.find(
      ({ value }) => value.kind === 'mapping' && value.entries.includes(entry),
    )?.value;
    return section?.kind === 'mapping' && section.flow;
  }

  private push(change: TextChange, column: number): void {
    this.made.push({ change, column });
  }

  private at(source: object, offset: number): number {
    return (this.starts.get(source) ?? 0) + offset;
  }
}

function merged(a: EditValue, b: EditValue): EditValue {
  const [left, right] = [asTree(a), asTree(b)];
  if (left === undefined || right === undefined) return b;
  const result: Record<string, EditValue> = { ...left };
  for (const [key, value] of Object.entries(right))
    result[key] = key in result ? merged(result[key]!, value) : value;
  return result;
}

function asTree(value: EditValue): Tree | undefined {
  const composite =
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Mention) &&
    !(value instanceof Interpolation);
  return composite ? (value as Tree) : undefined;
}
