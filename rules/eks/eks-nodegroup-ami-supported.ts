import { not, propertyRule } from '../../core/model/index.ts';
import { endedVersions } from '../shared/lifecycles.ts';

export default propertyRule({
  id: 'eks-nodegroup-ami-supported',
  title: 'Node groups run an image that gets security updates',
  severity: 'medium',
  controls: [],
  on: 'AWS::EKS::Nodegroup',
  path: 'AmiType',
  holds: (image) => not(image.is(...endedVersions('image of nodes'))),
  message: (group, at) =>
    `The nodes of ${group.name} run ${at.toString()}, an image of Amazon Linux 2 that gets no security updates.`,
});
