import { atLeast, defineOptions, propertyRule } from '../../core/model/index.ts';
import { isSupportedKubernetes, oldestMinor } from '../shared/kubernetes.ts';

export default propertyRule({
  id: 'eks-supported-version',
  title: 'Clusters run a version of Kubernetes that gets security updates',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_339'] },
  on: 'AWS::EKS::Cluster',
  path: 'Version',
  options: defineOptions({
    oldest: atLeast(
      1,
      oldestMinor('version of Kubernetes'),
      'The oldest version that is good enough, by the number behind `1.`',
    ),
  }),
  holds: (version, { oldest }) => isSupportedKubernetes(version, oldest),
  message: (cluster, at) =>
    `${cluster.name} runs Kubernetes ${at.toString()}, which AWS no longer supports: it gets no security updates, and AWS upgrades it on a day of its own choice.`,
});
