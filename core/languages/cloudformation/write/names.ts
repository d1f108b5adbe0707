import { Interpolation, Mention, type Edit, type EditValue } from '../../../model/index.ts';
import { isList, sectionEntries } from '../environment.ts';
import type { CfnTemplate } from '../read.ts';
import { keyText } from '../scope.ts';
import { same, type Tree } from '../../set-at-path.ts';

type Addition = Extract<Edit, { kind: 'add' }>;
type Parameter = Extract<Edit, { kind: 'parameter' }>;

/**
 * The edits with names for new resources that nothing has yet; mentions of them follow. Undefined where two
 * different new resources ask for one name and something mentions it.
 */
export function withUniqueNames(edits: readonly Edit[], template: CfnTemplate): readonly Edit[] | undefined {
  const additions = edits.filter((edit) => edit.kind === 'add');
  const parameters = edits.filter((edit) => edit.kind === 'parameter');
  if (additions.length + parameters.length === 0) return edits;
  const taken = new Taken(template);
  const asParameters = namesOfParameters(parameters, template, taken);
  const given = new Map<Addition, string>();
  const first = new Map<string, Addition>();
  const ambiguous = new Set<string>();
  for (const edit of additions) {
    const twin = [...given.keys()].find((other) => isTwin(other, edit));
    const name = twin === undefined ? freeName(edit.name, taken) : given.get(twin)!;
    taken.add(name);
    given.set(edit, name);
    const earlier = first.get(edit.name);
    if (earlier === undefined) first.set(edit.name, edit);
    else if (twin === undefined) ambiguous.add(edit.name);
  }
  const isAsAsked = [...given].every(([{ name }, own]) => own === name);
  if (isAsAsked && ambiguous.size === 0 && parameters.length === 0) return edits;
  const names = new Map([
    ...asParameters,
    ...[...first].map(([asked, edit]) => [asked, given.get(edit)!] as const),
  ]);
  const mentioned = new Set<string>();
  const standing = (name: string): boolean => template.named(name) !== undefined;
  const renamed = edits.flatMap((edit) => {
    if (edit.kind !== 'parameter') return [rename(edit, given, names, mentioned, standing)];
    const name = asParameters.get(edit.name)!;
    return template.environment.parameters.has(name) ? [] : [{ ...edit, name }];
  });
  return [...ambiguous].some((name) => mentioned.has(name)) ? undefined : renamed;
}

/** The names of parameters that edits ask for; one that is there already, a list or not as asked, serves. */
function namesOfParameters(
  parameters: readonly Parameter[],
  { environment }: CfnTemplate,
  taken: Taken,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name: asked, type } of parameters) {
    if (names.has(asked)) continue;
    const standing = environment.parameters.get(asked);
    const name = standing?.list === isList(type) ? asked : freeName(asked, taken);
    taken.add(name);
    names.set(asked, name);
  }
  return names;
}

/** The names that a template has, which are the same for every fix of it. */
const standingNames = new WeakMap<CfnTemplate, ReadonlySet<string>>();

function namesOf(template: CfnTemplate): ReadonlySet<string> {
  let names = standingNames.get(template);
  if (names === undefined) {
    const { document, declarations, environment } = template;
    const resources = sectionEntries(document.blocks, 'Resources').map(({ entry }) => keyText(entry) ?? '');
    const declared = declarations.map(({ name }) => name);
    names = new Set([...resources, ...declared, ...environment.parameters.keys()]);
    standingNames.set(template, names);
  }
  return names;
}

/** The names that nothing new may have. */
class Taken {
  private readonly standing: ReadonlySet<string>;
  private readonly added = new Set<string>();

  constructor(template: CfnTemplate) {
    this.standing = namesOf(template);
  }

  has(name: string): boolean {
    return this.standing.has(name) || this.added.has(name);
  }

  add(name: string): void {
    this.added.add(name);
  }
}

function freeName(asked: string, taken: Taken): string {
  let name = asked;
  for (let i = 2; taken.has(name); i++) name = `${asked}${i}`;
  return name;
}

function isTwin(a: Addition, b: Addition): boolean {
  return a.name === b.name && a.type === b.type && a.after === b.after && same(a.properties, b.properties);
}

function rename(
  edit: Edit,
  given: ReadonlyMap<Addition, string>,
  names: ReadonlyMap<string, string>,
  mentioned: Set<string>,
  standing: (name: string) => boolean,
): Edit {
  const nameOf = (name: string): string => {
    mentioned.add(name);
    return names.get(name) ?? name;
  };
  if (edit.kind === 'add') {
    const after = standing(edit.after) ? edit.after : nameOf(edit.after);
    const properties = renamed(edit.properties, nameOf) as Tree;
    return { ...edit, name: given.get(edit)!, after, properties };
  }
  return 'value' in edit ? ({ ...edit, value: renamed(edit.value, nameOf) } as Edit) : edit;
}

function renamed(value: EditValue, nameOf: (name: string) => string): EditValue {
  if (value instanceof Mention) return new Mention(nameOf(value.resource), value.attribute);
  if (value instanceof Interpolation) {
    return new Interpolation(
      value.parts.map((part) => (part instanceof Mention ? (renamed(part, nameOf) as Mention) : part)),
    );
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item as EditValue, nameOf));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, nameOf)]));
}
