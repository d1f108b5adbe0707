import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'eks-nodegroup-ami-supported',
  title: 'Node groups run an image that gets security updates',
  severity: 'medium',
  controls: [],
  on: 'AWS::EKS::Nodegroup',
  path: 'AmiType',
  // The last images came out on November 26, 2025 (EKS User Guide, Amazon Linux 2).
  holds: (image) => not(image.is('AL2_x86_64', 'AL2_x86_64_GPU', 'AL2_ARM_64')),
  message: (group, at) =>
    `The nodes of ${group.name} run ${at.toString()}, an image of Amazon Linux 2 that gets no security updates.`,
});
