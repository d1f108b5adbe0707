import {
  all,
  defineRule,
  unknown,
  type Answer,
  type Principal,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { allows, namesAllActions } from '../shared/policy.ts';

const IDENTITIES = ['AWS::IAM::Role', 'AWS::IAM::User'];
const NAMED = /:(?:role|user|assumed-role|federated-user)\//;

export default defineRule({
  id: 'kms-key-policy-no-wildcard-action',
  title: 'KMS key policies tell those who manage a key from those who use it',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['kms_key_with_full_permissions'] },
  on: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  holds: (key) => key.policy('KeyPolicy').none((statement) => givesAll(key, statement)),
  message: (key) =>
    `Someone beside the account itself may do everything with ${key.name}: read what it encrypts, rewrite this policy and delete the key.`,
});

/** Whether a statement allows every action to someone narrower than the account, whose policies would decide further. */
function givesAll(key: Resource, statement: Statement): Answer {
  const wild = namesAllActions(statement, 'kms');
  return all(
    wild,
    statement.principals.some((principal) => isIdentity(key, principal)),
    allows(statement),
    statement.conditions.empty(),
  );
}

function isIdentity(key: Resource, { kind, value }: Principal): Answer {
  if (kind === 'Service' || kind === 'Federated') return value.decided(true);
  if (value.literal() !== undefined)
    return value.decided(value.is('*').truth === 'yes' || NAMED.test(String(value)));
  const named = key.resolve(value);
  if (named !== undefined) return value.decided(IDENTITIES.includes(named.type));
  return value.data.kind === 'text' && NAMED.test(String(value)) ? value.decided(true) : unknown;
}
