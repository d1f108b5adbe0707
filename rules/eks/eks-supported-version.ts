import { propertyRule, unknown } from '../../core/model/index.ts';

export default propertyRule({
  id: 'eks-supported-version',
  title: 'Clusters run a version of Kubernetes that gets security updates',
  severity: 'high',
  controls: ['EKS.2'],
  equivalents: { checkov: ['CKV_AWS_339'] },
  on: 'AWS::EKS::Cluster',
  path: 'Version',
  options: { oldest: 31 },
  holds: (version, { oldest }) => {
    // The number 1.3 may have been written 1.30.
    const literal = version.literal();
    const minor = /^1\.(\d+)$/.exec(String(literal))?.[1];
    if (minor === undefined || (typeof literal === 'number' && minor.length === 1)) return unknown;
    return version.decided(Number(minor) >= Number(oldest));
  },
  message: (cluster, at) =>
    `${cluster.name} runs Kubernetes ${at.toString()}, which AWS no longer supports: it gets no security updates, and AWS upgrades it on a day of its own choice.`,
});
