import {
  all,
  any,
  defineRule,
  no,
  not,
  type Answer,
  type Policy,
  type Statement,
} from '../../core/model/index.ts';
import { allows } from '../shared/policy.ts';
import { appendDeny, refusesPlainHttp } from '../shared/transport.ts';

export default defineRule({
  id: 'efs-policy-enforce-transit-encryption',
  title: 'File systems refuse mounts without TLS',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::EFS::FileSystem',
  holds: (files) => {
    const policy = files.policy('FileSystemPolicy');
    return any(
      refusesPlainHttp(policy, undefined, { action: 'elasticfilesystem:ClientMount' }),
      allowsOverTlsAlone(policy),
    );
  },
  fix: (files) =>
    appendDeny(files, 'FileSystemPolicy', 'Refuse mounts without TLS (clients without it lose access)', {
      Sid: 'DenyMountsWithoutTls',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  message: (files) =>
    `${files.name} can be mounted without TLS: whoever is on the way reads and changes files.`,
});

/** Whether all that the policy allows, it allows over TLS; what it does not allow, a client without an identity may not. */
function allowsOverTlsAlone(policy: Policy): Answer {
  const allowing = policy.where(allows);
  return all(not(allowing.empty()), allowing.every(isOverTls)).at(policy.document.get('Statement'));
}

function isOverTls(statement: Statement): Answer {
  return statement.conditions.some(({ operator, key, values }) =>
    key === 'aws:securetransport' && /^Bool$/i.test(operator) ? values.some((value) => value.is(true)) : no,
  );
}
