import { createRequire } from 'node:module';
import { controlsBehind } from '../core/engine/compliance.ts';
import type { RuleChoices } from '../core/engine/rule-set.ts';
import { PROFILES, type Framework, type Profile } from '../core/model/index.ts';
import { FRAMEWORK_IDS, type FrameworkId } from '../rules/frameworks/ids.ts';

/** What frameworks ask, and the controls of Security Hub. */
type Frameworks = Pick<typeof import('../rules/frameworks/index.ts'), 'CONTROLS' | 'FRAMEWORKS'>;

let loaded: Frameworks | undefined;

/** Loads the frameworks when they are first asked for: most scans need none of them. */
export function loadFrameworks(): Frameworks {
  const file = typeof PARAPET_VERSION === 'string' ? './frameworks.cjs' : '../rules/frameworks/index.ts';
  return (loaded ??= createRequire(import.meta.url)(file) as Frameworks);
}

export function frameworkOf(id: FrameworkId): Framework {
  return loadFrameworks().FRAMEWORKS.find((framework) => framework.id === id)!;
}

/** What `profile` may be set to: a profile, or a framework. */
export const PROFILE_NAMES: readonly (Profile | FrameworkId)[] = [...PROFILES, ...FRAMEWORK_IDS];

/** Which rules a profile's name asks for. */
export function choicesOf(
  name: Profile | FrameworkId | undefined,
): Pick<RuleChoices, 'profile' | 'framework'> {
  const id = FRAMEWORK_IDS.find((known) => known === name);
  return id === undefined
    ? { profile: PROFILES.find((known) => known === name), framework: undefined }
    : { profile: 'all', framework: controlsBehind(frameworkOf(id)) };
}

declare const PARAPET_VERSION: string | undefined;
