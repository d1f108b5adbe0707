import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { readTypeScript, type TypeScriptParser } from '../../core/syntax/program/typescript.ts';
import { fromRoot } from '../../tools/root.ts';
import { typescriptParser } from '../../tools/typescript-parser.ts';

const SOURCES = ['test/languages/cdk/apps', 'client'];

describe("the packaged part of TypeScript's library", () => {
  let folder: string;
  let packaged: TypeScriptParser;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-parser-'));
    const outfile = join(folder, 'typescript.cjs');
    await build({ stdin: typescriptParser(), outfile, bundle: true, platform: 'node', format: 'cjs' });
    packaged = createRequire(import.meta.url)(outfile) as TypeScriptParser;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('reads source as the whole library does, half-typed source too', () => {
    const files = SOURCES.flatMap((name) =>
      readdirSync(fromRoot(name)).map((file) => fromRoot(`${name}/${file}`)),
    ).filter((path) => path.endsWith('.ts'));
    assert(files.length > 5);
    for (const path of files) {
      const whole = readFileSync(path, 'utf8');
      for (const text of [whole, `${whole.slice(0, whole.length / 2)} class { #a: 'b' =`])
        assert.deepEqual(
          readTypeScript(path, text, packaged).statements,
          readTypeScript(path, text, ts).statements,
          path,
        );
    }
  });
});
