import { Interpolation, Mention, type Edit, type EditValue } from '../../model/index.ts';
import type { TextChange } from '../../text/text-change.ts';
import type { Codes } from './codes.ts';
import { classOfType } from './l1.ts';
import { laidOut } from './lay-out.ts';
import type { CdkDeclaration, CdkTemplate } from './read.ts';
import type { ConstructCall } from './source.ts';

export type Addition = Extract<Edit, { readonly kind: 'add' }>;

/**
 * The changes that add resources as L1 classes beside the constructs that they serve: ahead of them where these are to name
 * them, else behind; undefined where that cannot be written exactly.
 */
export function additionsOf(
  template: CdkTemplate,
  codes: Codes,
  edits: readonly Edit[],
  added: readonly Addition[],
): readonly TextChange[] | undefined {
  const { program } = template.scope;
  const owner = template.named(added[0]!.after);
  if (
    owner === undefined ||
    program.syntax === 'python' ||
    added.some(({ after }) => after !== added[0]!.after)
  )
    return undefined;
  const statement = statementOf(template, owner);
  if (statement === undefined) return undefined;
  const environment = codes.environmentOf(owner);
  for (const { name } of added) {
    const variable = name.charAt(0).toLowerCase() + name.slice(1);
    if (environment.find(variable) !== undefined || template.named(name) !== undefined) return undefined;
    codes.variables.set(name, variable);
  }
  const isAhead = edits.some(
    (edit) => 'value' in edit && added.some(({ name }) => mentions(edit.value, name)),
  );
  const isNamed = added.some(({ properties }) => mentions(properties, owner.name));
  if (isAhead && isNamed) return undefined;
  const naming = isNamed ? named(owner, statement, template, codes) : [];
  const texts = inOrder(added).map((each) => textOf(each, owner, template, codes, edits, statement.indent));
  if (naming === undefined || texts.includes(undefined)) return undefined;
  const eol = program.text.includes('\r\n') ? '\r\n' : '\n';
  const { start, end, indent } = statement;
  // What takes several lines stands apart.
  const gap = (text: string | undefined): string => (text!.includes('\n') ? eol + eol : eol);
  return [
    ...naming,
    isAhead
      ? { start, end: start, text: texts.map((text) => `${text}${gap(text)}${indent}`).join('') }
      : { start: end, end, text: texts.map((text) => `${gap(text)}${indent}${text}`).join('') },
  ];
}

/** Gives a construct a name in the text, where it has none; undefined where that cannot be done. */
function named(
  owner: CdkDeclaration,
  { start, variable, isAlone }: NonNullable<ReturnType<typeof statementOf>>,
  template: CdkTemplate,
  codes: Codes,
): readonly TextChange[] | undefined {
  const name = variable ?? (isAlone ? variableFor(owner, template, codes) : undefined);
  if (name === undefined) return undefined;
  codes.variables.set(owner.name, name);
  return variable === undefined ? [{ start, end: start, text: `const ${name} = ` }] : [];
}

/** The statement that makes a construct and does nothing else, where it stands on lines of its own. */
function statementOf(template: CdkTemplate, { construct }: CdkDeclaration) {
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

function variableFor({ name }: CdkDeclaration, template: CdkTemplate, codes: Codes): string | undefined {
  const variable = name.charAt(0).toLowerCase() + name.slice(1);
  const owner = template.named(name);
  const isFree = owner !== undefined && codes.environmentOf(owner).find(variable) === undefined;
  return isFree && /^[a-z]\w*$/.test(variable) ? variable : undefined;
}

/** The construct that made the one that made it, and so on: what is made beside it stands in the same scope. */
function outermost(construct: ConstructCall): ConstructCall {
  return construct.maker === undefined ? construct : outermost(construct.maker.construct);
}

/** Those that others name come first. */
function inOrder(added: readonly Addition[]): readonly Addition[] {
  return [...added].sort(
    (a, b) => Number(mentions(a.properties, b.name)) - Number(mentions(b.properties, a.name)),
  );
}

function textOf(
  { type, name, properties }: Addition,
  owner: CdkDeclaration,
  template: CdkTemplate,
  codes: Codes,
  edits: readonly Edit[],
  indent: string,
): string | undefined {
  const made = classOfType(type);
  const scope = outermost(owner.construct).scopeNode?.place;
  const props = codes.value(properties, owner, 'l1');
  const imported = made && codes.imported(made.module, made.name, codes.environmentOf(owner));
  if (imported === undefined || scope === undefined || props?.kind !== 'object') return undefined;
  const isNamed = edits.some(
    (edit) =>
      ('value' in edit && mentions(edit.value, name)) ||
      (edit.kind === 'add' && mentions(edit.properties, name)),
  );
  const head = `${isNamed ? `const ${codes.variables.get(name)} = ` : ''}new ${imported}(${scope.source.text.slice(scope.start, scope.end)}, ${codes.literal(name)}`;
  if (props.entries.size === 0) return `${head});`;
  return `${head}, ${laidOut(props, indent, template.scope.program, indent.length + head.length + 4)});`;
}

function mentions(value: EditValue, name: string): boolean {
  if (value instanceof Mention) return value.resource === name;
  if (value instanceof Interpolation)
    return value.parts.some((part) => part instanceof Mention && part.resource === name);
  return typeof value === 'object' && Object.values(value).some((part: EditValue) => mentions(part, name));
}
