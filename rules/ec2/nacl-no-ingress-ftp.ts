import { defineRule, not } from '../../core/model/index.ts';
import { opensToWorld } from '../shared/network-acl.ts';

export default defineRule({
  id: 'nacl-no-ingress-ftp',
  title: 'Network ACLs keep FTP away from the internet',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_229', 'CKV_AWS_230'] },
  on: 'AWS::EC2::NetworkAclEntry',
  holds: (entry) => not(opensToWorld(entry, [20, 21])),
  message: (entry) =>
    `${entry.name} lets the whole internet reach FTP (20, 21) in its subnets, which sends passwords in plain text.`,
});
