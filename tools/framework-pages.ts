import type { Framework, Requirement } from '../core/model/index.ts';
import { CONTROLS, FRAMEWORKS } from '../rules/frameworks/index.ts';
import type { RuleFile } from './rule-files.ts';
import { pagePath } from './rule-lists.ts';

const CONTROL = new Map(CONTROLS.map((control) => [control.id, control]));

/** A page for each framework, by its id: every requirement with its controls and the rules that answer for them. */
export function frameworkPages(files: readonly RuleFile[]): ReadonlyMap<string, string> {
  return new Map(FRAMEWORKS.map((framework) => [framework.id, pageOf(framework, files)]));
}

function pageOf(framework: Framework, files: readonly RuleFile[]): string {
  const { id, name, requirements, unplaced } = framework;
  const rows = requirements.map((requirement) => row(requirement, files));
  const rest = unplaced.map((control) => `| ${control} | ${rulesOf([control], files)} |`);
  return [
    `# ${name}`,
    '',
    `\`parapet scan --framework ${id}\` runs the rules behind it alone, and \`parapet compliance --framework ${id}\` says of each`,
    'requirement what the code shows. A requirement without a rule cannot be decided from code. Controls in brackets are not in',
    "Security Hub's own standard.",
    '',
    ...(rows.length === 0
      ? []
      : ['| requirement | what it asks | controls | rules |', '| --- | --- | --- | --- |', ...rows, '']),
    ...(rest.length === 0
      ? []
      : [
          '## Controls of the standard whose requirement is not known',
          '',
          '| control | rules |',
          '| --- | --- |',
          ...rest,
          '',
        ]),
  ].join('\n');
}

function row({ id, title, controls, beyond }: Requirement, files: readonly RuleFile[]): string {
  const named = [...controls, ...beyond.map((control) => `(${control})`)];
  const asked = title === '' ? (titleOf(controls[0]!, files) ?? '') : title;
  return `| ${id} | ${asked.replaceAll('|', '\\|')} | ${named.join(', ')} | ${rulesOf([...controls, ...beyond], files)} |`;
}

function titleOf(control: string, files: readonly RuleFile[]): string | undefined {
  const file = files.find(({ rule }) => rule.controls.includes(control));
  return file?.rule.title ?? CONTROL.get(control)?.title;
}

function rulesOf(controls: readonly string[], files: readonly RuleFile[]): string {
  return files
    .filter(({ rule }) => rule.controls.some((control) => controls.includes(control)))
    .map((file) => `[${file.rule.id}](../${pagePath(file)})`)
    .join(', ');
}
