import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-oidc-provider-client-ids',
  title: 'Identity providers name the applications that they are for',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::OIDCProvider',
  holds: (provider) =>
    all(
      provider.list('ClientIdList').none((id) => id.is('*')),
      not(provider.list('ClientIdList').empty()),
    ),
  message: (provider) =>
    `${provider.name} does not say for which application tokens have to be issued, so that no role can rely on it.`,
});
