import { defineRule } from '../../core/model/index.ts';
import { inSight } from '../shared/plain-secrets.ts';
import { environmentsKeepSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'lambda-env-no-secrets',
  title: 'Functions have no secrets in their environment',
  severity: 'critical',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_45'], kics: ['hardcoded_aws_access_key_in_lambda'] },
  on: 'AWS::Lambda::Function',
  holds: (lambda) => environmentsKeepSecrets(lambda),
  message: (lambda, at) =>
    `${lambda.name} has ${inSight(at)} in its environment: everyone who may read the function has it.`,
});
