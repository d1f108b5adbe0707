import { existsSync, readFileSync } from 'node:fs';
import { frameworksOf } from '../core/engine/compliance.ts';
import { rangeOf, type AnyRule } from '../core/model/index.ts';
import { FRAMEWORKS, RETIRED } from '../rules/frameworks/index.ts';
import { rules } from '../rules/index.ts';
import { labelsInWords, repairLabels } from './repairs.ts';
import { fromRoot } from './root.ts';
import { rulePlaces } from './rule-index.ts';

/** What a reader sees of every rule that has a page, by the rule's id. */
export function rulePages(): Readonly<Record<string, string>> {
  const files = new Map(
    rulePlaces().map(({ service, name }) => [name, fromRoot(`rules/${service}/${name}.md`)]),
  );
  const pages = rules.flatMap((rule): [string, string][] => {
    const file = files.get(rule.id);
    if (file === undefined || !existsSync(file)) return [];
    return [[rule.id, pageOf(rule, readFileSync(file, 'utf8'))]];
  });
  return Object.fromEntries(pages);
}

const LABELS = repairLabels();

const PEERS: Readonly<Record<string, string>> = {
  checkov: 'Checkov',
  trivy: 'Trivy',
  kics: 'KICS',
  cfnNag: 'cfn_nag',
  cdkNag: 'cdk-nag',
  guard: 'CloudFormation Guard',
};

/** The page of one rule: its title, its facts, its prose, its examples without markers, its frameworks. */
function pageOf(rule: AnyRule, page: string): string {
  return `# ${rule.title}\n\n${facts(rule)}\n\n${withoutMarkers(page.trim())}\n${frameworks(rule)}${sameQuestion(rule)}`;
}

function facts(rule: AnyRule): string {
  const lines = [
    `\`${rule.id}\` · severity **${rule.severity}** · profile **${rule.profile ?? 'recommended'}**`,
    rule.aliases?.length ? `Earlier ids: ${rule.aliases.map(code).join(', ')}` : '',
    rule.since === undefined ? '' : `Since ${rule.since}`,
    rule.deprecated === undefined
      ? ''
      : `**Deprecated**: ${rule.deprecated.why}; use ${code(rule.deprecated.by)}`,
    rule.controls.length > 0 ? `Security Hub controls: ${rule.controls.map(control).join(', ')}` : '',
    ...Object.entries(rule.inPart ?? {}).map(([id, why]) => `Passing it is no pass of ${id}: ${why}`),
    repairs(rule),
    rule.watches === true ? 'Passing it says that somebody looks, and nothing of what is seen' : '',
    ...Object.entries(rule.options ?? {}).map(
      ([name, option]) =>
        `Option ${code(name)}: ${option.description} (${rangeOf(option)}; ${code(JSON.stringify(option.default))} by default)`,
    ),
  ];
  return lines.filter((line) => line !== '').join('  \n');
}

/** How its repairs are labelled, and why somebody has to look at them. */
function repairs({ id }: AnyRule): string {
  const words = labelsInWords(LABELS[id] ?? []);
  return words === '' ? '' : `Repair: ${words}`;
}

function control(id: string): string {
  return RETIRED.includes(id) ? `${id} (withdrawn)` : id;
}

/** The frameworks that the rule is behind, with their requirements. */
function frameworks(rule: AnyRule): string {
  const lines = frameworksOf(rule, FRAMEWORKS).map(({ framework: { name }, requirements }) => {
    const ids = requirements.map(({ id }) => id).filter((id) => !rule.controls.includes(id));
    return `- ${name}${ids.length === 0 ? '' : `: ${ids.join(', ')}`}`;
  });
  return lines.length === 0 ? '' : `\n## Frameworks\n\n${lines.join('\n')}\n`;
}

function sameQuestion({ equivalents }: AnyRule): string {
  const rows = Object.entries(equivalents ?? {}).filter(([, checks]) => checks.length > 0);
  if (rows.length === 0) return '';
  const lines = rows.map(([peer, checks]) => `- ${PEERS[peer] ?? peer}: ${checks.map(code).join(', ')}`);
  return `\n## Checks of other tools that ask the same\n\n${lines.join('\n')}\n`;
}

const code = (text: string): string => `\`${text}\``;

const FENCE = /^```(yaml|json|hcl|ts) (flagged|fixed|clean|unknown)(?: "([^"]*)")?[^\n]*\n([\s\S]*?)^```$/gm;

const CAPTIONS: Readonly<Record<string, string>> = {
  flagged: 'Flagged:',
  fixed: 'Fixed:',
  clean: 'Passes:',
  unknown: 'Not evaluated, as the values are not known before the deployment:',
};

/** Each example under its caption, without the lines that mark what is found. */
function withoutMarkers(page: string): string {
  return page.replace(
    FENCE,
    (_all, language: string, kind: string, title: string | undefined, body: string) => {
      const text = body.replace(/^[ \t]*\^+(?:[ \t]+\S.*)?\n/gm, '');
      const caption = title === undefined ? CAPTIONS[kind] : `Fixed by “${title}”:`;
      return `${caption}\n\n\`\`\`${language}\n${text}\`\`\``;
    },
  );
}
