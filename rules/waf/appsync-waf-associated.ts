import { defineRule, Mention } from '../../core/model/index.ts';
import { addWebAcl, hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'appsync-waf-associated',
  title: 'Public AppSync APIs stand behind a web ACL',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV2_AWS_33'],
  },
  on: 'AWS::AppSync::GraphQLApi',
  when: (api) => api.get('Visibility').or('GLOBAL').is('GLOBAL'),
  holds: hasWebAcl,
  fix: (api) => addWebAcl(api, new Mention(api.name, 'Arn')),
  message: (api) =>
    `${api.name} takes GraphQL requests from the internet, and no web ACL in this workspace filters them for known attacks.`,
});
