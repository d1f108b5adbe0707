import { Value, type Literal, type Path, type Place } from '../../model/index.ts';
import type { HclBlock } from '../../syntax/hcl/tree.ts';
import { blocksOf, type BlockInstance } from './blocks.ts';
import { listOf, mapOf } from './collections.ts';
import { evaluate, moved } from './evaluate.ts';
import { attributeOf, placeOf, type Located, type Scope } from './scope.ts';

/** What a copy of `data "aws_iam_policy_document"`, whose scope is given, builds: a policy document, with places in its statements. */
export function policyDocument({ node }: Located, scope: Scope, path: Path, place: Place): Value {
  const own = blocksOf(node, 'statement', scope);
  const at = (i: number): Path => [...path, 'Statement', i];
  const entries = new Map([
    [
      'Statement',
      () => {
        const sources = given(node, ['source_policy_documents', 'source_json'], scope, path);
        const overrides = given(node, ['override_policy_documents', 'override_json'], scope, path);
        const statements = own.instances.map((instance, i) => statement(instance, at(i)));
        const known = overruled(sources.statements, statements);
        const merged = known && overruled(known, overrides.statements);
        const all = merged ?? [...sources.statements, ...statements, ...overrides.statements];
        // Nothing takes the place of a statement without a name, and nothing but an override that of one of its own.
        const certain = all.filter(
          (each) =>
            (merged !== undefined && !own.open && !overrides.open) ||
            sidOf(each) === '' ||
            (statements.includes(each) && !overrides.open && overrides.statements.length === 0),
        );
        const open = own.open || sources.open || overrides.open || merged === undefined;
        return listOf(
          certain.map((each, i) => () => moved(each, each.place, at(i))),
          scope,
          [...path, 'Statement'],
          headerOf(node),
          open,
        );
      },
    ],
  ]);
  return moved(mapOf(entries, scope, path, headerOf(node)), place, path);
}

interface Statements {
  readonly statements: readonly Value[];
  readonly open: boolean;
}

/** No policy of AWS has room for so many statements: what has more comes of documents that are made of one another. */
const MOST_STATEMENTS = 200;

/** The statements of the documents that attributes name, in their order; open where one of them cannot be read. */
function given(node: HclBlock, names: readonly string[], scope: Scope, path: Path): Statements {
  const values = names.flatMap((name) => {
    const written = attributeOf(node, name);
    return written === undefined ? [] : [evaluate(written, { ...scope, depth: scope.depth + 1 }, path)];
  });
  const documents = values.flatMap((value) => (value.data.kind === 'list' ? value.data.items() : [value]));
  let open = values.some(({ data }) => data.kind === 'list' && data.open);
  const statements = documents.flatMap((document) => {
    if (document.data.kind === 'absent') return [];
    const { data } = (document.data.kind === 'map' ? document : document.parsed()).get(['Statement']);
    if (data.kind !== 'list' || data.open) open = true;
    return data.kind === 'list' ? data.items() : [];
  });
  if (statements.length > MOST_STATEMENTS) return { statements: [], open: true };
  return { statements, open };
}

/** The statements, of which a later one takes the place of an earlier one of its `Sid`; undefined where one is not known. */
function overruled(first: readonly Value[], then: readonly Value[]): readonly Value[] | undefined {
  if (first.length === 0) return then;
  const names = first.map(sidOf);
  const result = [...first];
  for (const statement of then) {
    const sid = sidOf(statement);
    if (sid === undefined || (sid !== '' && names.includes(undefined))) return undefined;
    const same = sid === '' ? -1 : names.indexOf(sid);
    if (same < 0) result.push(statement);
    else result[same] = statement;
  }
  return result;
}

/** Empty where it has none, undefined where it is not known. */
function sidOf(statement: Value): string | undefined {
  const sid = statement.get(['Sid']);
  if (sid.data.kind === 'absent') return '';
  const literal = sid.literal();
  return literal === undefined ? undefined : String(literal);
}

function headerOf(node: HclBlock): { start: number; end: number } {
  return { start: node.start, end: node.headerEnd };
}

function statement({ block, scope }: BlockInstance, path: Path): Value {
  const entries = new Map<string, () => Value>();
  const header = headerOf(block);
  const take = (name: string, attribute: string): void => {
    const value = attributeOf(block, attribute);
    if (value !== undefined) entries.set(name, () => evaluate(value, scope, [...path, name]));
  };
  take('Sid', 'sid');
  take('Action', 'actions');
  take('NotAction', 'not_actions');
  take('Resource', 'resources');
  take('NotResource', 'not_resources');
  // `effect = null` says no more than nothing.
  entries.set('Effect', () => {
    const [effect, own] = [attributeOf(block, 'effect'), [...path, 'Effect']];
    const absent = Value.absent(placeOf(scope, header), own);
    return (effect === undefined ? absent : evaluate(effect, scope, own)).or('Allow');
  });
  for (const [name, type] of [
    ['Principal', 'principals'],
    ['NotPrincipal', 'not_principals'],
  ] as const) {
    const found = blocksOf(block, type, scope);
    if (found.instances.length > 0 || found.open)
      entries.set(name, () => principals(found, scope, [...path, name], header));
  }
  const conditions = blocksOf(block, 'condition', scope);
  if (conditions.instances.length > 0 || conditions.open)
    entries.set('Condition', () => conditionMap(conditions, scope, [...path, 'Condition'], header));
  return mapOf(entries, scope, path, header);
}

function principals(
  { instances, open }: ReturnType<typeof blocksOf>,
  scope: Scope,
  path: Path,
  mark: { start: number; end: number },
): Value {
  const entries = new Map<string, (() => Value)[]>();
  let unknown = open;
  for (const { block, scope: inner } of instances) {
    const [type, identifiers] = [attributeOf(block, 'type'), attributeOf(block, 'identifiers')];
    const kind = type && evaluate(type, inner, path).literal();
    if (kind === undefined || identifiers === undefined) unknown = true;
    else {
      const name = kind === '*' ? 'AWS' : String(kind);
      add(entries, name, () => evaluate(identifiers, inner, [...path, String(kind)]));
    }
  }
  return mapOf(appended(entries, scope, path, mark), scope, path, mark, unknown);
}

function add<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [item]);
  else group.push(item);
}

/** What several blocks say of one thing adds up. */
function appended(
  entries: ReadonlyMap<string, readonly (() => Value)[]>,
  scope: Scope,
  path: Path,
  mark: { start: number; end: number },
): ReadonlyMap<string, () => Value> {
  return new Map(
    [...entries].map(([name, parts]) => {
      const [only] = parts;
      if (parts.length === 1) return [name, only!] as const;
      const whole = (): Value => {
        const lists = parts.map((part) => part().oneOrMore());
        const members = lists.flatMap(({ items }) => items.map((item) => () => item));
        return listOf(
          members,
          scope,
          [...path, name],
          mark,
          lists.some(({ open }) => open),
        );
      };
      return [name, whole] as const;
    }),
  );
}

/**
 * The key of a condition. Of a claim of a token the name is enough: `${replace(…url, "https://", "")}:sub` is `…:sub`,
 * whosever token it is.
 */
function keyOf(value: Value): Literal | undefined {
  const text = value.data.kind === 'text' ? value.toString() : '';
  return /^…:(?:aud|sub|amr)$/.test(text) ? text : value.literal();
}

function conditionMap(
  { instances, open }: ReturnType<typeof blocksOf>,
  scope: Scope,
  path: Path,
  mark: { start: number; end: number },
): Value {
  const operators = new Map<string, Map<string, (() => Value)[]>>();
  let unknown = open;
  for (const { block, scope: inner } of instances) {
    const [test, variable, values] = ['test', 'variable', 'values'].map((name) => attributeOf(block, name));
    const operator = test && evaluate(test, inner, path).literal();
    const key = variable && keyOf(evaluate(variable, inner, path));
    if (operator === undefined || key === undefined || values === undefined) {
      unknown = true;
      continue;
    }
    const keys = operators.get(String(operator)) ?? new Map<string, (() => Value)[]>();
    add(keys, String(key), () => evaluate(values, inner, [...path, String(operator), String(key)]));
    operators.set(String(operator), keys);
  }
  const entries = new Map(
    [...operators].map(([operator, keys]) => {
      const own = [...path, operator];
      return [operator, () => mapOf(appended(keys, scope, own, mark), scope, own, mark)];
    }),
  );
  return mapOf(entries, scope, path, mark, unknown);
}
