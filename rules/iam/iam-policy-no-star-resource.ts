import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsWrittenOnAll, eitherOf } from '../shared/risky-actions.ts';

/** Actions on single resources; those that list or create have to be allowed on everything, and are not judged. */
const SCOPED = eitherOf([
  '(?:s3|dynamodb|sqs|sns|kms|lambda|secretsmanager|states):\\*',
  's3:(?:Get|Put|Delete)(?:Object\\w*|Bucket\\w*)?\\*?',
  's3:ListBucket\\w*',
  'dynamodb:(?:(?:BatchGet|BatchWrite|Get|Put|Update|Delete)Item|Query|Scan)',
  'ec2:(?:Terminate|Stop|Start|Reboot)Instances',
  'iam:PassRole',
  'kinesis:(?:PutRecords?|GetRecords)',
  'kms:(?:Decrypt|Encrypt|ReEncrypt(?:From|To|\\*)|GenerateDataKey\\w*\\*?|Sign)',
  'lambda:Invoke(?:Function|\\*)',
  'secretsmanager:(?:Get|Put)SecretValue',
  'sqs:(?:Send|Receive|Delete)Message',
  'ssm:(?:GetParameters?|GetParametersByPath|PutParameter)',
  'states:StartExecution',
  'sts:AssumeRole',
]);

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-star-resource',
  title: 'Permissions name the resources that they are for',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: {
    guard: ['IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE'],
    checkov: ['CKV_AWS_355', 'CKV_AWS_356'],
    trivy: ['AVD-AWS-0057'],
    cfnNag: ['W11', 'W12', 'W13'],
    cdkNag: ['AwsSolutions-IAM5', 'Serverless-LambdaStarPermissions'],
  },
  on: identityStatements,
  holds: ({ statement }) => not(allowsWrittenOnAll(statement, SCOPED)),
  message: ({ resource }) =>
    `${resource.name} allows on every resource what can be allowed on one: a slip or a stolen key reaches all of them.`,
});
