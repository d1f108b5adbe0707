import { createRequire } from 'node:module';
import type { Parser } from '../core/languages/cdk/source.ts';

const CDK_FILE = /\.[mc]?[jt]s$/i;
const DECLARATIONS = /\.d\.[mc]?ts$/i;

let loaded: Parser | undefined;

/** Whether a path may hold CDK source, by its name alone. */
export function mayBeCdk(path: string): boolean {
  return CDK_FILE.test(path) && !DECLARATIONS.test(path);
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
