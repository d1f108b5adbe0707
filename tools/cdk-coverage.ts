/** The page that says of each construct of the library how much of it is read. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { constructOf, classesLacking } from '../core/languages/cdk/constructs/index.ts';
import { typeOfL1 } from '../core/languages/cdk/l1.ts';
import { SPEC_INDEX } from '../core/languages/specification.ts';
import { KeptRuns } from './cdk-runs.ts';
import { isConstruct } from './cdk/constructs.ts';
import { libraryTypes, moduleOf, VERSION } from './cdk/library.ts';
import { resourcesOf } from './cdk/symbolic.ts';
import { fromRoot } from './root.ts';

export const COVERAGE_PATH = 'docs/cdk-constructs.md';

const TABLES = 'core/languages/cdk/constructs';

type Share = 'known' | 'in part' | 'unknown' | 'not judged';

/** What the page follows from: the tables by hand and what is derived. */
export function coverageStamp(): string {
  const hash = createHash('sha256').update(VERSION);
  for (const file of readdirSync(fromRoot(TABLES)).sort())
    hash.update(readFileSync(fromRoot(`${TABLES}/${file}`)));
  return hash.digest('hex').slice(0, 16);
}

/** The page; the first line holds the stamp. */
export function coverageText(): string {
  const types = libraryTypes();
  const runs = new KeptRuns();
  const byModule = new Map<string, Map<Share, string[]>>();
  for (const type of [...types.values()].filter(isConstruct)) {
    const module = moduleOf(type);
    const made = runs.of(type.fqn, () => resourcesOf(types, module, type.name));
    const shares = byModule.get(module) ?? new Map<Share, string[]>();
    const share = shareOf(
      module,
      type.name,
      made.map(({ type: l1 }) => l1),
    );
    shares.set(share, [...(shares.get(share) ?? []), type.name]);
    byModule.set(module, shares);
  }
  runs.keep();
  return pageOf(byModule);
}

/** How much is known of a class, by the properties of its main resource that rules read. */
function shareOf(module: string, name: string, made: readonly string[]): Share {
  const known = constructOf(module, name);
  if (known?.type !== undefined) {
    const properties = new Set(
      Object.keys(SPEC_INDEX[known.type]?.paths ?? {}).map((path) => path.split('.')[0]!),
    );
    const lacking = [...properties].filter((each) =>
      classesLacking(known.type!, each).includes(`${module}.${name}`),
    );
    return lacking.length === 0 ? 'known' : 'in part';
  }
  if (known !== undefined && known.also.length > 0) return 'in part';
  const isJudged = made.some((l1) => {
    const [of = '', resource = ''] = l1.split('.');
    return typeOfL1(of.replace(/-v2$/, ''), resource) !== undefined;
  });
  // What makes no resource, or whose constructor cannot be followed, may make anything.
  return made.length > 0 && !isJudged ? 'not judged' : 'unknown';
}

const SHARES: readonly Share[] = ['known', 'in part', 'unknown', 'not judged'];

function pageOf(byModule: ReadonlyMap<string, ReadonlyMap<Share, readonly string[]>>): string {
  const modules = [...byModule].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = (share: Share): number =>
    modules.reduce((sum, [, shares]) => sum + (shares.get(share)?.length ?? 0), 0);
  return [
    `<!-- Written by \`npm run generate\`: ${coverageStamp()} -->`,
    '',
    '# Constructs of the CDK',
    '',
    `What is read of the constructs of aws-cdk-lib ${VERSION} in source, without a synthesis. L1 classes (\`CfnBucket\`) are`,
    'read whole and are not listed.',
    '',
    '| | of a class | classes |',
    '| --- | --- | --: |',
    `| known | every property that a rule reads of its main resource follows from what it is given | ${count('known')} |`,
    `| in part | some of them do, or only resources beside the main one are known | ${count('in part')} |`,
    `| unknown | its findings wait for \`cdk synth\` | ${count('unknown')} |`,
    `| not judged | it makes no resource that a rule asks about | ${count('not judged')} |`,
    '',
    '| module | known | in part | unknown | not judged |',
    '| --- | --- | --- | --- | --- |',
    ...modules.map(
      ([module, shares]) =>
        `| ${module || 'core'} | ${SHARES.map((share) => (shares.get(share) ?? []).join(', ')).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
