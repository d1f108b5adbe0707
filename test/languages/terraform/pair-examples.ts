/** Examples of the types of Terraform's that rules judge: those of the pages, and what follows from them and from tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFixtures } from '../../../core/engine/page.ts';
import secrets from '../../../core/languages/terraform/sensitive.json' with { type: 'json' };
import { allTables, plainTable } from '../../../core/languages/terraform/tables/index.ts';
import type { AnyRule, EditValue } from '../../../core/model/index.ts';
import { rules } from '../../../rules/index.ts';
import places from '../../../rules/shared/secret-places.json' with { type: 'json' };
import { counterpartOf, type TableOf } from '../../../tools/counterpart.ts';
import { toJson } from '../../rules/to-json.ts';
import type { Values } from './probes.ts';

/** A module, with the rule of whose page it is. */
export interface Example {
  readonly id: string;
  readonly text: string;
}

type Table = NonNullable<ReturnType<TableOf>>;

const RULES = new URL('../../../rules/', import.meta.url);
const WRITTEN = new URL('pairs/', import.meta.url);

/** Terraform's types of each canonical one. */
export const TYPES: ReadonlyMap<string, readonly Table[]> = typesByCanonical();

function typesByCanonical(): ReadonlyMap<string, readonly Table[]> {
  const types = new Map<string, Table[]>();
  for (const [type, table] of allTables())
    types.set(table.type, [...(types.get(table.type) ?? []), { type, table }]);
  return types;
}

export function judgedBy({ on }: AnyRule): readonly string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? (on as readonly string[]) : [];
}

/** The examples of all pages, in Terraform and in YAML. */
export function pageExamples(): Readonly<Record<'hcl' | 'yaml', readonly Example[]>> {
  const all = readdirSync(RULES, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(new URL(`${folder}/`, RULES))
        .filter((name) => name.endsWith('.md'))
        .flatMap((file) =>
          readFixtures(readFileSync(new URL(`${folder}/${file}`, RULES), 'utf8')).map((fixture) => ({
            ...fixture,
            id: file.slice(0, -'.md'.length),
          })),
        ),
    );
  const inLanguage = (name: string): readonly Example[] => all.filter(({ language }) => language === name);
  return { hcl: inLanguage('hcl'), yaml: inLanguage('yaml') };
}

/** The modules of `pairs/`, for outcomes that need several resources. */
export function writtenExamples(): readonly Example[] {
  return readdirSync(WRITTEN).flatMap((file) =>
    readFileSync(new URL(file, WRITTEN), 'utf8')
      .split(/^# ---$/m)
      .map((text) => ({ id: '', text })),
  );
}

/** A module for each argument that takes a secret, and one with tags for each type. */
export function tableExamples(): readonly Example[] {
  const withSecret = Object.entries(secrets.sensitive).flatMap(([type, paths]) =>
    paths.map((path) => {
      const [last = '', ...blocks] = path.split('.').reverse();
      const body = blocks.reduce(
        (inner, block) => `${block} {\n${inner}}\n`,
        `${last} = "hunter2-Passw0rd"\n`,
      );
      return { id: 'template-plaintext-secret-properties', text: `resource "${type}" "probe" {\n${body}}\n` };
    }),
  );
  const tagged = [...new Set(allTables().map(([type]) => type))].map((type) => ({
    id: 'resource-required-tags',
    text: `resource "${type}" "probe" {\n  tags = { owner = "orders" }\n}\n`,
  }));
  return [...withSecret, ...tagged];
}

/** An example in each of the types that Terraform may write it as. */
export function counterparts({ id, text }: Example): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  const on = rule === undefined ? [] : judgedBy(rule);
  const most = Math.max(1, ...on.map((type) => TYPES.get(type)?.length ?? 0));
  return Array.from({ length: most }, (_, i) => {
    const tableOf: TableOf = (type) => {
      const all = on.includes(type) ? TYPES.get(type) : undefined;
      return all === undefined ? plainTable(type) : all[i % all.length];
    };
    return counterpartOf(toJson(text), tableOf);
  }).filter((each) => each !== undefined);
}

/** What modules for a pair begin with: its rule's examples, those of types that are the same in CloudFormation, the shortest with its type. */
export function basesOf(rule: AnyRule, type: string, all: readonly Example[]): readonly string[] {
  const canonical = judgedBy(rule).filter((name) => TYPES.get(name)?.some((each) => each.type === type));
  const alike = new Set(canonical.flatMap((name) => TYPES.get(name) ?? []).map((each) => each.type));
  const own = all.filter(({ id }) => id === rule.id).map(({ text }) => text);
  const renamed = own.flatMap((text) =>
    [...alike].filter((name) => text.includes(`"${name}"`)).map((name) => text.replaceAll(word(name), type)),
  );
  const short = all
    .map(({ text }) => text)
    .filter((text) => text.includes(`resource "${type}"`))
    .sort((a, b) => a.length - b.length);
  return [...own, ...renamed, ...short.slice(0, 4), `resource "${type}" "probe" {\n}\n`].filter((text) =>
    text.includes(`"${type}"`),
  );
}

function word(name: string): RegExp {
  return new RegExp(`\\b${name}\\b`, 'g');
}

/** What examples in YAML give each property, and structures with a secret where the type may have one. */
export function valuesOf(yaml: readonly Example[]): Values {
  const values = new Map<string, Map<string, EditValue>>();
  const note = (key: string, value: EditValue): void => {
    const own = values.get(key) ?? new Map<string, EditValue>();
    values.set(key, own.set(JSON.stringify(value), value));
  };
  const noteAll = (key: string, value: EditValue): void => {
    note(key, value);
    if (typeof value === 'object' && !Array.isArray(value))
      for (const [name, part] of Object.entries(value)) noteAll(`${key}.${name}`, part as EditValue);
  };
  for (const { text } of yaml) {
    const { Resources = {} } = JSON.parse(toJson(text)) as { Resources?: Record<string, Written> };
    for (const { Type, Properties = {} } of Object.values(Resources))
      for (const [name, value] of Object.entries(Properties)) noteAll(`${Type} ${name}`, plain(value));
  }
  for (const [key, value] of secretValues()) note(key, value);
  return new Map([...values].map(([key, own]) => [key, [...own.values()]]));
}

interface Written {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** A value without functions, which stand for what is somewhere else. */
function plain(value: unknown): EditValue {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as EditValue;
  const names = Object.keys(value);
  if (names.length === 1 && /^(?:Ref|Fn::.*)$/.test(names[0]!)) return 'arn:aws:iam::111122223333:role/other';
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

const SECRET = 'hunter2-Passw0rd';

function secretValues(): readonly (readonly [key: string, value: EditValue])[] {
  const at = (type: string, path: string, leaf: EditValue): readonly [string, EditValue] => {
    const [first = '', ...rest] = path.split('[]');
    return [`${type} ${first}`, within(rest, leaf)];
  };
  const each = (lists: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
    Object.entries(lists).flatMap(([type, paths]) => paths.map((path) => [type, path] as const));
  return [
    ...each(places.properties).map(([type, path]) => at(type, path, SECRET)),
    ...each(places.environments).flatMap(([type, path]) =>
      ['DB_PASSWORD', 'LOG_LEVEL'].flatMap((name) => [
        at(type, path.replace(/\[\]$/, ''), { [name]: SECRET }),
        at(type, path.replace(/\[\]$/, ''), [{ Name: name, Value: SECRET }]),
      ]),
    ),
  ];
}

/** A value in lists of structures, of which the path names the ways. */
function within([path, ...rest]: readonly string[], leaf: EditValue): EditValue {
  if (path === undefined) return leaf;
  const names = path.split('.').filter((name) => name !== '');
  return [names.reduceRight((inner, name): EditValue => ({ [name]: inner }), within(rest, leaf))];
}
