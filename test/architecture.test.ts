import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { circles, importsBelow, type Import } from './imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = [
  'client',
  'server',
  'cli',
  'cdk-plugin',
  'workspace',
  'core',
  'rules',
  'tools',
  'test',
  'bench',
];

/** The files of the first pattern import files of the others alone, where `$1` is what the first has in brackets. */
const ONLY: readonly (readonly [from: RegExp, ...to: string[]])[] = [
  // The client knows the server by protocol only.
  [/^client\//, '^client/', '^core/languages/cloudformation/sniff\\.ts$', '^core/text/shown\\.ts$'],
  [/^server\//, '^(server|workspace|core|rules)/'],
  [/^cli\//, '^(cli|workspace|core|rules)/'],
  [/^cdk-plugin\//, '^(cdk-plugin|workspace|core|rules)/'],
  // What the server and the command share and what touches the disk.
  [/^workspace\//, '^(workspace|core|rules)/'],
  // A rule speaks the vocabulary of the model and nothing else.
  [/^rules\/([^/]+)\//, '^core/model/', '^rules/shared/', '^rules/$1/'],
  [/^rules\/[^/]+\.ts$/, '^core/model/', '^rules/'],
  [/^core\/engine\//, '^core/(engine|languages|model|text|syntax)/'],
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
  [/^node:/, /^(server|cli|cdk-plugin|workspace|client|tools|test|bench)\//],
];

/** Readers of a grammar that is recursive itself may import each other in a circle. */
const RECURSIVE = /^(core\/(syntax\/hcl|languages\/terraform|languages\/cdk)|tools\/cdk)\//;

const imports = importsBelow(FOLDERS);

describe('architecture', () => {
  it('sees the imports of TypeScript files, those of types included', () => {
    assert.deepEqual(
      imports.filter(({ from }) => from === 'core/model/answer.ts').map(({ to }) => to),
      ['core/model/value.ts'],
    );
  });

  it('imports run one way', () => {
    const wrong = imports.filter((each) => each.kind === 'file' && isAgainstFolders(each));
    assert.deepEqual(wrong.map(told), []);
  });

  it('packages are imported where they belong', () => {
    const wrong = imports.filter(({ from, to, kind }) =>
      RESERVED.some(([dependency, folders]) => kind !== 'file' && dependency.test(to) && !folders.test(from)),
    );
    assert.deepEqual(wrong.map(told), []);
  });

  it('each import leads to a file, or to a package that the manifest names', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, object>;
    const named = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    // A package of types alone goes by the name of what it describes.
    const packages = named.map((name) => name.replace(/^@types\//, ''));
    const isKnown = ({ to, kind }: Import): boolean =>
      kind === 'node' ||
      (kind === 'file'
        ? existsSync(`${root}${to}`)
        : ['vscode', ...packages, ...UNNAMED].some((name) => to === name || to.startsWith(`${name}/`)));
    assert.deepEqual(imports.filter((each) => !isKnown(each)).map(told), []);
  });

  it('imports of values form no circle', () => {
    const wrong = circles(imports).filter((circle) => !circle.every((file) => RECURSIVE.test(file)));
    assert.deepEqual(
      wrong.map((circle) => circle.join(' imports ')),
      [],
    );
  });
});

/** What comes with packages that the manifest names. */
const UNNAMED = ['@aws-cdk/service-spec-types', '@typescript-eslint/utils', 'vscode-languageserver-protocol'];

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
