import { defineRule, not } from '../../core/model/index.ts';
import { opensToWorld } from '../shared/network-acl.ts';

export default defineRule({
  id: 'nacl-no-ingress-admin',
  title: 'Network ACLs keep SSH and Remote Desktop away from the internet',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.21'],
  equivalents: {
    checkov: ['CKV_AWS_231', 'CKV_AWS_232'],
    trivy: ['AVD-AWS-0105'],
    kics: ['network_acl_with_unrestricted_access_to_ssh'],
  },
  on: 'AWS::EC2::NetworkAclEntry',
  holds: (entry) => not(opensToWorld(entry, [22, 3389])),
  message: (entry) =>
    `${entry.name} lets the whole internet reach SSH (22) or Remote Desktop (3389) in its subnets: only the security groups are left to stop it.`,
});
