import assert from 'node:assert/strict';
import { countsInWords, groupsOf, matches, type Row } from '../../client/grouping.ts';

const row = (given: Partial<Row>): Row => ({
  id: 'x',
  ruleId: 's3-bucket-versioning',
  severity: 'medium',
  resource: 'Files',
  message: 'Files keeps no versions.',
  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
  uri: 'file:///w/files.yaml',
  path: 'files.yaml',
  title: 'Buckets keep versions',
  service: 'S3',
  hasRepair: true,
  ...given,
});
const open = row({ ruleId: 'ec2-open', severity: 'critical', service: 'EC2', path: 'net.yaml' });
const late = row({ range: { start: { line: 9, character: 0 }, end: { line: 9, character: 4 } } });
const low = row({ severity: 'low', ruleId: 's3-tags' });
const shape = (...given: Parameters<typeof groupsOf>): unknown =>
  groupsOf(...given).map(({ name, rows }) => [name, rows.length]);

describe('the findings in the view', () => {
  it('are gathered by what somebody chooses, the group with the worst first', () => {
    const rows = [low, late, row({}), open];
    assert.deepEqual(shape(rows, 'severity', []), [
      ['critical', 1],
      ['medium', 2],
      ['low', 1],
    ]);
    assert.deepEqual(shape(rows, 'service', []), [
      ['EC2', 1],
      ['S3', 3],
    ]);
    assert.deepEqual(shape(rows, 'file', []), [
      ['net.yaml', 1],
      ['files.yaml', 3],
    ]);
    assert.deepEqual(shape(rows, 'rule', []), [
      ['ec2-open', 1],
      ['s3-bucket-versioning', 2],
      ['s3-tags', 1],
    ]);
  });

  it('stand in each framework that asks for their rule, or in none', () => {
    const frameworks = [
      { name: 'CIS', rules: ['ec2-open', 's3-bucket-versioning'] },
      { name: 'PCI', rules: ['ec2-open'] },
    ];
    assert.deepEqual(shape([low, row({}), open], 'framework', frameworks), [
      ['CIS', 2],
      ['PCI', 1],
      ['No framework', 1],
    ]);
  });

  it('stand in their group by severity, file and line', () => {
    const [group] = groupsOf([low, late, row({})], 'service', []);
    assert.deepEqual(group!.rows, [row({}), late, low]);
    assert.equal(countsInWords(group!.rows), '2 medium, 1 low');
  });

  it('are filtered by words that each has to be seen of them', () => {
    assert.ok(matches(open, 'CRITICAL net.yaml'));
    assert.ok(matches(row({}), 'versions files'));
    assert.ok(!matches(row({}), 'versions critical'));
  });
});
