import { any, defineRule, not, setAt, type Answer, type Resource } from '../../core/model/index.ts';
import { getsPublicAddress, isPublicSubnet } from '../shared/subnets.ts';

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
  holds: (instance) => not(any(asksForOne(instance), getsPublicAddress(instance), hasElasticOne(instance))),
  fix: (instance, at) =>
    at.path.at(-1) === 'AssociatePublicIpAddress'
      ? setAt(
          false,
          ['replaces', 'locks out'],
          'Give it no public address (replaces the instance)',
        )(instance, at)
      : undefined,
  message: (instance) => {
    const subnet = instance.referenced('SubnetId');
    const leads =
      subnet !== undefined && isPublicSubnet(subnet).truth === 'yes' ? ', to which its subnet leads' : '';
    return `${instance.name} gets an address on the internet${leads}: only its security group stands before it.`;
  },
});

function asksForOne(instance: Resource): Answer {
  return instance.list('NetworkInterfaces').some((card) => card.get('AssociatePublicIpAddress').is(true));
}

function hasElasticOne(instance: Resource): Answer {
  const address = instance.related('AWS::EC2::EIP', 'InstanceId').items.length > 0;
  return instance.self.decided(address);
}
