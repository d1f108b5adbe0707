import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { Log } from 'sarif';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from '../cli/command.ts';
import { startClient } from '../server/client.ts';
import { targetsIn } from './markdown.ts';
import { HOSTILE, moduleWith, templateWith, UNSEEN } from './names.ts';

/** Where links of a hover lead. */
const OURS = /^https:\/\/(?:docs\.aws\.amazon\.com|github\.com\/parapet\/parapet)\//;

const NAMES = Object.values(HOSTILE);
/** What no line of a terminal has, since a log of a build takes it for a command. */
const COMMANDS = /^\s*::|##\w*\[/m;

/** A workspace with every name in every place, names of files and folders among them. */
function filesWith(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [i, name] of NAMES.entries()) {
    const file = `${i} ${name.replaceAll('/', '∕')}`;
    files[`${name.replaceAll('/', '∕')}.json`] = templateWith(name);
    files[`${file}.yaml`] = dump(JSON.parse(templateWith(name)));
    files[`${file}/main.tf`] = moduleWith(name);
    files[`${file}/inner/main.tf`] =
      'variable "rotate" {}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.rotate\n}\n';
    files[`broken ${file}.yaml`] = `Resources:\n  Key: { Type: AWS::KMS::Key, ${JSON.stringify(name)}: [ \n`;
  }
  return files;
}

describe('names that mean harm', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const writeAll = (): void => write({ ...filesWith(), '.parapet.yaml': 'profile: all\n' });

  it('are data in what a terminal shows', () => {
    writeAll();
    const { stdout, stderr } = parapet('scan', '--full');
    for (const [face, text] of Object.entries({ stdout, stderr })) {
      assert.doesNotMatch(text, UNSEEN, face);
      assert.doesNotMatch(text, COMMANDS, face);
    }
    assert.match(stdout, /\\u\{1b\}\[31mred\\u\{1b\}\[0m/);
    assert.ok(stdout.includes('a\\u{202e}gnp.exe'));
    for (const i of NAMES.keys()) assert.match(stdout, new RegExp(`^ +${i} .*main\\.tf:\\d+:\\d+`, 'm'));
  });

  it('are data in JSON, and the same ones for whoever reads it', () => {
    writeAll();
    const { stdout } = parapet('scan', '--format', 'json');
    assert.doesNotMatch(stdout, UNSEEN);
    assert.doesNotMatch(stdout, COMMANDS);
    const { findings } = JSON.parse(stdout) as Report;
    for (const name of NAMES)
      assert.ok(
        findings.some(({ resource }) => resource === name),
        name,
      );
    for (const { message, fixes } of findings)
      for (const text of [message, ...fixes.map(({ title }) => title)]) assert.doesNotMatch(text, /[\n\t]/);
  });

  it('are data in the other formats, and in commands to GitHub Actions', () => {
    writeAll();
    for (const format of ['compact', 'csv', 'junit', 'markdown', 'gitlab']) {
      const { stdout } = parapet('scan', '--format', format);
      assert.doesNotMatch(stdout.replaceAll('\r', ''), UNSEEN, format);
      assert.doesNotMatch(stdout, COMMANDS, format);
    }
    const { stdout } = parapet('scan', '--format', 'github');
    assert.doesNotMatch(stdout, UNSEEN);
    for (const line of stdout.trimEnd().split('\n'))
      assert.match(line, /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*,)*title=[^:,]*::/);
  });

  it('are data in SARIF: no link in a message, and each address is one of a file below', () => {
    writeAll();
    const { stdout } = parapet('scan', '--format', 'sarif');
    assert.doesNotMatch(stdout, UNSEEN);
    assert.doesNotMatch(stdout, COMMANDS);
    const results = (JSON.parse(stdout) as Log).runs[0]!.results!;
    const files = new Set<string>();
    for (const { message, locations } of results) {
      assert.doesNotMatch(message.text!, /\]\(|\{\d+\}/);
      const uri = locations![0]!.physicalLocation!.artifactLocation!.uri!;
      const { href, search, hash } = new URL(uri, 'file:///w/');
      assert.ok(href.startsWith('file:///w/') && search === '' && hash === '', uri);
      files.add(decodeURIComponent(uri));
    }
    for (const path of Object.keys(filesWith()).filter((each) => each.endsWith('.json')))
      assert.ok(files.has(path.replace('\ud800', '\ufffd')), path);
  });

  it('are data in the texts that repairs write, and in a diff that a log of a build shows', () => {
    writeAll();
    const resources = (path: string): Readonly<Record<string, { readonly Type: string }>> =>
      (
        load(readFileSync(join(command.folder, path), 'utf8')) as {
          Resources: Record<string, { Type: string }>;
        }
      ).Resources;
    const templates = Object.keys(filesWith()).filter((path) => /^(?!broken).*\.(?:json|yaml)$/s.test(path));
    const before = templates.map((path) =>
      Object.entries(resources(path)).map(([id, { Type }]) => [id, Type]),
    );
    process.env['CI'] = 'true';
    const diff = parapet('scan', '--fix-dry-run');
    delete process.env['CI'];
    assert.match(diff.stdout, /^\+.*true/m);
    assert.doesNotMatch(diff.stdout.replaceAll('\r', ''), UNSEEN);
    assert.doesNotMatch(diff.stdout, COMMANDS);
    parapet('scan', '--fix');
    for (const [i, path] of templates.entries()) {
      const after = Object.entries(resources(path)).map(([id, { Type }]) => [id, Type]);
      assert.deepEqual(after.slice(0, before[i]!.length), before[i], path);
    }
  });

  it('are data of settings that are wrong', () => {
    mkdirSync(join(command.folder, 'app'));
    for (const name of NAMES.filter((each) => each !== '__proto__')) {
      writeFileSync(
        join(command.folder, 'app/.parapet.yaml'),
        dump({ [name]: 1, rules: { [name]: 'off', 's3-bucket-versioning-enabled': { [name]: 1 } } }),
      );
    }
    const { stderr, status } = command.parapetIn('app', 'scan');
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, UNSEEN);
    assert.doesNotMatch(stderr, COMMANDS);
  });

  it('are data in an editor: in diagnostics, on hover and in titles of actions', async () => {
    const client = await startClient({ settings: { profile: 'all' } });
    try {
      for (const [i, name] of NAMES.entries()) {
        const uri = `untitled:template-${i}.json`;
        await client.open(uri, templateWith(name), 'json');
        const diagnostics = await client.diagnostics(uri, (shown) => shown.length > 2);
        for (const { message, relatedInformation = [], range } of diagnostics) {
          for (const text of [message, ...relatedInformation.map((each) => each.message)])
            assert.doesNotMatch(text as string, /(?!\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}]/u);
          const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
            textDocument: { uri },
            position: range.start,
          });
          for (const target of targetsIn((hover!.contents as MarkupContent).value))
            assert.match(target, OURS);
          assert.doesNotMatch((hover!.contents as MarkupContent).value, UNSEEN);
        }
        const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } },
          context: { diagnostics },
        });
        assert.ok(actions.length > 0);
        for (const { title, command: run } of actions) {
          assert.doesNotMatch(title, /(?!\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}]/u);
          // What an action runs is a command of ours, on a rule or on several.
          if (run !== undefined)
            assert.match(
              JSON.stringify([run.command, run.arguments]),
              /^\["parapet\.showRule",\[(?:"[a-z0-9-]+"|\["[a-z0-9-]+"(?:,"[a-z0-9-]+")+\])\]\]$/,
            );
        }
      }
    } finally {
      await client.stop();
    }
  });
});
