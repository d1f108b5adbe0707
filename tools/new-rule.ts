/**
 * `npm run new-rule -- <rule-id> --service s3 --type AWS::S3::Bucket --path A.B [--value Enabled]
 * [--severity medium] [--title '…'] [--control S3.1]`: the rule and its page, to be filled in.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '../core/model/index.ts';
import { formatSource } from './format-source.ts';
import { fromRoot } from './root.ts';
import { loadSpec, type Spec } from './spec.ts';

interface Wanted {
  readonly id: string;
  readonly service: string;
  readonly type: string;
  readonly path: string;
  /** What the property must be, as source: `'Enabled'`, `true`. */
  readonly value: string;
  readonly severity: string;
  readonly title: string;
  readonly controls: readonly string[];
}

const spec = loadSpec();
const wanted = readArguments(spec);
const problems = problemsOf(wanted, spec);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  writeRule(wanted);
}

function readArguments(specification: Spec): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: { type: 'string' },
      type: { type: 'string', default: '' },
      path: { type: 'string', default: '' },
      value: { type: 'string' },
      severity: { type: 'string', default: 'medium' },
      title: { type: 'string', default: 'What holds where the rule passes' },
      control: { type: 'string', multiple: true, default: [] },
    },
  });
  const id = positionals[0] ?? '';
  const { type, path, severity, title } = values;
  return {
    id,
    service: values.service ?? id.split('-')[0] ?? '',
    type,
    path,
    value: source(values.value, specification.propertyType(type, path)),
    severity,
    title,
    controls: values.control,
  };
}

/** The value as the rule's source has it, by what the specification says of the property. */
function source(value: string | undefined, propertyType: string | undefined): string {
  if (propertyType === 'Boolean') return value ?? 'true';
  if (propertyType === 'Integer' || propertyType === 'Double') return value ?? '1';
  return `'${(value ?? 'TODO').replaceAll("'", "\\'")}'`;
}

function problemsOf({ id, service, type, path, severity }: Wanted, specification: Spec): string[] {
  const problems: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))
    problems.push('Say the id first: <service>-<thing>-<what must hold>.');
  if (existsSync(fromRoot(`rules/${service}/${id}.ts`)))
    problems.push(`rules/${service}/${id}.ts is there already.`);
  if (!specification.hasType(type)) problems.push(`--type: the specification has no type "${type}".`);
  else if (path === '' || !specification.hasPath(type, path))
    problems.push(`--path: the specification has no "${path}" in ${type}.`);
  if (!(SEVERITIES as readonly string[]).includes(severity))
    problems.push(`--severity: one of ${SEVERITIES.join(', ')}.`);
  return problems;
}

function writeRule(rule: Wanted): void {
  const base = `rules/${rule.service}/${rule.id}`;
  mkdirSync(fromRoot(`rules/${rule.service}`), { recursive: true });
  writeFileSync(fromRoot(`${base}.ts`), formatSource(`${base}.ts`, ruleSource(rule)));
  writeFileSync(fromRoot(`${base}.md`), pageSource(rule));
  console.log(`Wrote ${base}.ts and ${base}.md. Fill in what says TODO, then: npm run generate && npm test`);
}

function ruleSource({ id, type, path, value, severity, title, controls }: Wanted): string {
  const safety = spec.requiresReplacement(type, path) === 'no' ? 'safe' : 'review';
  return `import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: '${id}',
  title: ${JSON.stringify(title)},
  severity: '${severity}',
  controls: ${JSON.stringify(controls)},
  equivalents: {},
  on: '${type}',
  path: '${path}',
  holds: (value) => value.is(${value}),
  fix: set(${value}, '${safety}', 'TODO: what the fix does, as an order'),
  message: (resource) => \`\${resource.name} TODO: what is wrong, and why it matters.\`,
});
`;
}

function pageSource({ type, path, value }: Wanted): string {
  const scalar = value.replaceAll("'", '');
  const inRule = `Changing ${path} of a deployed resource: replacement ${spec.requiresReplacement(type, path)}.`;
  return [
    'TODO: what goes wrong without it, in two or three sentences for someone who has never heard of it.',
    '',
    `TODO: what to do, what it costs, and what it changes for those who use the resource. ${inRule}`,
    `See ${spec.documentation(type, path)}.`,
    '',
    example('flagged', head(type, '  ^^^^^')),
    example('fixed', [...head(type), ...properties(path, scalar)]),
    example('clean', [...head(type), ...properties(path, scalar)]),
    example(
      'unknown',
      [...head(type), ...properties(path, '!Ref Wish')],
      ['Parameters:', '  Wish:', '    Type: String'],
    ),
  ].join('\n');
}

/** The lines of a resource up to its type, with a marker line below its name. */
function head(type: string, ...marker: readonly string[]): string[] {
  return ['Resources:', '  Thing:', ...marker, `    Type: ${type}`];
}

function properties(path: string, value: string): string[] {
  const names = path.split('.');
  return [
    '    Properties:',
    ...names.map((name, i) => `${' '.repeat(6 + 2 * i)}${name}:${i === names.length - 1 ? ` ${value}` : ''}`),
  ];
}

function example(kind: string, lines: readonly string[], above: readonly string[] = []): string {
  return ['```yaml ' + kind, ...above, ...lines, '```', ''].join('\n');
}
