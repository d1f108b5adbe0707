import type { Spec } from './spec.ts';

/** What a rule asks about, which decides how its file begins. */
export const KINDS = ['property', 'list', 'relation', 'policy', 'workspace'] as const;
export type Kind = (typeof KINDS)[number];

/** What `npm run new-rule` is told of a rule. */
export interface Wanted {
  readonly id: string;
  readonly kind: Kind;
  readonly service: string;
  readonly type: string;
  /** The property that is asked about: of a relation, the one by which `related` names the resource. */
  readonly path: string;
  /** The type of the resources that are to name this one, for a relation. */
  readonly related: string;
  /** What the property must be; undefined where it was not said. */
  readonly value: string | undefined;
  readonly severity: string;
  readonly title: string;
  readonly controls: readonly string[];
}

/** The body of a rule's source and its examples, which differ by kind. */
interface Skeleton {
  readonly imports: readonly string[];
  /** A line that imports from `rules/shared/`. */
  readonly shared?: string;
  readonly define: string;
  readonly body: readonly string[];
  readonly examples: readonly string[];
}

/** The files that a new rule begins with, by path: the rule, its page, and what the changelog will say. */
export function skeletonOf(wanted: Wanted, spec: Spec): ReadonlyMap<string, string> {
  const { id, service, title, severity, controls } = wanted;
  const skeleton = SKELETONS[wanted.kind](wanted, spec);
  const source = [
    `import { ${skeleton.imports.join(', ')} } from '../../core/model/index.ts';`,
    ...(skeleton.shared === undefined ? [] : [skeleton.shared]),
    '',
    `export default ${skeleton.define}({`,
    `id: '${id}',`,
    `title: ${JSON.stringify(title)},`,
    `severity: '${severity}',`,
    `controls: ${JSON.stringify(controls)},`,
    ...skeleton.body,
    '});',
    '',
  ];
  return new Map([
    [`rules/${service}/${id}.ts`, source.join('\n')],
    [`rules/${service}/${id}.md`, [prose(wanted, spec), ...skeleton.examples].join('\n')],
    [`changes/${id}.md`, `- New rule \`${id}\`: TODO: what it finds, and what it does not.\n`],
  ]);
}

const SKELETONS: Readonly<Record<Kind, (wanted: Wanted, spec: Spec) => Skeleton>> = {
  property,
  list,
  relation,
  policy,
  workspace,
};

function property({ type, path, value }: Wanted, spec: Spec): Skeleton {
  const literal = literalOf(value, spec.propertyType(type, path));
  return {
    imports: ['propertyRule', 'set'],
    define: 'propertyRule',
    body: [
      `on: '${type}',`,
      `path: '${path}',`,
      '// TODO: what its absence means to AWS; where that is what is wanted: value.or(…).is(…)',
      `holds: (value) => value.is(${literal}),`,
      `fix: set(${literal}, '${safetyOf(type, path, spec)}', 'TODO: what the fix does, as an order'),`,
      MESSAGE,
    ],
    examples: [
      example('flagged', [...head(type, '  ^^^^^')]),
      example('fixed', [...head(type), ...below(path, plain(literal))]),
      example('clean', [...head(type), ...below(path, plain(literal))]),
      example('unknown', [...head(type), ...below(path, '!Ref Wish')], WISH),
    ],
  };
}

function list({ type, path, value }: Wanted, spec: Spec): Skeleton {
  const [of, member] = splitAtList(type, path, spec)!;
  const literal = literalOf(value, spec.propertyType(type, path));
  const asked = member === '' ? 'member' : `member.get('${member}')`;
  const items = (wish: string): readonly string[] => {
    const lines = member === '' ? [wish] : nested(member, wish);
    const indent = ' '.repeat(6 + 2 * of.split('.').length);
    return [...below(of), ...lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`)];
  };
  return {
    imports: ['defineRule', 'setAt'],
    define: 'defineRule',
    body: [
      `on: '${type}',`,
      `holds: (resource) => resource.list('${of}').every((member) => ${asked}.is(${literal})),`,
      `fix: setAt(${literal}, '${safetyOf(type, path, spec)}', 'TODO: what the fix does, as an order'),`,
      MESSAGE,
    ],
    examples: [
      example('flagged', [...head(type), ...items(wrong(literal)), marker(items(wrong(literal)))]),
      example('fixed', [...head(type), ...items(plain(literal))]),
      example('clean', [...head(type), ...items(plain(literal))]),
      example('unknown', [...head(type), ...items('!Ref Wish')], WISH),
    ],
  };
}

function relation({ type, path, related }: Wanted): Skeleton {
  const other = (name: string): readonly string[] => [
    '  Other:',
    `    Type: ${related}`,
    ...below(path, name),
  ];
  return {
    imports: ['defineRule', 'not'],
    define: 'defineRule',
    body: [
      `on: '${type}',`,
      '// TODO: { scope: "workspace" } as a third argument where the other may stand in another template',
      `holds: (resource) => not(resource.related('${related}', '${path}').empty()),`,
      MESSAGE,
    ],
    examples: [
      example('flagged', head(type, '  ^^^^^')),
      example('clean', [...head(type), ...other('!Ref Thing')]),
      example('unknown', [...head(type), ...other('!Ref Wish')], WISH),
    ],
  };
}

function policy({ type, path }: Wanted): Skeleton {
  const statement = (...who: readonly string[]): readonly string[] => {
    const lines = ['Statement:', '  - Effect: Allow', ...who.map((line) => `    ${line}`)];
    const rest = ["    Action: '*'", "    Resource: '*'"];
    const indent = ' '.repeat(6 + 2 * path.split('.').length);
    return [...below(path), ...[...lines, ...rest].map((line) => `${indent}${line}`)];
  };
  const anyone = statement("Principal: '*'", '           ^^^');
  return {
    imports: ['defineRule'],
    shared: "import { isPublic } from '../shared/policy.ts';",
    define: 'defineRule',
    body: [
      `on: '${type}',`,
      '// TODO: what no statement may be; rules/shared/policy.ts has more questions',
      `holds: (resource) => resource.policy('${path}').none(isPublic),`,
      MESSAGE,
    ],
    examples: [
      example('flagged', [...head(type), ...anyone]),
      example('clean', [...head(type), ...statement('Principal:', '  AWS: arn:aws:iam::111122223333:root')]),
      example('unknown', [...head(type), ...statement('Principal:', '  AWS: !Ref Wish')], WISH),
    ],
  };
}

function workspace({ type, path, value }: Wanted, spec: Spec): Skeleton {
  const some = path !== '' && value !== undefined;
  const literal = literalOf(value, spec.propertyType(type, path));
  return {
    imports: ['workspaceRule'],
    ...(some ? {} : { shared: "import { declares } from '../shared/workspace.ts';" }),
    define: 'workspaceRule',
    body: [
      some
        ? `holds: (workspace) => workspace.some('${type}', '${path}', ${literal}),`
        : `holds: (workspace) => declares(workspace, '${type}'),`,
      "message: () => 'TODO: No template here …: what follows from it.',",
    ],
    // A workspace is no template: its rule has prose alone.
    examples: [],
  };
}

const MESSAGE = 'message: (resource) => `${resource.name} TODO: what is wrong, and why it matters.`,';
const WISH = ['Parameters:', '  Wish:', '    Type: String'];

/** The list that a path enters or ends at, and the way on from its members; undefined where it has none. */
export function splitAtList(type: string, path: string, spec: Spec): readonly [string, string] | undefined {
  const names = path.split('.');
  const at = names.findIndex((_, i) => spec.propertyType(type, names.slice(0, i + 1).join('.')) === 'List');
  return at < 0 ? undefined : [names.slice(0, at + 1).join('.'), names.slice(at + 1).join('.')];
}

/** The value as the rule's source has it, by what the specification says of the property. */
function literalOf(value: string | undefined, propertyType: string | undefined): string {
  if (propertyType === 'Boolean') return value ?? 'true';
  if (propertyType === 'Integer' || propertyType === 'Double') return value ?? '1';
  return `'${(value ?? 'TODO').replaceAll("'", "\\'")}'`;
}

function plain(literal: string): string {
  return literal.replaceAll("'", '');
}

/** A value that is not the wanted one. */
function wrong(literal: string): string {
  if (literal === 'true' || literal === 'false') return literal === 'true' ? 'false' : 'true';
  return literal.startsWith("'") ? 'OTHER' : String(Number(literal) - 1);
}

function safetyOf(type: string, path: string, spec: Spec): string {
  return spec.requiresReplacement(type, path) === 'no' ? 'safe' : 'replaces';
}

function prose({ kind, type, path }: Wanted, spec: Spec): string {
  const page = spec.documentation(type, kind === 'relation' ? '' : path) ?? type;
  const replaces = `Changing ${path} of a deployed resource: replacement ${spec.requiresReplacement(type, path)}.`;
  const once =
    'This is reported once for the workspace, and only where it sets up the baseline of an account.';
  return [
    'TODO: what goes wrong without it, in two or three sentences for someone who has never heard of it.',
    '',
    'TODO: what to do, what it costs, and what it changes for those who use the resource.',
    kind === 'workspace' ? once : kind === 'relation' ? '' : replaces,
    `See ${page}.`,
    '',
  ]
    .filter((line, i) => line !== '' || i !== 3)
    .join('\n');
}

/** The lines of a resource up to its type, with a marker line below its name. */
function head(type: string, ...markers: readonly string[]): string[] {
  return ['Resources:', '  Thing:', ...markers, `    Type: ${type}`];
}

/** The properties of a resource down a path, and the value at its end. */
function below(path: string, value?: string): string[] {
  return ['    Properties:', ...nested(path, value).map((line) => `      ${line}`)];
}

function nested(path: string, value?: string): string[] {
  const names = path.split('.');
  const end = value === undefined ? '' : ` ${value}`;
  return names.map((name, i) => `${' '.repeat(2 * i)}${name}:${i === names.length - 1 ? end : ''}`);
}

/** Carets below the last word of the last line. */
function marker(lines: readonly string[]): string {
  const last = lines.at(-1)!;
  const start = last.lastIndexOf(' ') + 1;
  return ' '.repeat(start) + '^'.repeat(last.length - start);
}

function example(kind: string, lines: readonly string[], above: readonly string[] = []): string {
  return ['```yaml ' + kind, ...above, ...lines, '```', ''].join('\n');
}
