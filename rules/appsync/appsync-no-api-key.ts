import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'appsync-no-api-key',
  title: 'GraphQL APIs do not take a shared key for authorization',
  severity: 'high',
  controls: ['AppSync.5'],
  on: 'AWS::AppSync::GraphQLApi',
  when: (api) => not(api.get('Visibility').is('PRIVATE')),
  holds: (api) =>
    all(
      takesNoKey(api.get('AuthenticationType')),
      api
        .list('AdditionalAuthenticationProviders')
        .every((provider) => takesNoKey(provider.get('AuthenticationType'))),
    ),
  message: (api) =>
    `${api.name} takes an API key: everyone who opens the application can read it there, and call what it allows as nobody in particular.`,
});

function takesNoKey(type: Value): Answer {
  return not(type.is('API_KEY'));
}
