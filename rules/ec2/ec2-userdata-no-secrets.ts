import { all, any, defineRule, Value, not, type Answer } from '../../core/model/index.ts';
import { hasKey } from '../shared/plain-secrets.ts';

/** A line of a script that sets a variable with the name of a secret to a plain text. */
const ASSIGNED =
  /^[ \t]*(export\s+)?[A-Z0-9_]*(PASSWORD|PASSWD|SECRET_KEY|ACCESS_KEY|API_KEY|ACCESS_TOKEN|AUTH_TOKEN|CLIENT_SECRET)=(\\?["']|)(?![/$`<{(]|arn:|https?:)[^\s"'$`…]{6,}\3[ \t]*$/m;

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
    return all(not(holdsKey(data)), not(holdsEncodedKey(data)));
  },
  message: (resource) =>
    `The user data of ${resource.name} has a key or a password in it: every process on the instance and everyone who may read instances or this template can see it.`,
});

function holdsKey(data: Value): Answer {
  // A gap in the text is shown as an ellipsis, which no line that is found has.
  const found = data.data.kind === 'text' && ASSIGNED.test(data.toString());
  return any(hasKey(data), found ? data.decided(true) : data.matches(ASSIGNED));
}

/** Whether a text that is base64 already has a key in it. */
function holdsEncodedKey(data: Value): Answer {
  const literal = data.literal();
  if (typeof literal !== 'string' || !/^[A-Za-z0-9+/\s]{40,}(?:=+\s*)?$/.test(literal))
    return data.decided(false);
  const value = Buffer.from(literal, 'base64').toString('utf8');
  return holdsKey(new Value({ kind: 'literal', value }, data.place, data.path, data.origin));
}
