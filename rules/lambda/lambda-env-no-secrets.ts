import { defineRule } from '../../core/model/index.ts';
import { isWrittenSecret, variablesOf } from '../shared/plain-secrets.ts';

export default defineRule({
  id: 'lambda-env-no-secrets',
  title: 'Functions have no secrets in their environment',
  severity: 'critical',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_45'], kics: ['hardcoded_aws_access_key_in_lambda'] },
  on: 'AWS::Lambda::Function',
  holds: (lambda) => variablesOf(lambda.get('Environment.Variables')).none(isWrittenSecret),
  message: (lambda) =>
    `${lambda.name} has a secret written into its environment: everyone who may read the function or this template has it.`,
});
