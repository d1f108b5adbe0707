import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ec2-instance-no-public-ip',
  title: 'Instances have no public address',
  severity: 'high',
  profile: 'strict',
  controls: ['EC2.9'],
  equivalents: {
    checkov: ['CKV_AWS_88'],
    kics: ['ec2_instance_has_public_ip'],
    cdkNag: [
      'HIPAA.Security-EC2InstanceNoPublicIp',
      'NIST.800.53.R4-EC2InstanceNoPublicIp',
      'NIST.800.53.R5-EC2InstanceNoPublicIp',
      'PCI.DSS.321-EC2InstanceNoPublicIp',
    ],
    guard: ['ec2_instance_no_public_ip'],
  },
  on: 'AWS::EC2::Instance',
  holds: (instance) =>
    instance.list('NetworkInterfaces').none((card) => card.get('AssociatePublicIpAddress').is(true)),
  fix: setAt(false, ['replaces', 'locks out'], 'Give it no public address (replaces the instance)'),
  message: (instance) =>
    `${instance.name} gets an address on the internet: only its security group stands before it.`,
});
