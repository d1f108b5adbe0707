import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-no-key-pair',
  title: 'Instances have no SSH key pair',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::Instance',
  path: 'KeyName',
  holds: (value) => not(value.present()),
  message: (instance) =>
    `Whoever has the private key that ${instance.name} trusts can sign in for ever: it does not expire, and no log says who used it.`,
});
