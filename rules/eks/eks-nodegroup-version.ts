import { propertyRule } from '../../core/model/index.ts';
import { isSupportedKubernetes } from '../shared/kubernetes.ts';

export default propertyRule({
  id: 'eks-nodegroup-version',
  title: 'Node groups run a version of Kubernetes that gets security updates',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::EKS::Nodegroup',
  path: 'Version',
  options: { oldest: 31 },
  holds: (version, { oldest }) => isSupportedKubernetes(version, Number(oldest)),
  message: (group, at) =>
    `The nodes of ${group.name} run Kubernetes ${at.toString()}, which AWS no longer supports: holes found in it stay open.`,
});
