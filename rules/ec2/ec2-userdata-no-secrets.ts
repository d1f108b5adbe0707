import { any, defineRule, not, Value, type Answer } from '../../core/model/index.ts';
import { givesAway, inSight } from '../shared/plain-secrets.ts';

export default defineRule({
  id: 'ec2-userdata-no-secrets',
  title: 'User data has no keys or passwords in it',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_46'],
    trivy: ['AVD-AWS-0029', 'AVD-AWS-0129', 'AVD-AWS-0122'],
    kics: ['user_data_contains_encoded_private_key', 'hardcoded_aws_access_key'],
  },
  on: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  holds: (resource) => {
    const data = resource.get(
      resource.type === 'AWS::EC2::LaunchTemplate' ? 'LaunchTemplateData.UserData' : 'UserData',
    );
    return not(any(givesAway(data), holdsEncoded(data)));
  },
  message: (resource, at) =>
    `The user data of ${resource.name} has ${inSight(at)} in it: every process on the instance and everyone who may read instances or this template can see it.`,
});

/** Whether a text that is base64 already gives a secret away. */
function holdsEncoded(data: Value): Answer {
  const literal = data.literal();
  if (typeof literal !== 'string' || !/^[A-Za-z0-9+/\s]{40,}(?:=+\s*)?$/.test(literal))
    return data.decided(false);
  const value = Buffer.from(literal, 'base64').toString('utf8');
  return givesAway(new Value({ kind: 'literal', value }, data.place, data.path, data.origin));
}
