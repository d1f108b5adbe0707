import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from '../../core/engine/page.ts';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import { ROOT } from '../root.ts';
import type { Sample } from './terraform-plans.ts';
import { filesBelow } from './with-terraform.ts';

/** What needs another provider, another version of it, or modules from elsewhere. */
const FOREIGN =
  /\b(?:resource|data|ephemeral) "(?!aws_|terraform_data")|\bprovider "(?!aws")|\brequired_(?:providers|version)\b|\bbackend "|\bcloud \{|^\s*source\s*=\s*"(?![./])|\bprovider::/m;

const MODULE_FILE = /\.tf(?:\.json)?$|\.tfvars$|\.tpl$|\.json$/;

/** Modules of this folder, of the examples and of the pages, and those of others that lie beside the project; those that demand input only where they are taken. */
export function samplesOf(word: string, takesDemanding = false): readonly Sample[] {
  const shared = process.env['ORACLE_CASES'] ?? join(ROOT, '..', 'shared');
  return [
    ...modulesIn(join(ROOT, 'tools', 'oracle', 'terraform'), 'own'),
    ...modulesIn(join(ROOT, 'examples'), 'examples'),
    ...modulesIn(join(shared, 'reports', 'cases'), 'reports'),
    ...['checkov', 'trivy'].flatMap((peer) => {
      const folder = join(shared, 'corpus', 'cases', peer);
      return existsSync(folder)
        ? readdirSync(folder).flatMap((check) => modulesIn(join(folder, check), `${peer}/${check}`))
        : [];
    }),
    ...pages(),
  ].filter(
    ({ name, files }) =>
      name.includes(word) &&
      !Object.values(files).some((text) => FOREIGN.test(text)) &&
      (takesDemanding || !demandsInput(files)),
  );
}

/** Whether somebody has to give a variable. */
function demandsInput(files: Sample['files']): boolean {
  return Object.entries(files).some(
    ([path, text]) =>
      /^[^/]*\.tf$/.test(path) &&
      readHcl(text).blocks.some(({ block }) =>
        block.body.blocks.some(
          ({ type, body }) => type === 'variable' && !body.attributes.some(({ name }) => name === 'default'),
        ),
      ),
  );
}

function modulesIn(folder: string, prefix: string): readonly Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): readonly Sample[] => {
      const paths = filesBelow(join(folder, name)).filter((path) => MODULE_FILE.test(path));
      if (!paths.some((path) => /^[^/]*\.tf(?:\.json)?$/.test(path))) return [];
      const texts = paths.map((path) => [path, readFileSync(join(folder, name, path), 'utf8')] as const);
      return [{ name: `${prefix}/${name}`, files: Object.fromEntries(texts) }];
    });
}

function pages(): readonly Sample[] {
  return readdirSync(join(ROOT, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(ROOT, 'rules', name)).map((file) => join(ROOT, 'rules', name, file)),
    )
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      readFixtures(readFileSync(path, 'utf8'))
        .filter(({ language }) => language === 'hcl')
        .map(
          ({ text, line }): Sample => ({
            name: `${path.slice(path.lastIndexOf('/') + 1)}:${line}`,
            files: { 'main.tf': text },
          }),
        ),
    );
}
