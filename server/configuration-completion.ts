import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver/node';
import { SEVERITIES } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { PROFILE_NAMES } from '../workspace/frameworks.ts';
import { projectSettings, schemaOf } from '../workspace/project-settings.ts';
import { ruleItems } from './rule-items.ts';
import type { TypedAt } from './completion.ts';

/** What may follow in a `.parapet.yaml`: settings, their values, ids of rules, and what is set of a rule. */
export function configurationCompletions({ document, line, before }: TypedAt): CompletionItem[] {
  if (/#/.test(before)) return [];
  const inBraces = /^\s+['"]?([\w.-]+)['"]?:\s*\{(?:[^{}]*,)?\s*[\w-]*$/.exec(before);
  if (inBraces !== null) return keysOfRule(inBraces[1]!);
  const value = /^(\s*)(?:['"]?)([\w.-]+)['"]?:\s+[\w.-]*$/.exec(before);
  const key = /^(\s*)[\w.-]*$/.exec(before);
  if (value === null && key === null) return [];
  const parents = parentsOf(document.text, line, (value ?? key)![1]!.length);
  if (value !== null) return valuesOf(parents, value[2]!);
  if (parents.length === 0) return settings();
  if (parents.length === 1 && parents[0] === 'rules') return ruleItems((id) => `${id}: `);
  return parents.length === 2 && parents[0] === 'rules' ? keysOfRule(parents[1]!) : [];
}

/** The keys above a line that are farther and farther out, the outermost first. */
function parentsOf(text: string, line: number, indent: number): readonly string[] {
  const parents: string[] = [];
  let within = indent;
  for (const each of text.split('\n').slice(0, line).toReversed()) {
    const match = /^(\s*)['"]?([\w.-]+)['"]?:/.exec(each);
    if (match === null || match[1]!.length >= within) continue;
    parents.unshift(match[2]!);
    within = match[1]!.length;
  }
  return parents;
}

function settings(): CompletionItem[] {
  const { properties } = schemaOf(projectSettings([]));
  return Object.entries(properties as Readonly<Record<string, { readonly description?: string }>>).map(
    ([name, { description }]) => ({
      label: name,
      kind: CompletionItemKind.Property,
      insertText: name === 'rules' ? 'rules:\n  ' : `${name}: `,
      ...(description === undefined ? {} : { documentation: description }),
    }),
  );
}

function valuesOf(parents: readonly string[], key: string): CompletionItem[] {
  const [outermost] = parents;
  if (outermost === 'rules' && parents.length === 1) return words(['off', ...SEVERITIES]);
  if (outermost === 'rules' && key === 'severity') return words(SEVERITIES);
  if (outermost !== undefined) return [];
  if (key === 'profile') return words(PROFILE_NAMES);
  if (key === 'failOn') return words(SEVERITIES);
  return SWITCHES.has(key) ? words(['true', 'false']) : [];
}

const SWITCHES: ReadonlySet<string> = new Set([
  'account',
  'installedModules',
  'requireReason',
  'requireUntil',
]);

function keysOfRule(id: string): CompletionItem[] {
  const { options = {} } = rules.find((rule) => rule.id === id) ?? {};
  const own = Object.entries(options).map(([name, { description, default: standard }]) => ({
    label: name,
    kind: CompletionItemKind.Property,
    insertText: `${name}: `,
    documentation: `${description} (${JSON.stringify(standard)} by default)`,
  }));
  return [{ label: 'severity', kind: CompletionItemKind.Property, insertText: 'severity: ' }, ...own];
}

function words(all: readonly string[]): CompletionItem[] {
  return all.map((label, i) => ({
    label,
    kind: CompletionItemKind.Value,
    sortText: String(i).padStart(3, '0'),
  }));
}
