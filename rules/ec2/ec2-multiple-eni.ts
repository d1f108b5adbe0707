import { defineRule, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'ec2-multiple-eni',
  title: 'Instances have one network interface',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.17'],
  on: 'AWS::EC2::Instance',
  holds: (instance) => {
    const cards = instance.list('NetworkInterfaces');
    if (cards.items.length > 1) return cards.value.decided(false);
    return cards.open ? unknown : cards.value.decided(true);
  },
  message: (instance) =>
    `${instance.name} has several network interfaces: it can carry traffic between networks that are meant to be apart.`,
});
