import assert from 'node:assert/strict';
import { readFixtures } from '../../core/engine/page.ts';
import type { AnyRule, Rule } from '../../core/model/index.ts';
import { skeletonOf, type Kind, type Wanted } from '../../tools/rule-skeleton.ts';
import { loadSpec } from '../../tools/spec.ts';
import { assertMarked, repaired, TEMPLATE } from '../rules/harness.ts';

const spec = loadSpec();
const ROOT = new URL('../../', import.meta.url);

/** What a new rule of a kind begins with: the rule as it runs, its page, and the paths of its files. */
async function begun(kind: Kind, type: string, path: string, more: Partial<Wanted> = {}) {
  const id = `thing-${kind}-holds`;
  const said = {
    service: 'thing',
    related: '',
    value: undefined,
    severity: 'medium',
    title: 'T',
    controls: [],
  };
  const files = skeletonOf({ ...said, id, kind, type, path, ...more }, spec);
  const source = files
    .get(`rules/thing/${id}.ts`)!
    .replaceAll("'../../core/", `'${new URL('core/', ROOT).href}`)
    .replaceAll("'../shared/", `'${new URL('rules/shared/', ROOT).href}`);
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { default: AnyRule };
  return { rule: module.default as Rule, page: files.get(`rules/thing/${id}.md`)!, files };
}

/** Demands of the page what the test of pages demands of one that is filled in. */
function assertPage(rule: Rule, page: string, kinds: readonly string[]): void {
  const fixtures = readFixtures(page);
  assert.deepEqual(
    fixtures.map(({ kind }) => kind),
    kinds,
  );
  for (const fixture of fixtures) {
    if (fixture.kind === 'fixed') assert.equal(repaired(fixtures[0]!.text, rule), fixture.text);
    assertMarked(fixture, rule, TEMPLATE);
    assert.equal(fixture.markers.length > 0, fixture.kind === 'flagged');
  }
}

describe('a new rule', () => {
  it('is a rule, a page and a line of the changelog, which say what is to be filled in', async () => {
    const { files } = await begun('property', 'AWS::SQS::Queue', 'SqsManagedSseEnabled');
    assert.deepEqual(
      [...files.keys()],
      [
        'rules/thing/thing-property-holds.ts',
        'rules/thing/thing-property-holds.md',
        'changes/thing-property-holds.md',
      ],
    );
    for (const text of files.values()) assert.match(text, /TODO/);
  });

  const repairedKinds = ['flagged', 'fixed', 'clean', 'unknown'];

  it('about a property judges and repairs the examples of its page', async () => {
    const { rule, page } = await begun('property', 'AWS::SQS::Queue', 'SqsManagedSseEnabled');
    assertPage(rule, page, repairedKinds);
  });

  it('about a property in another is the same', async () => {
    const path = 'VersioningConfiguration.Status';
    const { rule, page } = await begun('property', 'AWS::S3::Bucket', path, { value: 'Enabled' });
    assertPage(rule, page, repairedKinds);
  });

  it('about the members of a list marks the member', async () => {
    const path = 'Volumes.EFSVolumeConfiguration.TransitEncryption';
    const { rule, page } = await begun('list', 'AWS::ECS::TaskDefinition', path, { value: 'ENABLED' });
    assertPage(rule, page, repairedKinds);
  });

  it('about the other resources that name one is open where a name is not known', async () => {
    const related = 'AWS::S3::BucketPolicy';
    const { rule, page } = await begun('relation', 'AWS::S3::Bucket', 'Bucket', { related });
    assertPage(rule, page, ['flagged', 'clean', 'unknown']);
  });

  it('about a policy marks the principal', async () => {
    const { rule, page } = await begun('policy', 'AWS::SQS::QueuePolicy', 'PolicyDocument');
    assertPage(rule, page, ['flagged', 'clean', 'unknown']);
  });

  it('about a workspace has prose alone', async () => {
    const { rule, page } = await begun('workspace', 'AWS::CloudTrail::Trail', '');
    assert.equal(rule.on, 'workspace');
    assertPage(rule, page, []);
  });
});
