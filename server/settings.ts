import { resolveRuleId } from '../core/engine/rule-names.ts';
import { selectRules, type RuleChoices, type RuleSet } from '../core/engine/rule-set.ts';
import type { AnyRule, Severity } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { OF_THE_PROJECT, readEditorSettings, type Level } from '../workspace/editor-settings.ts';
import { choicesOf, type ProfileName } from '../workspace/frameworks.ts';

export type { Level };

/** The settings of the extension, as the editor sends them. */
export interface Settings {
  readonly enable: boolean;
  /** Undefined where the project decides. */
  readonly profile: ProfileName | undefined;
  /** What the profile is set to, where there is no such profile and no such framework. */
  readonly unknownProfile: string | undefined;
  /** Levels by rule id; `off` turns a rule off. */
  readonly severities: Readonly<Record<string, Level | 'off'>>;
  readonly rulesOff: readonly string[];
  readonly exclude: readonly string[];
  /** The highest level that a finding has unless its rule is set to another. */
  readonly ceiling: Level;
  /** Whether a lens above each resource counts its findings. */
  readonly codeLens: boolean;
  /** Whether the templates of a cloud assembly have their findings shown as other templates have. */
  readonly decorateSynthesized: boolean;
}

/** Reads settings; what is missing or of the wrong shape has its default. */
export function readSettings(given: unknown): Settings {
  const read = readEditorSettings(given);
  const named = (given as { readonly profile?: unknown } | null | undefined)?.profile ?? undefined;
  return {
    enable: read.enable ?? true,
    profile: read.profile === OF_THE_PROJECT ? undefined : read.profile,
    unknownProfile: named === undefined || read.profile !== undefined ? undefined : JSON.stringify(named),
    severities: Object.fromEntries(
      Object.entries(read.severities ?? {}).map(([name, level]) => [currentId(name), level]),
    ),
    rulesOff: (read.rulesOff ?? []).map(currentId),
    exclude: read.exclude ?? [],
    ceiling: read.diagnosticCeiling ?? 'error',
    codeLens: read.codeLens ?? true,
    decorateSynthesized: read.cdk?.decorateSynthesized ?? false,
  };
}

function currentId(name: string): string {
  return resolveRuleId(rules, name)?.rule.id ?? name;
}

/** The rules that apply under the editor's settings, with those of `.parapet.yaml` beneath. */
export function rulesFor(
  settings: Settings,
  configuration: Configuration,
  own: readonly AnyRule[] = [],
): RuleSet {
  return selectRules(settings.enable ? [...rules, ...own] : [], choicesFor(settings, configuration));
}

/** What these rules are chosen by. */
export function choicesFor(settings: Settings, configuration: Configuration): RuleChoices {
  const severities: Record<string, Severity | 'off'> = { ...configuration.choices.severities };
  for (const [id, level] of Object.entries(settings.severities)) if (level === 'off') severities[id] = 'off';
  for (const id of settings.rulesOff) severities[id] = 'off';
  const named = settings.profile === undefined ? {} : choicesOf(settings.profile);
  return { ...configuration.choices, ...named, severities };
}
