import { selectRules, type RuleSet } from '../core/engine/rule-set.ts';
import { PROFILES, type Profile, type Severity } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** How an editor shows a finding. */
export type Level = 'error' | 'warning' | 'information' | 'hint';

/** The settings of the extension, as the editor sends them. */
export interface Settings {
  readonly enable: boolean;
  readonly profile: Profile | undefined;
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
  return {
    enable: raw['enable'] !== false,
    profile: PROFILES.find((profile) => profile === raw['profile']),
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
  const profile = settings.profile ?? configuration.choices.profile;
  return selectRules(settings.enable ? rules : [], { ...configuration.choices, profile, severities });
}
