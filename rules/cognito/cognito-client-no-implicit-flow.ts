import { defineRule, type Fix, type Resource, type Value } from '../../core/model/index.ts';

const FLOWS = 'AllowedOAuthFlows';

export default defineRule({
  id: 'cognito-client-no-implicit-flow',
  title: 'App clients do not take tokens from the address bar',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPoolClient',
  holds: (client) => client.list(FLOWS).none((flow) => flow.is('implicit')),
  fix: useCode,
  message: (client) =>
    `${client.name} gets tokens in the address of a page, where the browser's history, extensions and scripts read them.`,
});

function useCode(client: Resource, at: Value): Fix {
  const has = client.list(FLOWS).some((flow) => flow.is('code')).truth === 'yes';
  const title = 'Use the code flow alone (the app has to exchange the code)';
  const path = at.path;
  return has
    ? { title, safety: 'locks out', edits: [{ kind: 'remove', resource: client.name, path }] }
    : { title, safety: 'locks out', edits: [{ kind: 'set', resource: client.name, path, value: 'code' }] };
}
