import { selectRules, type RuleSet } from '../core/engine/rule-set.ts';
import type { Severity } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { choicesOf, PROFILE_NAMES, type ProfileName } from '../workspace/frameworks.ts';

/** How an editor shows a finding. */
export type Level = 'error' | 'warning' | 'information' | 'hint';

/** The settings of the extension, as the editor sends them. */
export interface Settings {
  readonly enable: boolean;
  readonly profile: ProfileName | undefined;
  /** What the profile is set to, where there is no such profile and no such framework. */
  readonly unknownProfile: string | undefined;
  /** Levels by rule id; `off` turns a rule off. */
  readonly severities: Readonly<Record<string, Level | 'off'>>;
  readonly rulesOff: readonly string[];
  readonly exclude: readonly string[];
  /** The highest level that a finding has unless its rule is set to another. */
  readonly ceiling: Level;
  /** Whether the templates of a cloud assembly have their findings shown as other templates have. */
  readonly decorateSynthesized: boolean;
}

const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads settings; what is missing or of the wrong shape has its default. */
export function readSettings(given: unknown): Settings {
  const raw = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const severities = Object.entries(object(raw['severities'])).filter(([, level]) =>
    LEVELS.includes(String(level)),
  );
  const profile = PROFILE_NAMES.find((name) => name === raw['profile']);
  const named = raw['profile'] ?? undefined;
  return {
    enable: raw['enable'] !== false,
    profile,
    unknownProfile: named === undefined || profile !== undefined ? undefined : JSON.stringify(named),
    severities: Object.fromEntries(severities),
    rulesOff: strings(raw['rulesOff']),
    exclude: strings(raw['exclude']),
    ceiling: raw['diagnosticCeiling'] === 'error' ? 'error' : 'warning',
    decorateSynthesized: (object(raw['cdk']) as Record<string, unknown>)['decorateSynthesized'] === true,
  };
}

function object(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The rules that apply under the editor's settings, with those of `.parapet.yaml` beneath. */
export function rulesFor(settings: Settings, configuration: Configuration): RuleSet {
  const severities: Record<string, Severity | 'off'> = { ...configuration.choices.severities };
  for (const [id, level] of Object.entries(settings.severities)) if (level === 'off') severities[id] = 'off';
  for (const id of settings.rulesOff) severities[id] = 'off';
  const named = settings.profile === undefined ? {} : choicesOf(settings.profile);
  return selectRules(settings.enable ? rules : [], { ...configuration.choices, ...named, severities });
}
