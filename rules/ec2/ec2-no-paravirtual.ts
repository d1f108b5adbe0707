import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-no-paravirtual',
  title: 'Instances are of types that are virtualized in hardware',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.24'],
  on: 'AWS::EC2::Instance',
  path: 'InstanceType',
  holds: (type) => not(type.matches(/^(c1|c3|hs1|m1|m2|m3|t1)\./)),
  message: (instance, at) =>
    `${instance.name} is of type ${at.toString()}, an old generation that runs paravirtual images, which get no fixes of newer processors and drivers any more.`,
});
