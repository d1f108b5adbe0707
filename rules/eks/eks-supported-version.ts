import { propertyRule } from '../../core/model/index.ts';
import { isSupportedKubernetes } from '../shared/kubernetes.ts';

export default propertyRule({
  id: 'eks-supported-version',
  title: 'Clusters run a version of Kubernetes that gets security updates',
  severity: 'high',
  controls: ['EKS.2'],
  equivalents: { checkov: ['CKV_AWS_339'] },
  on: 'AWS::EKS::Cluster',
  path: 'Version',
  options: { oldest: 31 },
  holds: (version, { oldest }) => isSupportedKubernetes(version, Number(oldest)),
  message: (cluster, at) =>
    `${cluster.name} runs Kubernetes ${at.toString()}, which AWS no longer supports: it gets no security updates, and AWS upgrades it on a day of its own choice.`,
});
