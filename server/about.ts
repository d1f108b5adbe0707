import type { Session } from './session.ts';

/** What the server tells of itself: versions and numbers, and no name of a file. */
export interface About {
  readonly node: string;
  readonly folders: number;
  readonly units: number;
  readonly profiles: readonly string[];
}

export function about({ folders, index }: Session): About {
  const profiles = folders.all().map(({ rules }) => rules.profile);
  return {
    node: process.versions.node,
    folders: folders.paths.length,
    units: index.units().length,
    profiles: [...new Set(profiles)],
  };
}
