import { defineRule, type Fix, type Resource, type Value } from '../../core/model/index.ts';

const FLOWS = 'ExplicitAuthFlows';
const SRP = 'ALLOW_USER_SRP_AUTH';

export default defineRule({
  id: 'cognito-client-no-password-auth',
  title: 'App clients prove the password without sending it',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Cognito::UserPoolClient',
  holds: (client) =>
    client.list(FLOWS).none((flow) => flow.is('ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH')),
  fix: useSrp,
  message: (client) =>
    `${client.name} sends the password itself: whatever logs or reads the request on its way has it.`,
});

/** The old names of flows (without `ALLOW_`) do not go together with the new ones. */
function useSrp(client: Resource, at: Value): Fix | undefined {
  if (at.is('USER_PASSWORD_AUTH').truth !== 'no') return undefined;
  const has = client.list(FLOWS).some((flow) => flow.is(SRP)).truth === 'yes';
  const title = 'Use SRP in its place (the app has to speak it)';
  const path = at.path;
  return has
    ? { title, safety: 'locks out', edits: [{ kind: 'remove', resource: client.name, path }] }
    : { title, safety: 'locks out', edits: [{ kind: 'set', resource: client.name, path, value: SRP }] };
}
