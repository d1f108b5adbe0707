/** The parser alone of TypeScript's nine megabytes, for `dist/typescript.cjs`: it loads in a third of the time. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { fromRoot } from './root.ts';

/** The library is its source files one after the other, in one function. */
const FIRST = '((module) => {\n"use strict";\n';
const EXPORTS = '// src/typescript/typescript.ts\nvar typescript_exports = {};';
const BODY = 'module.exports = __toCommonJS(typescript_exports);\n';
/** The first source file that no parser needs. What is ahead of it and not used is left out by the bundler. */
const REST = '// src/compiler/commandLineParser.ts\n';

/** What the language service, which is left out, gives the nodes of a tree. */
const METHODS = `
function PrivateName(...given) { objectAllocator.getNodeConstructor().apply(this, given); }
objectAllocator.getPrivateIdentifierConstructor = () => PrivateName;
const names = [objectAllocator.getIdentifierConstructor(), PrivateName];
for (const { prototype } of [objectAllocator.getNodeConstructor(), objectAllocator.getTokenConstructor(), ...names]) {
  prototype.getStart = function (file) { return getTokenPosOfNode(this, file); };
  prototype.getText = function (file) { return file.text.slice(this.getStart(file), this.end); };
}
for (const { prototype } of names)
  Object.defineProperty(prototype, 'text', { get() { return idText(this); } });
`;

/** What there is to bundle; throws where another version of TypeScript is put together differently. */
export function typescriptParser(): NonNullable<BuildOptions['stdin']> {
  const library = readFileSync(fromRoot('node_modules/typescript/lib/typescript.js'), 'utf8');
  const [prelude, body] = [between(library, FIRST, EXPORTS), between(library, BODY, REST)];
  const contents = `${prelude}${body}${METHODS}export { ${usedNames().join(', ')} };`;
  return { contents, resolveDir: fromRoot('.'), loader: 'js', sourcefile: 'typescript-parser.js' };
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`TypeScript's library has no ${JSON.stringify(from + to)}.`);
  return text.slice(start + from.length, end);
}

/** What the readers use of the library. */
function usedNames(): readonly string[] {
  const folder = 'core/syntax/program/';
  const readers = readdirSync(fromRoot(folder)).filter((name) => name.startsWith('typescript'));
  const texts = readers.map((name) => readFileSync(fromRoot(folder + name), 'utf8'));
  const uses = texts.flatMap((text) => [...text.matchAll(/\bparser\.(\w+)/g)].map(([, name]) => name!));
  return [...new Set(uses)].sort();
}
