import { defineRule, not } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default defineRule({
  id: 'eks-endpoint-not-public',
  title: 'The API of clusters is reached from the VPC alone',
  severity: 'high',
  profile: 'strict',
  controls: ['EKS.1'],
  equivalents: {
    checkov: ['CKV_AWS_39'],
    trivy: ['AVD-AWS-0040'],
    kics: ['eks_cluster_has_public_access'],
    cdkNag: ['AwsSolutions-EKS1'],
    guard: ['eks_endpoint_no_public_access'],
  },
  on: 'AWS::EKS::Cluster',
  holds: (cluster) => not(cluster.get('ResourcesVpcConfig.EndpointPublicAccess').or(true).is(true)),
  fix: (cluster) => {
    // A configuration that begins with the repair would lack its subnets.
    if (cluster.get('ResourcesVpcConfig').present().truth === 'no') return undefined;
    return {
      title: 'Open the API to the VPC alone (kubectl from outside stops)',
      safety: 'locks out',
      edits: [
        setting(cluster, 'ResourcesVpcConfig.EndpointPublicAccess', false),
        setting(cluster, 'ResourcesVpcConfig.EndpointPrivateAccess', true),
      ],
    };
  },
  message: (cluster) =>
    `The Kubernetes API of ${cluster.name} is on the internet: stolen credentials or a flaw in it are enough to take the cluster.`,
});
