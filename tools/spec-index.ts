import { USER_GUIDE, type SpecEntry, type SpecIndex } from '../core/languages/specification.ts';
import { OTHER, PROVISIONED } from '../core/languages/terraform/sensitive.ts';
import { isSafe, reasonsOf } from '../core/model/index.ts';
import { allTables } from '../core/languages/terraform/tables/index.ts';
import type { RuleReads } from './rule-reads.ts';
import { SPEC_EXTENSIONS } from './spec-extensions.ts';
import type { Spec } from './spec.ts';

/** A type and, where it has one, a path of it, as a rule names them. */
interface Named {
  readonly type: string;
  readonly path: string;
}

/** What rules name and the specification does not have, one line each. */
export function specProblems(reads: ReadonlyMap<string, RuleReads>, spec: Spec): string[] {
  const problems: string[] = [];
  const ofTerraform = new Set([...allTables().map(([, { type }]) => type), OTHER, PROVISIONED]);
  for (const [id, { types, properties }] of reads) {
    for (const type of types) {
      if (type.startsWith('Terraform::')) {
        if (!ofTerraform.has(type)) problems.push(`${id}: no table of Terraform's has the type ${type}`);
      } else if (!spec.hasType(type) && !(type in SPEC_EXTENSIONS))
        problems.push(`${id}: the specification has no type ${type}`);
    }
    for (const { type, path } of [...properties].map(named))
      if (spec.hasType(type) && !known(type, path, spec))
        problems.push(`${id}: the specification has no ${path} in ${type}`);
  }
  return problems;
}

/** What fixes promise and the specification denies, one line each: a change that replaces, by a fix that does not say so. */
export function repairProblems(reads: ReadonlyMap<string, RuleReads>, spec: Spec): string[] {
  const problems = [...reads].flatMap(([id, { repaired }]) =>
    repaired.flatMap(({ type, path, fix }) => {
      const replaces = spec.hasPath(type, path) ? spec.requiresReplacement(type, path) : 'no';
      const isTold = isSafe(fix)
        ? replaces === 'no'
        : replaces !== 'yes' || reasonsOf(fix).includes('replaces');
      return isTold ? [] : [`${id}: "${fix.title}" does not say that ${path} of ${type} replaces it`];
    }),
  );
  return [...new Set(problems)];
}

function known(type: string, path: string, spec: Spec): boolean {
  return (
    spec.hasPath(type, path) ||
    (SPEC_EXTENSIONS[type]?.includes(path) ?? false) ||
    path === 'SensitiveArguments' ||
    // Metadata is no property, and the specification says nothing of it.
    path.startsWith('AWS::CloudFormation::')
  );
}

function named(property: string): Named {
  const [type = '', path = ''] = property.split(' ');
  return { type, path };
}

/** Where the shipped extract of the specification stands. */
export const SPEC_INDEX_PATH = 'core/languages/spec-index.json';

/** The extract of the types and properties that rules name. */
export function specIndex(reads: Iterable<RuleReads>, spec: Spec): SpecIndex {
  const all = [...reads];
  const types = [...new Set(all.flatMap((read) => [...read.types]))].filter((type) => spec.hasType(type));
  const properties = [...new Set(all.flatMap((read) => [...read.properties]))].map(named);
  const paths = new Map(types.map((type): [string, string[]] => [type, []]));
  for (const { type, path } of properties) paths.get(type)?.push(path);
  return Object.fromEntries(types.map((type) => [type, entry(type, paths.get(type) ?? [], spec)]));
}

/** One extract with what another one has beside. */
export function joined(index: SpecIndex, more: SpecIndex): SpecIndex {
  const merged = Object.entries(more).map(([type, { page, paths }]): [string, SpecEntry] => [
    type,
    { page, paths: { ...index[type]?.paths, ...paths } },
  ]);
  return { ...index, ...Object.fromEntries(merged) };
}

/** The extract as its file has it: a type a line, sorted, so that two changes meet in a line only where they meet in a type. */
export function specIndexText(index: SpecIndex): string {
  const lines = sorted(index).map(
    ([type, { page, paths }]) =>
      `${JSON.stringify(type)}:${JSON.stringify({ page, paths: Object.fromEntries(sorted(paths)) })}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function entry(type: string, properties: readonly string[], spec: Spec): SpecEntry {
  const paths = properties
    .filter((path) => spec.hasPath(type, path) && !insideJson(type, path, spec))
    .map((path): [string, SpecEntry['paths'][string]] => {
      const replacement = spec.requiresReplacement(type, path);
      const page = short(spec.documentation(type, path));
      return [path, replacement === 'no' ? [page] : [page, replacement]];
    });
  return { page: short(spec.documentation(type)), paths: Object.fromEntries(paths) };
}

/** Whether the path leaves what is specified for what is anyone's JSON. */
function insideJson(type: string, path: string, spec: Spec): boolean {
  const segments = path.split('.');
  return segments.some((_segment, i) => {
    const above = i === 0 ? undefined : spec.propertyType(type, segments.slice(0, i).join('.'));
    return above === 'Json' || above === 'Map';
  });
}

function short(url = ''): string {
  return url.startsWith(USER_GUIDE) ? url.slice(USER_GUIDE.length) : url;
}
