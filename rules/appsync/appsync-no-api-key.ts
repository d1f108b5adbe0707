import { all, defineRule, not, yes, type Answer, type Resource, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'appsync-no-api-key',
  title: 'GraphQL and event APIs do not take a shared key for authorization',
  severity: 'high',
  controls: ['AppSync.5'],
  inPart: { 'AppSync.5': 'a private API is not asked' },
  on: ['AWS::AppSync::GraphQLApi', 'AWS::AppSync::Api'],
  when: (api) => (api.type === 'AWS::AppSync::Api' ? yes : not(api.get('Visibility').is('PRIVATE'))),
  holds: (api) => {
    if (api.type === 'AWS::AppSync::Api') return takesNoKeyForEvents(api);
    return all(
      takesNoKey(api.get('AuthenticationType')),
      api
        .list('AdditionalAuthenticationProviders')
        .every((provider) => takesNoKey(provider.get('AuthenticationType'))),
    );
  },
  message: (api) =>
    `${api.name} takes an API key: everyone who opens the application can read it there, and call what it allows as nobody in particular.`,
});

/** What an event API takes from those who connect, publish and subscribe; its providers alone let nobody in. */
const EVENTS = ['ConnectionAuthModes', 'DefaultPublishAuthModes', 'DefaultSubscribeAuthModes'];

function takesNoKeyForEvents(api: Resource): Answer {
  const modes = EVENTS.map((list) => api.list(`EventConfig.${list}`));
  return all(...modes.map((list) => list.every((mode) => takesNoKey(mode.get('AuthType')))));
}

function takesNoKey(type: Value): Answer {
  return not(type.is('API_KEY'));
}
