import type { SyntaxNode } from '@lezer/common';
import { opaque, type Pieces } from './pieces.ts';
import { inOrder, type SignaturesOf } from './python-calls.ts';
import type { Expression, ObjectEntry, ObjectExpression, Statement } from './tree.ts';

/** Reads the expressions of Python. */
export class PythonExpressions {
  protected readonly text: string;
  protected readonly pieces: Pieces;
  private readonly signaturesOf: SignaturesOf;

  constructor(text: string, pieces: Pieces, signaturesOf: SignaturesOf) {
    this.text = text;
    this.pieces = pieces;
    this.signaturesOf = signaturesOf;
  }

  protected expression(node: SyntaxNode): Expression {
    const { pieces } = this;
    if (!pieces.mayGoDeeper(node.from, node.to)) return opaque(this.placeOf(node));
    pieces.depth++;
    const read = this.literal(node) ?? this.structure(node) ?? this.operation(node);
    pieces.depth--;
    return read;
  }

  private literal(node: SyntaxNode): Expression | undefined {
    const place = this.placeOf(node);
    switch (node.name) {
      case 'String': {
        const value = stringOf(this.textOf(node));
        return value === undefined ? opaque(place) : { kind: 'literal', value, place };
      }
      case 'Number': {
        const value = Number(this.textOf(node).replace(/_/g, ''));
        return Number.isNaN(value) ? opaque(place) : { kind: 'literal', value, place };
      }
      case 'Boolean':
        return { kind: 'literal', value: this.textOf(node) === 'True', place };
      case 'None':
        return { kind: 'nothing', place };
      case 'FormatString':
        return this.formatOf(node);
      default:
        return undefined;
    }
  }

  private formatOf(node: SyntaxNode): Expression {
    const place = this.placeOf(node);
    const open = /^[fF]("""|'''|"|')/.exec(this.textOf(node));
    if (open === null) return opaque(place);
    const parts: (string | Expression)[] = [];
    let at = node.from + open[0].length;
    for (const replacement of node.getChildren('FormatReplacement')) {
      parts.push(this.text.slice(at, replacement.from));
      const [inner] = childrenOf(replacement).filter(isExpression);
      parts.push(inner === undefined ? opaque(this.placeOf(replacement)) : this.expression(inner));
      at = replacement.to;
    }
    parts.push(this.text.slice(at, Math.max(at, node.to - open[1]!.length)));
    return { kind: 'template', parts, place };
  }

  private structure(node: SyntaxNode): Expression | undefined {
    const place = this.placeOf(node);
    switch (node.name) {
      case 'VariableName': {
        const name = this.textOf(node);
        return { kind: 'name', name: name === 'self' ? 'this' : name, place };
      }
      case 'ParenthesizedExpression': {
        const [inner] = childrenOf(node).filter(isExpression);
        return inner === undefined ? opaque(place) : this.expression(inner);
      }
      case 'ArrayExpression':
      case 'TupleExpression':
        return { kind: 'list', items: this.itemsOf(node), place };
      case 'DictionaryExpression':
        return this.dictionaryOf(node);
      case 'MemberExpression':
        return this.memberOf(node);
      case 'CallExpression':
        return this.callOf(node);
      case 'ArrayComprehensionExpression':
      case 'ComprehensionExpression':
      case 'DictionaryComprehensionExpression':
      case 'SetComprehensionExpression':
        return this.comprehensionOf(childrenOf(node), place);
      case 'NamedExpression': {
        const [name, value] = childrenOf(node).filter(isExpression);
        if (name === undefined || value === undefined) return undefined;
        const sets = this.expression(name);
        return { kind: 'opaque', inner: [sets, this.expression(value)], sets, place: this.placeOf(node) };
      }
      default:
        return undefined;
    }
  }

  private itemsOf(node: SyntaxNode): readonly (Expression | { readonly spread: Expression })[] {
    let isSpread = false;
    return childrenOf(node).flatMap((child) => {
      if (child.name === '*') isSpread = true;
      if (!isExpression(child)) return [];
      const read = this.expression(child);
      const item = isSpread ? { spread: read } : read;
      isSpread = false;
      return [item];
    });
  }

  private dictionaryOf(node: SyntaxNode): Expression {
    const parts: ObjectExpression['parts'][number][] = [];
    const children = childrenOf(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      if (child.name === '**' && children[i + 1] !== undefined)
        parts.push({ spread: this.expression(children[++i]!) });
      else if (isExpression(child) && children[i + 1]?.name === ':') {
        const value = children[i + 2];
        const name = child.name === 'String' ? stringOf(this.textOf(child)) : undefined;
        if (value === undefined || !isExpression(value)) parts.push('opaque');
        // It may be the name of any other entry.
        else if (name === undefined)
          parts.push({
            spread: opaque(
              this.placeOf(child),
              [child, value].map((each) => this.expression(each)),
            ),
          });
        else parts.push({ name, namePlace: this.placeOf(child), value: this.expression(value) });
        i += 2;
      }
    }
    return { kind: 'object', parts, place: this.placeOf(node) };
  }

  private memberOf(node: SyntaxNode): Expression {
    const place = this.placeOf(node);
    const [object] = childrenOf(node).filter(isExpression);
    const property = node.getChild('PropertyName');
    if (object === undefined) return opaque(place);
    if (property !== null)
      return {
        kind: 'member',
        object: this.expression(object),
        name: camelCase(this.textOf(property)),
        place,
      };
    const key = childrenOf(node).filter(isExpression)[1];
    const name = key?.name === 'String' ? stringOf(this.textOf(key)) : undefined;
    return name === undefined
      ? opaque(place, [this.expression(object)])
      : { kind: 'member', object: this.expression(object), name, place };
  }

  private callOf(node: SyntaxNode): Expression {
    const place = this.placeOf(node);
    const [called] = childrenOf(node).filter(isExpression);
    const list = node.getChild('ArgList');
    if (called === undefined || list === null) return opaque(place);
    const { positional, keywords } = this.argumentsOf(list);
    const written = this.textOf(called);
    const keywordsAlone = positional.length === 0 ? (keywords ?? emptyObject(place)) : undefined;
    // `CfnBucket.VersioningConfigurationProperty(status="Enabled")` is an object, as `dict(…)` is.
    if (keywordsAlone !== undefined && /(?:\.\w+Property|^dict)$/.test(written))
      return { ...keywordsAlone, place };
    const all =
      keywords === undefined
        ? positional
        : inOrder(written.split('.').map(camelCase).join('.'), positional, keywords, this.signaturesOf, {
            ...place,
            start: place.end,
          });
    // `cast(CfnQueue, queue.node.default_child)`
    if (/^(?:typing\.)?cast$/.test(written) && positional.length === 2 && keywords === undefined)
      return positional[1]!;
    const callee: Expression = /^super\([^)]*\)\.__init__$/.test(written)
      ? { kind: 'name', name: 'super', place: this.placeOf(called) }
      : this.expression(called);
    return { kind: 'call', callee, arguments: all, isNew: false, place };
  }

  private argumentsOf(list: SyntaxNode): {
    readonly positional: readonly Expression[];
    readonly keywords: ObjectExpression | undefined;
  } {
    const positional: Expression[] = [];
    const parts: (ObjectEntry | { readonly spread: Expression })[] = [];
    const children = childrenOf(list);
    // `join(each for each in all)`
    if (children.some(({ name }) => name === 'for'))
      return {
        positional: [this.comprehensionOf(children, this.placeOf(list))],
        keywords: undefined,
      };
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      const next = children[i + 1];
      if (child.name === '**' && next !== undefined) parts.push({ spread: this.expression(children[++i]!) });
      else if (child.name === '*' && next !== undefined) {
        const inner = this.expression(children[++i]!);
        positional.push(opaque(inner.place, [inner]));
      } else if (child.name === 'VariableName' && next?.name === 'AssignOp') {
        const value = children[i + 2];
        i += 2;
        if (value === undefined || !isExpression(value)) continue;
        const name = camelCase(this.textOf(child));
        parts.push({ name, namePlace: this.placeOf(child), value: this.expression(value) });
      } else if (isExpression(child)) positional.push(this.expression(child));
    }
    const places = parts.map((part) => ('spread' in part ? part.spread.place : part));
    const [first] = places;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return { positional, keywords: undefined };
    const from = 'namePlace' in first ? first.namePlace : first;
    const to = 'spread' in last ? last.spread.place : last.value.place;
    const place = { source: from.source, start: from.start, end: to.end };
    return { positional, keywords: { kind: 'object', parts, place, isKeywords: true } };
  }

  private operation(node: SyntaxNode): Expression {
    const place = this.placeOf(node);
    const inner = childrenOf(node).filter(isExpression);
    const [a, b, c] = inner;
    const words = childrenOf(node).filter((child) => !isExpression(child));
    const operator = words.map((word) => this.textOf(word)).join(' ');
    if (node.name === 'ConditionalExpression' && a && b && c)
      return {
        kind: 'choice',
        condition: this.expression(b),
        whenTrue: this.expression(a),
        whenFalse: this.expression(c),
        place,
      };
    if (node.name === 'UnaryExpression' && a) {
      const operand = this.expression(a);
      if (operator === 'not') return { kind: 'not', operand, place };
      if (operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number')
        return { ...operand, value: -operand.value, place };
      return opaque(place, [operand]);
    }
    if (node.name === 'BinaryExpression' && a && b) {
      const [left, right] = [this.expression(a), this.expression(b)];
      if (operator === 'and' || operator === 'or')
        return { kind: 'connective', left, right, both: operator === 'and', place };
      if (operator === '==' || operator === '!=' || operator === 'is' || operator === 'is not')
        return { kind: 'comparison', left, right, equal: operator === '==' || operator === 'is', place };
      // A sum of lists holds what they hold.
      return {
        kind: 'opaque',
        inner: [left, right],
        isPlain: /^(?:not )?in$|^[<>]=?$/.test(operator),
        place,
      };
    }
    if (node.name === 'LambdaExpression') return this.lambdaOf(node);
    return opaque(
      place,
      inner.map((each) => this.expression(each)),
    );
  }

  private lambdaOf(node: SyntaxNode): Expression {
    const list = node.getChild('ParamList');
    const body = childrenOf(node).filter(isExpression).at(-1);
    const parameters = list === null ? [] : this.namesIn(list);
    return {
      kind: 'function',
      parameters: parameters.map((name) => ({ name, parts: [], fallback: undefined })),
      body: body === undefined ? [] : [evaluated(this.expression(body), true)],
      place: this.placeOf(node),
    };
  }

  /** `[f(x) for x in all if g(x)]` is `all.map((x) => { if (g(x)) return f(x); })`. */
  private comprehensionOf(children: readonly SyntaxNode[], place: Expression['place']): Expression {
    const at = children.findIndex(({ name }) => name === 'for');
    const over = children.findIndex(({ name }, i) => i > at && name === 'in') + 1;
    // Half-typed.
    if (over === 0) return opaque(place);
    const next = children.findIndex(({ name }, i) => i > over && name === 'for');
    const clause = children.slice(over, next < 0 ? undefined : next).filter(isExpression);
    const [list, ...conditions] = clause.map((each) => this.expression(each));
    const [first] = children;
    const last = children.at(-1);
    if (list === undefined || !this.pieces.mayGoDeeper(first!.from, last!.to)) return opaque(place);
    const made = children.slice(0, at).filter(isExpression);
    this.pieces.depth++;
    const inner =
      next < 0
        ? made.map((each) => evaluated(this.expression(each), true))
        : [evaluated(this.comprehensionOf([...children.slice(0, at), ...children.slice(next)], place), true)];
    this.pieces.depth--;
    const body = conditions.reduceRight<readonly Statement[]>(
      (whenTrue, condition) => [{ kind: 'branch', condition, whenTrue, whenFalse: [] }],
      inner,
    );
    const targets = children.slice(at + 1, over - 1).flatMap((each) => this.targetsIn(each));
    const [name, ...others] = targets;
    const parameter = others.length === 0 ? { name, parts: [] } : { name: undefined, parts: targets };
    return {
      kind: 'call',
      callee: { kind: 'member', object: list, name: 'map', place: list.place },
      arguments: [{ kind: 'function', parameters: [{ ...parameter, fallback: undefined }], body, place }],
      isNew: false,
      place,
    };
  }

  /** The names that a member of a list gets. */
  private targetsIn(node: SyntaxNode): readonly string[] {
    return node.name === 'VariableName'
      ? [this.textOf(node)]
      : childrenOf(node).flatMap((child) => this.targetsIn(child));
  }

  protected textOf({ from, to }: SyntaxNode): string {
    return this.text.slice(from, to);
  }

  protected placeOf({ from, to }: SyntaxNode): ReturnType<Pieces['placeOf']> {
    return this.pieces.placeOf(from, to);
  }

  protected namesIn(node: SyntaxNode): string[] {
    return childrenOf(node)
      .filter(({ name }) => name === 'VariableName')
      .map((child) => this.textOf(child));
  }
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child);
  return children;
}

/** Names of nodes that are words and signs begin in lower case or are signs; those of the grammar in upper case. */
export function isExpression({ name }: SyntaxNode): boolean {
  return /^(?:[A-Z]\w*(?:Expression|String|Name)|String|Number|Boolean|None|Ellipsis)$/.test(name);
}

export function evaluated(value: Expression, isReturned = false): Statement {
  return { kind: 'evaluate', value, isReturned };
}

function emptyObject(place: Expression['place']): ObjectExpression {
  return { kind: 'object', parts: [], place };
}

/** What a text in quotes says; undefined of one in bytes. */
function stringOf(written: string): string | undefined {
  const match = /^([rRuUbB]*)("""|'''|"|')([\s\S]*)\2$/.exec(written);
  if (match === null || /[bB]/.test(match[1]!)) return undefined;
  const inner = match[3]!;
  if (/[rR]/.test(match[1]!)) return inner;
  return inner.replace(/\\(\r?\n|.)/g, (_whole, escaped: string) => {
    if (escaped === 'n') return '\n';
    if (escaped === 't') return '\t';
    return escaped.endsWith('\n') ? '' : escaped;
  });
}

/** `block_public_access` is `blockPublicAccess`; constants and classes stay as they are. */
export function camelCase(name: string): string {
  return /^[a-z]/.test(name)
    ? name.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase()).replace(/_$/, '')
    : name;
}
