import { defineRule, Members, unknown, yes, type Answer, type Resource } from '../../core/model/index.ts';

const STANDALONE = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

export default defineRule({
  id: 'vpc-default-sg-closed',
  title: 'The default security group lets nothing in or out',
  severity: 'high',
  profile: 'strict',
  controls: ['EC2.2'],
  equivalents: {
    checkov: ['CKV2_AWS_12'],
    trivy: ['AVD-AWS-0173'],
    kics: [
      'default_security_groups_with_unrestricted_traffic',
      'vpc_default_security_group_accepts_all_traffic',
    ],
    cdkNag: [
      'HIPAA.Security-VPCDefaultSecurityGroupClosed',
      'NIST.800.53.R4-VPCDefaultSecurityGroupClosed',
      'NIST.800.53.R5-VPCDefaultSecurityGroupClosed',
      'PCI.DSS.321-VPCDefaultSecurityGroupClosed',
    ],
  },
  on: [...STANDALONE, 'Terraform::EC2::DefaultSecurityGroup'],
  // A rule of another group says nothing of the default one.
  when: (resource) => (STANDALONE.includes(resource.type) ? isOfDefault(resource) : yes),
  holds: (resource) => {
    if (STANDALONE.includes(resource.type)) return resource.get('GroupId').decided(false);
    const [ingress, egress] = [resource.list('ingress'), resource.list('egress')];
    return new Members([...ingress.items, ...egress.items], ingress.open || egress.open, resource.self).none(
      (rule) => rule.decided(true),
    );
  },
  message: (resource) =>
    `${resource.name} opens the default security group, which everything gets that is launched without naming one.`,
});

/** Whether a rule is one of the default group of a VPC. */
function isOfDefault(rule: Resource): Answer {
  const group = rule.get('GroupId');
  const { data } = group;
  if (data.kind === 'literal' || data.kind === 'absent') return group.decided(false);
  if (rule.resolve(group)?.type === 'Terraform::EC2::DefaultSecurityGroup') return group.decided(true);
  if (data.kind !== 'present' || data.reference === undefined) return unknown;
  return group.decided(/^default_?security_?group(_?id)?$/i.test(data.reference.attribute ?? ''));
}
