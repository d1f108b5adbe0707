import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleSet } from '../../core/engine/rule-set.ts';
import { scanFiles, type ScanResult } from '../../workspace/scan.ts';
import { contextWith } from '../engine/analysed.ts';

describe('a scan in which something of Parapet throws', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-'));
    writeFileSync(join(folder, 'a.yaml'), 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n');
    writeFileSync(
      join(folder, 'b.yaml'),
      'Resources:\n  B:\n    Type: AWS::EC2::Volume\n    Properties: {Encrypted: false}\n',
    );
    writeFileSync(join(folder, 'main.tf'), 'resource "aws_sns_topic" "a" {}\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  const scanned = (change: (rules: RuleSet) => RuleSet, onError?: (id: string) => void): ScanResult =>
    scanFiles(
      ['a.yaml', 'b.yaml', 'main.tf'].map((name) => join(folder, name)),
      { ...contextWith(), rules: change(contextWith().rules), baseline: undefined, cwd: folder, onError },
    );

  it('says of which file, and judges the others', () => {
    const { templates, problems } = scanned((rules) => {
      const byType = new Map(rules.byType);
      const get = byType.get.bind(byType);
      byType.get = (type) => {
        if (type === 'AWS::SNS::Topic') throw new RangeError('Maximum call stack size exceeded');
        return get(type);
      };
      return { ...rules, byType };
    });
    assert.deepEqual(
      problems.map(({ path, message }) => [path.split('/').at(-1), message]),
      [
        ['a.yaml', 'could not be judged, which is a fault of Parapet: Maximum call stack size exceeded'],
        [
          folder.split('/').at(-1),
          'could not be judged, which is a fault of Parapet: Maximum call stack size exceeded',
        ],
      ],
    );
    const ids = templates.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    assert(ids.includes('ebs-volume-encrypted'));
  });

  it('offers no repair that throws, and keeps its finding', () => {
    const told: string[] = [];
    const { templates } = scanned(
      (rules) => {
        const byType = new Map(
          [...rules.byType].map(([type, all]) => [
            type,
            all.map((active) => ({
              ...active,
              rule: {
                ...active.rule,
                fix: () => {
                  throw new Error('no');
                },
              },
            })),
          ]),
        );
        return { ...rules, byType };
      },
      (id) => told.push(id),
    );
    const found = templates.flatMap(({ findings }) => findings);
    assert.deepEqual(found.find(({ ruleId }) => ruleId === 'ebs-volume-encrypted')?.fixes, []);
    assert(told.includes('ebs-volume-encrypted'));
  });
});

describe('a scan while which files change', () => {
  let folder: string;
  const volume = (name: string): string =>
    `Resources:\n  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: {Encrypted: false}\n`;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-'));
    for (const name of ['a', 'b', 'c']) writeFileSync(at(`${name}.yaml`), volume(name.toUpperCase()));
    writeFileSync(at('main.tf'), 'resource "aws_ebs_volume" "t" {\n  encrypted = false\n}\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The resources that are found unencrypted where something happens once the list of files is made. */
  const found = (happens: () => void): readonly (string | undefined)[] => {
    const { templates } = scanFiles(['a.yaml', 'b.yaml', 'c.yaml', 'main.tf'].map(at), {
      ...contextWith(),
      baseline: undefined,
      cwd: folder,
      onProgress: (done) => {
        if (done === 1) happens();
      },
    });
    const findings = templates.flatMap((template) => template.findings);
    return findings.filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted').map(({ resource }) => resource);
  };

  for (const [name, happens] of Object.entries({
    'is gone': () => rmSync(at('b.yaml')),
    'is a folder now': () => {
      rmSync(at('b.yaml'));
      mkdirSync(at('b.yaml'));
    },
    'is no template any more': () => writeFileSync(at('b.yaml'), 'a: [ {'),
    'is no text any more': () => writeFileSync(at('b.yaml'), Buffer.from([0xff, 0xfe, 0, 0xd8, 0])),
  }))
    it(`loses nothing beside the one that ${name}`, () => {
      assert.deepEqual(found(happens), ['A', 'C', 'aws_ebs_volume.t']);
    });

  it('judges the text that is there when a file is read', () => {
    const encrypted = (): void => writeFileSync(at('b.yaml'), volume('Other'));
    assert.deepEqual(found(encrypted), ['A', 'Other', 'C', 'aws_ebs_volume.t']);
  });
});

describe('a scan in which a rule takes too long', () => {
  it('cuts it off, says so, and goes on with the others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parapet-'));
    try {
      const volumes = ['A', 'B', 'C'].map(
        (name) => `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: {Encrypted: false}\n`,
      );
      const topic = '  T:\n    Type: AWS::SNS::Topic\n';
      writeFileSync(join(folder, 'a.yaml'), `Resources:\n${volumes.join('')}${topic}`);
      let time = 0;
      const { templates, problems } = scanFiles([join(folder, 'a.yaml')], {
        ...contextWith(),
        baseline: undefined,
        cwd: folder,
        budget: { now: () => time++, rule: 0, unit: 1_000_000 },
      });
      const ids = templates.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
      assert.equal(ids.filter((id) => id === 'ebs-volume-encrypted').length, 1);
      assert(ids.some((id) => id.startsWith('sns-topic-')));
      const said = problems.map(({ message }) => message);
      assert(
        said.includes('not evaluated: ebs-volume-encrypted on 2 resources, since it takes too long here'),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
