import { atLeast, defineOptions, propertyRule } from '../../core/model/index.ts';
import { isSupportedKubernetes, oldestMinor } from '../shared/kubernetes.ts';

export default propertyRule({
  id: 'eks-version-standard-support',
  title: 'Clusters run a version of Kubernetes in standard support',
  severity: 'high',
  profile: 'strict',
  controls: ['EKS.2'],
  impliedBy: ['eks-supported-version'],
  on: 'AWS::EKS::Cluster',
  path: 'Version',
  options: defineOptions({
    oldest: atLeast(
      1,
      oldestMinor('version of Kubernetes in standard support'),
      'The oldest version that is good enough, by the number behind `1.`',
    ),
  }),
  holds: (version, { oldest }) => isSupportedKubernetes(version, oldest),
  message: (cluster, at) =>
    `${cluster.name} runs Kubernetes ${at.toString()}, whose standard support is over or about to end: AWS bills extended support for each hour, and ends that after a year.`,
});
