import { atLeast, defineOptions, propertyRule } from '../../core/model/index.ts';
import { isSupportedKubernetes, oldestMinor } from '../shared/kubernetes.ts';

export default propertyRule({
  id: 'eks-nodegroup-version',
  title: 'Node groups run a version of Kubernetes that gets security updates',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::EKS::Nodegroup',
  path: 'Version',
  options: defineOptions({
    oldest: atLeast(
      1,
      oldestMinor('version of Kubernetes'),
      'The oldest version that is good enough, by the number behind `1.`',
    ),
  }),
  holds: (version, { oldest }) => isSupportedKubernetes(version, oldest),
  message: (group, at) =>
    `The nodes of ${group.name} run Kubernetes ${at.toString()}, which AWS no longer supports: holes found in it stay open.`,
});
