import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './root.ts';

/** What bundles are made of without importing it: a part of its text, or tables that are derived from it. */
const BESIDE = ['typescript', '@aws-cdk/aws-service-spec', 'aws-cdk-lib'];

/** The notices of the packages that files of bundles belong to, by their paths: each with its version, its licence and its text. */
export function thirdPartyNotices(files: Iterable<string>): string {
  const folders = new Set(BESIDE.map((name) => `node_modules/${name}`));
  for (const path of files) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder !== undefined) folders.add(folder.replace(/^.*?(?=node_modules\/)/, ''));
  }
  const notices = [...folders].sort().map(noticeOf);
  return `What Parapet is made of beside its own sources, with the licences of each.\n\n${notices.join('\n')}`;
}

function noticeOf(folder: string): string {
  const manifest = readFileSync(fromRoot(`${folder}/package.json`), 'utf8');
  const { name, version, license } = JSON.parse(manifest) as Readonly<Record<string, string>>;
  const texts = readdirSync(fromRoot(folder))
    .filter((file) => /^(?:licen[cs]e|notice|third-?party)/i.test(file))
    .map((file) => readFileSync(fromRoot(`${folder}/${file}`), 'utf8').trim());
  if (texts.length === 0) throw new Error(`${folder} has no text of its licence`);
  return `== ${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
