import assert from 'node:assert/strict';
import type { IConstruct } from 'constructs';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { AnyRule } from '../../core/model/index.ts';
import { isAcknowledged } from '../../cdk-plugin/acknowledged.ts';
import { rules } from '../../rules/index.ts';
import { analysed, contextWith } from './analysed.ts';

const encrypted = rules.find(({ id }) => id === 'ebs-volume-encrypted')!;
const renamed: AnyRule = { ...encrypted, aliases: ['volume-secret'] };
const gone: AnyRule = {
  ...encrypted,
  id: 'volume-gone',
  deprecated: { by: encrypted.id, why: 'it asks for less' },
} as AnyRule;
const OURS = [renamed, gone];

function found(comment: string): readonly string[] {
  const text = `Resources:\n  # parapet:ignore ${comment} -- a scratch disk\n  Volume:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false\n`;
  return analysed(text, contextWith(OURS)).findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('an earlier id of a rule', () => {
  it('is ignored in a comment as its new id is, and told', () => {
    assert.deepEqual(found(encrypted.id), []);
    assert.deepEqual(found('volume-secret'), [
      'suppression-rule-current: The rule volume-secret is called ebs-volume-encrypted now.',
    ]);
  });

  it('is acknowledged in a CDK app as its new id is', () => {
    const construct = (id: string): IConstruct => {
      const metadata = [{ type: 'aws:cdk:acknowledged-rules', data: { [id]: 'why' } }];
      return { node: { scopes: [{ node: { metadata } }] } } as unknown as IConstruct;
    };
    for (const id of ['volume-secret', 'Parapet::volume-secret', 'volume-gone', encrypted.id])
      assert(isAcknowledged(renamed, construct(id), OURS), id);
    assert(!isAcknowledged(renamed, construct('another-rule'), OURS));
  });
});

describe('a deprecated rule', () => {
  it('covers findings of the rule that replaces it where it is ignored, and is told', () => {
    assert.deepEqual(found('volume-gone'), [
      'suppression-rule-current: The rule volume-gone is deprecated: it asks for less. Use ebs-volume-encrypted.',
    ]);
  });

  it('runs only where somebody names it', () => {
    assert.deepEqual([...selectRules(OURS, { profile: 'all' }).ids], [encrypted.id]);
    assert(selectRules(OURS, { severities: { 'volume-gone': 'low' } }).ids.has('volume-gone'));
  });
});
