import { all, defineRule, not } from '../../core/model/index.ts';
import { areNarrow } from '../shared/network.ts';

export default defineRule({
  id: 'eks-public-cidrs',
  title: 'The public API of clusters is open to known addresses alone',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_38'],
    trivy: ['AVD-AWS-0041'],
    kics: ['eks_cluster_has_public_access_cidrs'],
  },
  on: 'AWS::EKS::Cluster',
  when: (cluster) => cluster.get('ResourcesVpcConfig.EndpointPublicAccess').or(true).is(true),
  holds: (cluster) => {
    const ranges = cluster.list('ResourcesVpcConfig.PublicAccessCidrs');
    return all(not(ranges.empty()), areNarrow(ranges));
  },
  message: (cluster) =>
    `The Kubernetes API of ${cluster.name} can be called from every address on the internet.`,
});
