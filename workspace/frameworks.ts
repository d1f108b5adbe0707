import { createRequire } from 'node:module';
import { controlsBehind } from '../core/engine/compliance.ts';
import type { RuleChoices } from '../core/engine/rule-set.ts';
import { PROFILES, type Framework, type Profile } from '../core/model/index.ts';
import { FRAMEWORK_IDS, type FrameworkId } from '../rules/frameworks/ids.ts';
import type * as Data from '../rules/frameworks/index.ts';

type Frameworks = Pick<typeof Data, 'CONTROLS' | 'FRAMEWORKS' | 'RETIRED'>;

let loaded: Frameworks | undefined;

/** Loads the frameworks when they are first asked for: most scans need none of them. */
export function loadFrameworks(): Frameworks {
  const file = typeof PARAPET_VERSION === 'string' ? './frameworks.cjs' : '../rules/frameworks/index.ts';
  return (loaded ??= createRequire(import.meta.url)(file) as Frameworks);
}

export function frameworkOf(id: FrameworkId): Framework {
  return loadFrameworks().FRAMEWORKS.find((framework) => framework.id === id)!;
}

/** What `profile` may be set to. */
export type ProfileName = Profile | FrameworkId;

export const PROFILE_NAMES: readonly ProfileName[] = [...PROFILES, ...FRAMEWORK_IDS];

/** Which rules a profile's name asks for. */
export function choicesOf(name: ProfileName | undefined): Pick<RuleChoices, 'profile' | 'framework'> {
  const id = FRAMEWORK_IDS.find((known) => known === name);
  return id === undefined
    ? { profile: PROFILES.find((known) => known === name), framework: undefined }
    : { profile: 'all', framework: controlsBehind(frameworkOf(id)) };
}

declare const PARAPET_VERSION: string | undefined;
