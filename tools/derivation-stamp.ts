import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SpecIndex } from '../core/languages/specification.ts';
import { fromRoot } from './root.ts';

const { version: VERSION } = createRequire(import.meta.url)('aws-cdk-lib/package.json') as {
  version: string;
};

/** Where what constructs make stands. */
export const DERIVED_PATH = 'core/languages/cdk/constructs/derived.json';

/**
 * What the derivation of constructs follows from: the installed version of the library, the properties that rules read,
 * and the source of the derivation itself. The derived file holds it, and is made anew where it is another one.
 */
export function derivationStamp(index: SpecIndex): string {
  const hash = createHash('sha256');
  for (const type of Object.keys(index).sort()) {
    const names = new Set(Object.keys(index[type]!.paths).map((path) => path.split('.')[0]!));
    hash.update(`${type} ${[...names].sort().join(' ')}\n`);
  }
  addDerivation(hash);
  return `aws-cdk-lib ${VERSION}, ${hash.digest('hex').slice(0, 16)}`;
}

/** Adds the source of the derivation to a hash. */
export function addDerivation(hash: Hash): void {
  for (const file of readdirSync(fromRoot('tools/cdk')).sort())
    hash.update(readFileSync(fromRoot(`tools/cdk/${file}`)));
}

/** Whether a derived file was made for a stamp, which stands in its first lines. */
export function isStamped(text: string | undefined, stamp: string): boolean {
  return text?.slice(0, 1000).includes(stamp) === true;
}
