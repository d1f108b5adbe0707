/** What a CDK app's own files say of it, as far as defaults depend on that. */
export interface Project {
  /** The installed version of the construct library, `2.276.0`; undefined where it is not known. */
  readonly version: string | undefined;
  /** Feature flags as `cdk.json` sets them; undefined where there is no such file. */
  readonly flags: ReadonlyMap<string, unknown> | undefined;
}

/** Nothing is known of the app. */
export const UNKNOWN_PROJECT: Project = { version: undefined, flags: undefined };

/** Whether a feature flag is on: what `cdk.json` says, off where it says nothing, undefined where there is none. */
export function flag({ flags }: Project, name: string): boolean | undefined {
  if (flags === undefined) return undefined;
  const value = flags.get(name);
  return value === true || value === 'true';
}
