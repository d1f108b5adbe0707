import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
