import { defineRule, unknown } from '../../core/model/index.ts';
import { isPublicSubnet } from '../shared/subnets.ts';

export default defineRule({
  id: 'rds-subnets-not-public',
  title: 'Databases live in subnets without a route to the internet',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.46'],
  equivalents: { kics: ['rds_associated_with_public_subnet'] },
  on: 'AWS::RDS::DBSubnetGroup',
  holds: (group) =>
    group.list('SubnetIds').none((item) => {
      const subnet = group.resolve(item);
      return subnet === undefined ? unknown : isPublicSubnet(subnet).at(item);
    }),
  message: (group) =>
    `${group.name} puts databases into a subnet with a route to the internet: a public address is then one setting away.`,
});
