import { createRequire } from 'node:module';
import type { Parser } from '../core/languages/cdk/source.ts';

/** Tests make constructs that are not deployed, declarations make none. */
const SOURCE = /(?<!\.d|\.test|\.spec)\.[mc]?[jt]s$/i;

let loaded: Parser | undefined;

/** Whether a path may hold CDK source, by its name alone. */
export function mayBeCdk(path: string): boolean {
  return SOURCE.test(path);
}

/** TypeScript's parser, loaded when the first CDK file is read: it is nine megabytes, and most workspaces need none of it. */
export function typescript(): Parser {
  loaded ??= createRequire(import.meta.url)(parserFile()) as Parser;
  return loaded;
}

/** Beside a bundle it is a file of its own. */
function parserFile(): string {
  return typeof PARAPET_VERSION === 'string' ? './typescript.cjs' : 'typescript';
}

declare const PARAPET_VERSION: string | undefined;
