import { all, defineRule, Members, Value } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';

export default defineRule({
  id: 'cloudformation-init-auth-secret',
  title: 'The helper scripts of CloudFormation sign in with a role',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['W1'], guard: ['CFN_AUTHENTICATION_RULE'] },
  on: [
    'AWS::EC2::Instance',
    'AWS::EC2::LaunchTemplate',
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::AutoScaling::LaunchConfiguration',
  ],
  holds: (resource) =>
    entriesOf(resource.attribute('Metadata').get(['AWS::CloudFormation::Authentication'])).every((entry) =>
      all(isHidden(inMetadata(entry, 'password')), isHidden(inMetadata(entry, 'secretKey'))),
    ),
  message: (resource) =>
    `The metadata of ${resource.name} has a password or a secret key in it: everyone who may look at the stack can read it.`,
});

function entriesOf(map: Value): Members<Value> {
  const names = map.keys();
  return names === undefined
    ? map.list()
    : new Members(
        names.map((name) => map.get([name])),
        false,
        map,
      );
}

/** A value of the metadata, which has no path among the properties. */
function inMetadata(entry: Value, name: string): Value {
  const { data, place, origin } = entry.get(name);
  return new Value(data, place, [], origin);
}
