import { all, defineRule, Members, not, unknown, Value, type Answer } from '../../core/model/index.ts';
import { partsGiveAway } from '../shared/secrets.ts';

export default defineRule({
  id: 'cloudformation-init-auth-secret',
  title: 'Metadata for cfn-init holds no secrets',
  severity: 'high',
  controls: [],
  equivalents: {
    cfnNag: ['W1'],
    kics: ['cloudformation_specifying_credentials_not_safe'],
    guard: ['CFN_AUTHENTICATION_RULE'],
  },
  on: [
    'AWS::EC2::Instance',
    'AWS::EC2::LaunchTemplate',
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::AutoScaling::LaunchConfiguration',
  ],
  holds: (resource) => {
    const metadata = resource.attribute('Metadata');
    const given = partsGiveAway(metadata.get(['AWS::CloudFormation::Init']));
    const [found] = given.because;
    return all(
      secretsOf(metadata.get(['AWS::CloudFormation::Authentication'])).none(isShown),
      not(found === undefined ? given : given.at(outside(found.value))),
    );
  },
  message: (resource) =>
    `A secret in the metadata of ${resource.name} can be read by everyone who may describe the stack, even if it comes from a NoEcho parameter.`,
});

function secretsOf(authentication: Value): Members<Value> {
  const { data } = authentication;
  if (data.kind !== 'map') return new Members<Value>([], data.kind !== 'absent', authentication);
  const methods = data.keys().map((name) => authentication.get([name]));
  const secrets = methods.flatMap((method) =>
    ['secretKey', 'password'].map((key) => outside(method.get(key))),
  );
  return new Members(secrets, data.open, authentication);
}

/** Metadata is no part of the properties, which paths count from. */
function outside(secret: Value): Value {
  return new Value(secret.data, secret.place, []);
}

/** CloudFormation shows metadata as it resolved it. */
function isShown(secret: Value): Answer {
  const { data } = secret;
  if (data.kind === 'literal' || data.kind === 'choice') return not(secret.is(''));
  if (data.kind === 'absent') return secret.decided(false);
  return data.kind === 'present' && data.dynamic !== true ? secret.decided(true) : unknown;
}
