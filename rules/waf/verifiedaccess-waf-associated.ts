import { defineRule } from '../../core/model/index.ts';
import { hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'verifiedaccess-waf-associated',
  title: 'Verified Access instances stand behind a web ACL',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::EC2::VerifiedAccessInstance',
  holds: hasWebAcl,
  message: (instance) =>
    `${instance.name} brings inner applications to the internet, and no web ACL in this workspace stops common attacks ahead of it.`,
});
