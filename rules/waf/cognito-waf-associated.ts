import { defineRule, Mention, yes } from '../../core/model/index.ts';
import { addWebAcl, hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'cognito-waf-associated',
  title: 'Cognito user pools with a sign-in page stand behind a web ACL',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPool',
  when: (pool) => pool.related('AWS::Cognito::UserPoolDomain', 'UserPoolId').some(() => yes),
  holds: hasWebAcl,
  fix: (pool) => addWebAcl(pool, new Mention(pool.name, 'Arn')),
  message: (pool) =>
    `${pool.name} has a sign-in page on the internet, and no web ACL in this workspace slows down who tries passwords there.`,
});
