import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectSettings } from '../../workspace/project-settings.ts';
import { importsBelow } from '../imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const PRODUCT = ['client', 'server', 'cli', 'cdk-plugin', 'api', 'workspace', 'core', 'rules'];
const sources = PRODUCT.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** What the manifest says of a setting, as far as it is asked. */
interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;

describe('what ships', () => {
  it('connects to nothing and starts nothing', () => {
    const powers = /^node:(?:child_process|cluster|dgram|dns|http2?|https|inspector|net|repl|tls|vm)(?:\/|$)/;
    const wrong = importsBelow(PRODUCT).filter(({ to }) => powers.test(to));
    // What is run there is the bundle beside the one that runs it.
    assert.deepEqual(
      wrong.map(({ from, to }) => [from, to]),
      [
        // git alone, where `--changed-since` asks for it.
        ['cli/changed-lines.ts', 'node:child_process'],
        ['workspace/compiled.ts', 'node:vm'],
      ],
    );
    const calls =
      /\b(?:fetch|eval|XMLHttpRequest|WebSocket|new Function)\(|\benv\.openExternal\b|\bcreateTerminal\b/;
    assert.deepEqual(
      sources.filter((path) => calls.test(read(path))),
      [],
    );
    // The editor's tasks run what they are given.
    assert.deepEqual(
      sources.filter((path) => /\b(?:ShellExecution|ProcessExecution|executeTask)\b/.test(read(path))),
      ['client/synthesize.ts'],
    );
  });

  it('writes files of a workspace in one place alone, and what was compiled into the cache of the user', () => {
    const writes =
      /\b(?:writeFile|appendFile|createWriteStream|rename|copyFile|cp|rm|unlink|mkdir|truncate|symlink)(?:Sync)?\(/;
    assert.deepEqual(
      sources.filter((path) => /'node:fs/.test(read(path)) && writes.test(read(path))),
      ['workspace/compiled.ts', 'workspace/replace-file.ts'],
    );
  });

  it('has no setting that runs, reads outside or sends', () => {
    // Whoever adds a setting says here that it does none of that; one that does is of the machine (`"scope": "machine"`).
    const harmless = [
      'parapet.enable',
      'parapet.profile',
      'parapet.severities',
      'parapet.rulesOff',
      'parapet.exclude',
      'parapet.diagnosticCeiling',
      'parapet.codeLens',
      'parapet.cdk.decorateSynthesized',
      'parapet.trace.server',
    ];
    const ofWorkspaces = Object.entries(manifest.contributes.configuration.properties)
      .filter(([, { scope = 'window' }]) => !scope.startsWith('machine') && scope !== 'application')
      .map(([name]) => name);
    assert.deepEqual(ofWorkspaces.sort(), harmless.sort());
  });

  it('has nothing in .parapet.yaml that runs, reads outside or sends', () => {
    const harmless = [
      'extends',
      'profile',
      'rules',
      'overrides',
      'exclude',
      'failOn',
      'account',
      'baseline',
      'honour',
      'requireReason',
      'requireUntil',
      'maxFileSize',
      'installedModules',
    ];
    assert.deepEqual(Object.keys(projectSettings([]).shape).sort(), harmless.sort());
  });

  it('runs nothing in a workspace that is not trusted', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    const synthesis = manifest.contributes.commands.find(
      ({ command }) => command === 'parapet.synthesizeAndScan',
    );
    assert.equal(synthesis!.enablement, 'isWorkspaceTrusted');
    // A command may be run where its menu is not shown: it asks by itself ahead of everything else.
    const body =
      /async function synthesizeAndScan\([^)]*\): Promise<void> \{\s*if \(!vscode\.workspace\.isTrusted\) \{[^}]*return;/;
    assert.match(read('client/synthesize.ts'), body);
  });
});

describe('SECURITY.md', () => {
  it('names for each line a test that there is', () => {
    const lines = read('SECURITY.md')
      .split('\n')
      .filter((line) => /^\| (?!what holds|-)/.test(line));
    assert.ok(lines.length > 20);
    for (const line of lines) {
      const [, file, title] = /\| `(test\/[^`]+)`: (.+?) +\|$/.exec(line) ?? [];
      assert.ok(file !== undefined && title !== undefined, line);
      assert.ok(read(file).replaceAll("\\'", "'").includes(`'${title}'`), `${file} has no test "${title}"`);
    }
  });
});
