/** Which file may import which: the layers of `docs/ARCHITECTURE.md` as a table, and what breaks them. */
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../tools/root.ts';
import type { Import } from './imports.ts';

/** The files of the first pattern import files of the others alone, where `$1` is what the first has in brackets. */
const ONLY: readonly (readonly [from: RegExp, ...to: string[]])[] = [
  // The client knows the server by protocol only.
  [/^client\//, '^client/', '^core/languages/cloudformation/sniff\\.ts$', '^core/text/shown\\.ts$'],
  [/^server\//, '^(server|workspace|core|rules)/'],
  [/^cli\//, '^(cli|workspace|core|rules)/'],
  [/^cdk-plugin\//, '^(cdk-plugin|workspace|core|rules)/'],
  [/^api\//, '^(api|cli|workspace|core|rules)/'],
  // What the server and the command share and what touches the disk.
  [/^workspace\//, '^(workspace|core|rules)/'],
  // A rule speaks the vocabulary of the model and nothing else.
  [/^rules\/([^/]+)\//, '^core/model/', '^rules/shared/', '^rules/$1/'],
  [/^rules\/[^/]+\.ts$/, '^core/model/', '^rules/'],
  // The engine knows no language.
  [/^core\/engine\//, '^core/(engine|model|text)/', '^core/languages/language\\.ts$'],
  [/^core\/languages\//, '^core/(languages|syntax|model|text)/'],
  [/^core\/model\//, '^core/(model|text)/'],
  [/^core\/syntax\//, '^core/(syntax|text)/'],
  [/^core\/text\//, '^core/text/'],
  // No language knows another.
  [
    /^core\/languages\/([^/]+)\//,
    '^core/languages/$1/',
    '^core/languages/[^/]+$',
    '^core/(syntax|model|text)/',
  ],
];

/** A package that files of some folders alone import. */
const RESERVED: readonly (readonly [dependency: RegExp, folders: RegExp])[] = [
  [/^vscode$/, /^(client|test\/vscode)\//],
  [/^vscode-languageserver/, /^(server|test|bench)\//],
  [/^vscode-languageclient/, /^client\//],
  // The analysis is pure: it runs wherever the text is.
  [/^node:/, /^(server|cli|cdk-plugin|api|workspace|client|tools|test|bench)\//],
];

/** What comes with packages that the manifest names. */
const UNNAMED = ['@aws-cdk/service-spec-types', '@typescript-eslint/utils', 'vscode-languageserver-protocol'];

/** The imports that run against the layers, each told as `a.ts imports b.ts`. */
export function importsAgainstLayers(imports: readonly Import[]): readonly string[] {
  return imports.filter((each) => each.kind === 'file' && isAgainstFolders(each)).map(told);
}

/** The packages that are imported where they do not belong. */
export function misplacedPackages(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to, kind }) =>
      RESERVED.some(([dependency, folders]) => kind !== 'file' && dependency.test(to) && !folders.test(from)),
    )
    .map(told);
}

/** The imports that lead to no file, nor to a package that the manifest names. */
export function deadImports(imports: readonly Import[]): readonly string[] {
  const manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as Record<string, object>;
  const named = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  // A package of types alone goes by the name of what it describes.
  const packages = named.map((name) => name.replace(/^@types\//, ''));
  const isKnown = ({ to, kind }: Import): boolean =>
    kind === 'node' ||
    (kind === 'file'
      ? existsSync(fromRoot(to))
      : ['vscode', ...packages, ...UNNAMED].some((name) => to === name || to.startsWith(`${name}/`)));
  return imports.filter((each) => !isKnown(each)).map(told);
}

function isAgainstFolders({ from, to }: Import): boolean {
  return ONLY.some(([pattern, ...allowed]) => {
    const match = pattern.exec(from);
    if (match === null) return false;
    return !allowed.some((each) => new RegExp(each.replace('$1', match[1] ?? '')).test(to));
  });
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
