import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot } from '../tools/root.ts';

/** What tools make, which a checkout does not have. */
const MADE = readFileSync(fromRoot('.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));
/** What a pattern of a page cannot tell: names that are made up, or somebody else's. */
const NOT_OURS = [
  'bucket.test.ts',
  'index.d.ts',
  'changes/sqs-queue-encrypted.md',
  'OrdersPlacePermission',
  'SqsManagedSse',
];

const FOLDERS = readdirSync(fromRoot('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.includes(entry.name))
  .map(({ name }) => name);

/** Files and folders of the project, from its root. */
const PATHS = [
  ...readdirSync(fromRoot('.')),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ),
].filter((path) => !path.includes('node_modules'));

/** What people have written about the project, and the lists of rules. */
const PAGES = PATHS.filter((path) => /^(?:[A-Z]+\.md|docs\/.*\.md|changes\/README\.md)$/.test(path))
  .filter((path) => path !== 'CHANGELOG.md')
  .map((path) => pageAt(path));
/** Those that speak of the code. */
const ABOUT_CODE = PAGES.filter(({ path }) =>
  /^docs\/(?:architecture\/|ARCHITECTURE|STYLE)|^CONTRIBUTING/.test(path),
);

const CODE = /\.(?:ts|js|cjs|mjs|py)$/;
const WORD = /[A-Za-z_$][\w$]*/g;
/** The text of each file of code, without comments. */
const sources = new Map(
  PATHS.filter((path) => CODE.test(path) && path !== 'test/docs.test.ts')
    .filter((path) => statSync(fromRoot(path)).isFile())
    .map((path) => [path, withoutComments(readFileSync(fromRoot(path), 'utf8'))]),
);
/** The files that declare a class or an interface, by its name. */
const declaring = new Map<string, string[]>();
for (const [path, text] of sources)
  for (const [, name] of text.matchAll(/^(?:export )?(?:class|interface) (\w+)/gm))
    declaring.set(name!, [...(declaring.get(name!) ?? []), path]);
const manifest = readFileSync(fromRoot('package.json'), 'utf8');
const { scripts } = JSON.parse(manifest) as { readonly scripts: Readonly<Record<string, string>> };

describe('the documents', () => {
  it('name files and folders that there are', () => {
    const missing = PAGES.flatMap(({ path, named }) =>
      named.filter((name) => isPath(name) && !isThere(name)).map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('name commands that there are', () => {
    const missing = PAGES.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)]
        .filter(([, script]) => !(script! in scripts))
        .map(([command]) => `${path}: ${command}`),
    );
    assert.deepEqual(missing, []);
  });

  it('have links that lead to a file, and to a heading of it', () => {
    const dead = PAGES.flatMap(({ path, prose }) =>
      [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
        .filter(([, link]) => !/^\w+:/.test(link!) && !leadsSomewhere(path, link!))
        .map(([, link]) => `${path}: ${link}`),
    );
    assert.deepEqual(dead, []);
  });

  it('speak of names that the code has, or their own examples', () => {
    const words = new Set([...sources.values(), manifest].flatMap((text) => text.match(WORD) ?? []));
    const dead = ABOUT_CODE.flatMap(({ path, named, examples }) => {
      const own = new Set(examples.match(WORD) ?? []);
      return named
        .filter((name) => NAME.test(name) && !isPath(name) && !NOT_OURS.includes(name))
        .filter((name) => !name.split('.').every((part) => words.has(part) || own.has(part)))
        .map((name) => `${path}: ${name}`);
    });
    assert.deepEqual(dead, []);
  });

  it('speak of members that a class or an interface has', () => {
    const dead = ABOUT_CODE.flatMap(({ path, named }) =>
      named.filter((name) => isMemberOfNone(name)).map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(dead, []);
  });

  it('say of a name in which file it is, and it is there', () => {
    const wrong = ABOUT_CODE.flatMap(({ path, prose }) =>
      [...prose.matchAll(/`([\w.]+)`\s+\(`([\w./-]+\.ts)`[),]/g)]
        .filter(([, name, file]) => !isIn(filesNamed(file!), name!))
        .map(([all]) => `${path}: ${all}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('say in a table what files do, by names that these have', () => {
    const wrong = ABOUT_CODE.flatMap(({ path, prose }) =>
      [...prose.matchAll(/^\| ([^|]*\.ts`[^|]*)\|([^|]*)\|/gm)].flatMap(([, first, second]) => {
        const files = spansOf(first!).flatMap((name) => (CODE.test(name) ? filesNamed(name) : []));
        const names = [...second!.matchAll(/`([a-z]\w*[A-Z]\w*)`/g)].map(([, name]) => name!);
        return names.filter((name) => !isIn(files, name)).map((name) => `${path}: ${name} in ${first}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('say of each folder what it holds', () => {
    const { prose } = PAGES.find(({ path }) => path === 'docs/ARCHITECTURE.md')!;
    const below = readdirSync(fromRoot('core'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `core/${name}`);
    assert.deepEqual(
      [...FOLDERS, ...below].filter((folder) => !prose.includes(`| \`${folder}/`)),
      [],
    );
  });
});

interface Page {
  readonly path: string;
  readonly text: string;
  /** Its fenced examples. */
  readonly examples: string;
  /** The rest. */
  readonly prose: string;
  /** What the rest has in backticks. */
  readonly named: readonly string[];
}

function pageAt(path: string): Page {
  const text = readFileSync(fromRoot(path), 'utf8');
  // Three backticks, or the four that hold an example with three.
  const fence = /^ *(`{3,4})[^`\n]*\n[\s\S]*?^ *\1 *$/gm;
  const prose = text.replaceAll(fence, '');
  return { path, text, prose, examples: (text.match(fence) ?? []).join('\n'), named: spansOf(prose) };
}

function spansOf(prose: string): readonly string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!);
}

/** A word of two cases, one of several parts, or a constant: what is written as code writes names. */
const NAME =
  /^(?:(?=\w*[a-z])(?=\w*[A-Z]|[A-Za-z]+\.[a-z])[A-Za-z]\w*(?:\.[a-z]\w*)*|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)$/;

/** Whether a word names a file of code, or something below a folder of the project. */
function isPath(name: string): boolean {
  if (/[^\w./<>*@-]/.test(name) || NOT_OURS.includes(name) || name.startsWith('.')) return false;
  return CODE.test(name) || [...FOLDERS, 'dist'].some((folder) => name.startsWith(`${folder}/`));
}

function isThere(name: string): boolean {
  if (!name.startsWith('dist/')) return filesNamed(name).length > 0;
  // What is built is named where it is built.
  const built = posix.basename(name);
  return (
    name === 'dist/' || [...sources].some(([path, text]) => /^tools\//.test(path) && text.includes(built))
  );
}

/** What a name may mean: the end of a path, since a page speaks of a folder; `<x>` is any name. */
function filesNamed(name: string): readonly string[] {
  const pattern = name
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replaceAll(/<[^>]*>|\*/g, '[^/]+');
  const end = new RegExp(`(?:^|/)${pattern}$`);
  return PATHS.filter((path) => end.test(path));
}

function isIn(files: readonly string[], name: string): boolean {
  return files.some((path) => name.split('.').every((part) => sources.get(path)?.includes(part)));
}

/** Whether a name is `Class.member`, the class is ours, and its file does not have the member. */
function isMemberOfNone(name: string): boolean {
  const [, owner = '', member = ''] = /^([A-Z]\w*)\.([a-z]\w*)$/.exec(name) ?? [];
  const files = declaring.get(owner);
  return files !== undefined && !isIn(files, member);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function leadsSomewhere(page: string, link: string): boolean {
  const [target, heading] = link.split('#') as [string, string | undefined];
  const path = target === '' ? page : posix.join(posix.dirname(page), target);
  if (!existsSync(fromRoot(path))) return false;
  if (heading === undefined) return true;
  const headings = readFileSync(fromRoot(path), 'utf8').match(/^#+ .+$/gm) ?? [];
  return headings.some((line) => slugOf(line) === heading);
}

/** The name of a heading in links, as GitHub makes it. */
function slugOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
