import {
  all,
  any,
  defineRule,
  no,
  not,
  unknown,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/** Names of attributes by which applications decide what a user may do. */
const RIGHTS =
  /^(?:is[-_]?)?(?:admin|administrator|superuser|staff)$|(?:^|[-_])(?:roles?|permissions?|privileges?|groups?|tenant(?:[-_]?id)?)$/i;

export default defineRule({
  id: 'cognito-client-role-read-only',
  title: 'Users who register themselves cannot write their own role',
  severity: 'high',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPoolClient',
  holds: (client) => {
    const pool = client.referenced('UserPoolId');
    if (pool === undefined) return unknown;
    const attributes = pool.list('Schema').where(saysRights);
    const written = attributes.items.map((attribute) => isWritable(client, attribute));
    return not(all(any(no, ...written), takesAnyone(pool)));
  },
  message: (client) =>
    `Whoever signs up through ${client.name} may write the attribute that says what he may do, and make himself an administrator.`,
});

/** What does not say whether it can be changed is left open. */
function saysRights(attribute: Value): Answer {
  const mutable = attribute.get('Mutable');
  const isMutable = any(mutable.is(true), all(not(mutable.present()), unknown));
  return all(attribute.get('Name').matches(RIGHTS), isMutable);
}

/** Whether a pool lets people register themselves, as it does unless it is told otherwise. */
function takesAnyone(pool: Resource): Answer {
  return not(pool.get('AdminCreateUserConfig.AllowAdminCreateUserOnly').is(true));
}

/** Whether a client's users may write an attribute: they may write all where the client does not list any. */
function isWritable(client: Resource, attribute: Value): Answer {
  const name = attribute.get('Name').literal();
  if (client.get('WriteAttributes').present().truth === 'no') return client.self.decided(true);
  return name === undefined
    ? unknown
    : client.list('WriteAttributes').some((each) => each.is(`custom:${String(name)}`));
}
