import { labelsInWords } from './repairs.ts';
import { SEVERITIES } from '../core/model/index.ts';
import { FRAMEWORKS } from '../rules/frameworks/index.ts';
import type { RuleFile } from './rule-files.ts';
import type { RuleReads } from './rule-reads.ts';

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
    return [`## ${severity}`, '', ...HEAD, ...rows, ''].join('\n');
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

/** The path of a rule's page from a list in `docs/rules/`. */
export function pagePath({ service, name }: RuleFile): string {
  return `../../rules/${service}/${name}.md`;
}

function row(file: RuleFile, reads: ReadonlyMap<string, RuleReads>): string {
  const { rule } = file;
  const fix = labelsInWords(reads.get(rule.id)?.labels ?? []);
  const cells = [
    `[${rule.id}](${pagePath(file)})`,
    rule.severity,
    rule.title.replaceAll('|', '\\|'),
    rule.profile ?? 'recommended',
    rule.controls.join(', '),
    fix,
  ];
  return `| ${cells.join(' | ')} |`;
}
