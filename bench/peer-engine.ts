/** As much of `@aws/cloudformation-validate` as is used here. */
export interface Peer {
  readonly RegoEngine: new () => Engine;
  readonly CelEngine: new () => Engine;
  readonly TemplateFile: new (path: string) => unknown;
}

interface Engine {
  validateStandard(template: unknown): { readonly diagnostics: readonly unknown[] };
  free(): void;
}

/** Its name; `npm ci` in `bench/` installs it. */
export const PEER = '@aws/cloudformation-validate';

/** AWS's validator; undefined, and told, where it is not installed. */
export async function loadPeer(): Promise<Peer | undefined> {
  const peer = (await import(PEER).catch(() => undefined)) as Peer | undefined;
  if (peer === undefined) console.log(`${PEER} is not installed: npm ci in bench/ does it.`);
  return peer;
}
