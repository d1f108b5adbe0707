import assert from 'node:assert/strict';
import { analyse } from '../units.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { Profile } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { contextWith } from './analysed.ts';

/** The network rules that find something in a security group that lets the world in. */
function found(ingress: string, profile: Profile): string[] {
  const text = `Resources:\n  Open:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: open\n      SecurityGroupIngress:\n${ingress}`;
  const analysis = analyse(text, { ...contextWith(), rules: selectRules(rules, { profile }) });
  const ids = analysis!.findings.map(({ ruleId }) => ruleId);
  return ids.filter((id) => id.startsWith('sg-no-ingress')).sort();
}

const EVERYTHING = `        - IpProtocol: -1\n          CidrIp: 0.0.0.0/0\n`;
const EVERY_PORT = `        - {IpProtocol: tcp, FromPort: 0, ToPort: 65535, CidrIp: 0.0.0.0/0}\n`;
const SSH = `        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}\n`;

describe('a finding that another one implies', () => {
  it('is left out of the quiet profile', () => {
    assert.deepEqual(found(EVERYTHING, 'recommended'), ['sg-no-ingress-all-protocols']);
    assert.deepEqual(found(EVERY_PORT, 'recommended'), ['sg-no-ingress-high-risk-ports']);
  });

  it('is listed in the fuller ones', () => {
    for (const id of ['sg-no-ingress-all-protocols', 'sg-no-ingress-rdp', 'sg-no-ingress-ssh'])
      assert(found(EVERYTHING, 'strict').includes(id), id);
  });

  it('stays where it is the only one, and beside one on another thing', () => {
    assert.deepEqual(found(SSH, 'recommended'), ['sg-no-ingress-ssh']);
    assert.deepEqual(found(SSH + EVERYTHING, 'recommended'), [
      'sg-no-ingress-all-protocols',
      'sg-no-ingress-ssh',
    ]);
  });
});
