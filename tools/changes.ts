/** A change that a user notices, in a file of its own under `changes/`. */
export interface Change {
  readonly name: string;
  readonly text: string;
}

const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with the changes behind what stands under "Unreleased", all of it under the version where one is named; throws
 * and names the file where a change is no single bullet.
 */
export function gathered(
  changelog: string,
  changes: readonly Change[],
  version: string | undefined,
  day: string,
): string {
  for (const change of changes) demandOneBullet(change);
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0) throw new Error('CHANGELOG.md has no section "## Unreleased".');
  const from = start + UNRELEASED.length;
  const next = changelog.indexOf('\n## ', from);
  const end = next < 0 ? changelog.length : next + 1;
  const bullets = [changelog.slice(from, end), ...changes.map(({ text }) => text)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
  const head = version === undefined ? UNRELEASED : `${UNRELEASED}\n## ${version} (${day})\n`;
  const rest = changelog.slice(end);
  return `${changelog.slice(0, start)}${head}\n${bullets}\n${rest === '' ? '' : `\n${rest}`}`;
}

function demandOneBullet({ name, text }: Change): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name)) throw new Error(`changes/${name}: a name is kebab-case.`);
  const [first = '', ...others] = text.trimEnd().split('\n');
  if (!first.startsWith('- ') || !others.every((line) => line.startsWith('  ')))
    throw new Error(`changes/${name}: one bullet ("- …"), its further lines indented by two.`);
}
