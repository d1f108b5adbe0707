import { createRequire } from 'node:module';
import type { Parsers } from '../core/languages/cdk/read.ts';

const SOURCE = /\.(?:[mc]?[jt]s|py)$/i;

/** Tests make constructs that are not deployed, declarations make none. */
const OTHERS = /\.(?:d|test|spec)\.[mc]?[jt]s$|(?:^|[\\/])(?:test_[^\\/]*|[^\\/]*_test|conftest)\.py$/i;

/** Whether a path may hold CDK source, by its name alone. */
export function mayBeCdk(path: string): boolean {
  return SOURCE.test(path) && !OTHERS.test(path);
}

/** The parsers, each loaded when the first file of its language is read: TypeScript's is nine megabytes, and most workspaces need none of them. */
export const PARSERS: Parsers = {
  typescript: once(() => load<ReturnType<Parsers['typescript']>>('typescript', './typescript.cjs')),
  python: once(() => load<{ parser: ReturnType<Parsers['python']> }>('@lezer/python', './python.cjs').parser),
};

/** Beside a bundle a package is a file of its own. */
function load<T>(name: string, bundled: string): T {
  const file = typeof PARAPET_VERSION === 'string' ? bundled : name;
  return createRequire(import.meta.url)(file) as T;
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

declare const PARAPET_VERSION: string | undefined;
