import { Interpolation, Mention, type Edit, type EditValue } from '../../../model/index.ts';
import { classOfType } from '../l1.ts';
import type { CdkDeclaration, CdkTemplate } from '../read.ts';
import type { ConstructCall } from '../source.ts';
import type { Entries } from './expression.ts';
import type { Lowering } from './lower.ts';

export type Addition = Extract<Edit, { readonly kind: 'add' }>;

/** New constructs beside the one that they serve. */
export interface Additions {
  /** The statement that makes the construct that they serve. */
  readonly statement: ConstructStatement;
  /** Whether they stand ahead of it, since it is to name them. */
  readonly isAhead: boolean;
  /** The name that it gets, where they are to name it and it has none. */
  readonly naming: string | undefined;
  readonly constructs: readonly NewConstruct[];
}

/** A statement that makes a construct and does nothing else; its offsets are those of the program. */
interface ConstructStatement {
  readonly start: number;
  readonly end: number;
  readonly indent: string;
  /** Where the construct is kept. */
  readonly variable: string | undefined;
  /** Whether it is kept nowhere. */
  readonly isAlone: boolean;
}

/** An L1 class that is made. */
interface NewConstruct {
  /** Undefined where nothing names it. */
  readonly variable: string | undefined;
  readonly className: string;
  readonly scope: string;
  readonly id: string;
  readonly props: Entries;
}

/**
 * Adds resources as L1 classes beside the construct that they serve: ahead of it where it is to name them, else behind;
 * undefined where that cannot be done exactly.
 */
export function additionsOf(
  template: CdkTemplate,
  lowering: Lowering,
  edits: readonly Edit[],
  added: readonly Addition[],
): Additions | undefined {
  const { after } = added[0]!;
  const owner = template.named(after);
  const isTogether = added.every((each) => each.after === after);
  if (owner === undefined || template.scope.program.syntax === 'python' || !isTogether) return undefined;
  const statement = statementOf(template, owner);
  if (statement === undefined || !nameAll(added, owner, template, lowering)) return undefined;
  const isAhead = edits.some(
    (edit) => 'value' in edit && added.some(({ name }) => mentions(edit.value, name)),
  );
  const isNamed = added.some(({ properties }) => mentions(properties, owner.name));
  if (isAhead && isNamed) return undefined;
  const known =
    statement.variable ?? (isNamed && statement.isAlone ? variableFor(owner, lowering) : undefined);
  if (isNamed && known === undefined) return undefined;
  if (isNamed) lowering.variables.set(owner.name, known!);
  const constructs: NewConstruct[] = [];
  for (const each of inOrder(added)) {
    const made = newConstruct(each, owner, lowering, edits);
    if (made === undefined) return undefined;
    constructs.push(made);
  }
  const naming = isNamed && statement.variable === undefined ? known : undefined;
  return { statement, isAhead, naming, constructs };
}

/** Gives the new constructs names; whether these are free. */
function nameAll(
  added: readonly Addition[],
  owner: CdkDeclaration,
  template: CdkTemplate,
  lowering: Lowering,
): boolean {
  const environment = lowering.environmentOf(owner);
  return added.every(({ name }) => {
    const variable = variableOf(name);
    lowering.variables.set(name, variable);
    return environment.find(variable) === undefined && template.named(name) === undefined;
  });
}

/** The statement that makes a construct, where it stands on lines of its own and does nothing else. */
function statementOf(template: CdkTemplate, { construct }: CdkDeclaration): ConstructStatement | undefined {
  const { program } = template.scope;
  const { node } = construct;
  const { source } = node.place;
  const start = program.starts.get(source);
  if (start === undefined) return undefined;
  const line = program.text.lastIndexOf('\n', start - 1) + 1;
  const indent = program.text.slice(line, start);
  const head = source.text.slice(0, node.place.start);
  const match = /^(?:(?:const|let|var)\s+(\w+)\s*=\s*|(this\.\w+)\s*=\s*)?$/.exec(head);
  const isEnd = /^;?$/.test(source.text.slice(node.place.end));
  if (match === null || !isEnd || indent.trim() !== '') return undefined;
  const own = start + source.text.length;
  const end = program.text[own] === ';' ? own + 1 : own;
  return { start, end, indent, variable: match[1] ?? match[2], isAlone: head === '' };
}

function variableFor(owner: CdkDeclaration, lowering: Lowering): string | undefined {
  const variable = variableOf(owner.name);
  const isFree = lowering.environmentOf(owner).find(variable) === undefined;
  return isFree && /^[a-z]\w*$/.test(variable) ? variable : undefined;
}

function variableOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Those that others name come first. */
function inOrder(added: readonly Addition[]): readonly Addition[] {
  return [...added].sort(
    (a, b) => Number(mentions(a.properties, b.name)) - Number(mentions(b.properties, a.name)),
  );
}

function newConstruct(
  { type, name, properties }: Addition,
  owner: CdkDeclaration,
  lowering: Lowering,
  edits: readonly Edit[],
): NewConstruct | undefined {
  const made = classOfType(type);
  const scope = outermost(owner.construct).scopeNode?.place;
  const props = lowering.value(properties, owner, 'l1');
  const className = made && lowering.imported(made.module, made.name, lowering.environmentOf(owner));
  if (className === undefined || scope === undefined || props?.kind !== 'object') return undefined;
  const isNamed = edits.some(
    (edit) =>
      ('value' in edit && mentions(edit.value, name)) ||
      (edit.kind === 'add' && mentions(edit.properties, name)),
  );
  return {
    variable: isNamed ? lowering.variables.get(name) : undefined,
    className,
    scope: scope.source.text.slice(scope.start, scope.end),
    id: name,
    props: props.entries,
  };
}

/** The construct that made the one that made it, and so on: what is made beside it stands in the same scope. */
function outermost(construct: ConstructCall): ConstructCall {
  return construct.maker === undefined ? construct : outermost(construct.maker.construct);
}

function mentions(value: EditValue, name: string): boolean {
  if (value instanceof Mention) return value.resource === name;
  if (value instanceof Interpolation)
    return value.parts.some((part) => part instanceof Mention && part.resource === name);
  return typeof value === 'object' && Object.values(value).some((part: EditValue) => mentions(part, name));
}
