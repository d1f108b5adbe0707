import { PROFILES, SEVERITIES } from '../core/model/index.ts';
import { FRAMEWORKS } from '../rules/frameworks/index.ts';
import type { RuleFile } from './rule-files.ts';
import type { RuleReads } from './rule-reads.ts';

/** The source of `rules/index.ts`: every rule, by id. */
export function ruleIndex(files: readonly RuleFile[]): string {
  const imports = files.map(
    ({ service, name }) => `import ${identifier(name)} from './${service}/${name}.ts';`,
  );
  return [
    '// Written by `npm run generate`.',
    "import type { AnyRule } from '../core/model/index.ts';",
    ...imports,
    '',
    '/** All rules, sorted by id. */',
    `export const rules: readonly AnyRule[] = [${files.map(({ name }) => identifier(name)).join(', ')}];`,
    '',
  ].join('\n');
}

function identifier(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `_${name}` : name;
}

/** The rules by service, as a page. */
export function rulesOverview(files: readonly RuleFile[], reads: ReadonlyMap<string, RuleReads>): string {
  const services = [...new Set(files.map(({ service }) => service))].sort();
  const sections = services.map((service) => {
    const rows = files.filter((file) => file.service === service).map((file) => row(file, reads));
    return [`## ${service}`, '', ...HEAD, ...rows, ''].join('\n');
  });
  return `# Rules\n\n${INTRODUCTION}\n\n${WAYS}\n\n${sections.join('\n')}`;
}

/** The rules by severity, as a page. */
export function rulesBySeverity(files: readonly RuleFile[], reads: ReadonlyMap<string, RuleReads>): string {
  const sections = SEVERITIES.map((severity) => {
    const rows = files.filter(({ rule }) => rule.severity === severity).map((file) => row(file, reads));
    return [`## ${severity} (${rows.length})`, '', ...HEAD, ...rows, ''].join('\n');
  });
  return `# Rules by severity\n\n[By service and by framework](README.md)\n\n${sections.join('\n')}`;
}

const HEAD = [
  '| rule | severity | what holds | profile | controls | fix |',
  '| --- | --- | --- | --- | --- | --- |',
];

const WAYS = [
  'Below they stand by service; there is a list [by severity](by-severity.md), and one for each framework, by requirement:',
  '',
  ...FRAMEWORKS.map(({ id, name }) => `- [${name}](frameworks/${id}.md) (\`${id}\`)`),
].join('\n');

const INTRODUCTION =
  'Each rule has a page with examples of what it flags and what it lets pass. A `safe` fix runs under fix-all and' +
  '\non save; a `review` fix is offered one by one, as it may replace a resource, cost money or lock someone out.';

function row({ rule }: RuleFile, reads: ReadonlyMap<string, RuleReads>): string {
  const fix = [...(reads.get(rule.id)?.safeties ?? [])].sort().join(', ');
  const cells = [
    `[${rule.id}](${rule.id}.md)`,
    rule.severity,
    rule.title.replaceAll('|', '\\|'),
    rule.profile ?? 'recommended',
    rule.controls.join(', '),
    fix,
  ];
  return `| ${cells.join(' | ')} |`;
}

interface Setting {
  items?: object;
  propertyNames?: object;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
}

interface Manifest {
  readonly contributes?: {
    readonly configuration?: {
      readonly properties?: Record<string, Setting | undefined>;
    };
  };
}

/** The manifest with the ids of rules and frameworks where settings take them; as it is where it has no such settings. */
export function withRuleIds(manifest: string, files: readonly RuleFile[]): string {
  const json = JSON.parse(manifest) as Manifest;
  const properties = json.contributes?.configuration?.properties;
  const ids = files.map(({ rule }) => rule.id);
  const off = properties?.['parapet.rulesOff'];
  const severities = properties?.['parapet.severities'];
  const profile = properties?.['parapet.profile'];
  if (profile !== undefined) {
    const descriptions = profile.enumDescriptions?.slice(0, PROFILES.length) ?? [];
    profile.enum = [...PROFILES, ...FRAMEWORKS.map(({ id }) => id)];
    profile.enumDescriptions = [
      ...descriptions,
      ...FRAMEWORKS.map(({ name }) => `The rules behind ${name}.`),
    ];
  }
  if (off !== undefined) off.items = { ...off.items, enum: ids };
  if (severities !== undefined) severities.propertyNames = { enum: ids };
  return `${JSON.stringify(json, null, 2)}\n`;
}
