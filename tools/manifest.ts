import { PROFILES } from '../core/model/index.ts';
import { FRAMEWORKS } from '../rules/frameworks/index.ts';
import { OF_THE_PROJECT } from '../workspace/editor-settings.ts';

interface Setting {
  items?: object;
  propertyNames?: object;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
}

interface Manifest {
  readonly contributes?: {
    readonly configuration?: {
      readonly properties?: Readonly<Record<string, Setting | undefined>>;
    };
  };
}

/** The manifest with the frameworks among the profiles; as it is where it has no such setting. */
export function withFrameworks(manifest: string): string {
  return changed(manifest, (settings) => {
    const profile = settings['parapet.profile'];
    if (profile === undefined) return;
    profile.enum = [OF_THE_PROJECT, ...PROFILES, ...FRAMEWORKS.map(({ id }) => id)];
    profile.enumDescriptions = [
      ...(profile.enumDescriptions?.slice(0, PROFILES.length + 1) ?? []),
      ...FRAMEWORKS.map(({ name }) => `The rules behind ${name}.`),
    ];
  });
}

/** The manifest with the ids of rules where settings take them: what is packaged has them, the repository's has not. */
export function withRuleIds(manifest: string, ids: readonly string[]): string {
  return changed(manifest, (settings) => {
    const off = settings['parapet.rulesOff'];
    const severities = settings['parapet.severities'];
    if (off !== undefined) off.items = { ...off.items, enum: ids };
    if (severities !== undefined) severities.propertyNames = { enum: ids };
  });
}

function changed(manifest: string, change: (settings: Record<string, Setting | undefined>) => void): string {
  const json = JSON.parse(manifest) as Manifest;
  change(json.contributes?.configuration?.properties ?? {});
  return `${JSON.stringify(json, null, 2)}\n`;
}
