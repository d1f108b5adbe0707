import { any, no, type Answer, type Statement, type Value } from '../../core/model/index.ts';
import { limitsCaller, limitsSource } from './conditions.ts';
import { GAP, textOf } from './known-text.ts';

/** Services that act for whoever sets them up, and say for whom: their guides have `aws:SourceArn` or `aws:SourceAccount` in such policies. */
export const DEPUTIES: readonly string[] = [
  'appflow',
  'appstream',
  'aps',
  'backup',
  'bcm-data-exports',
  'bedrock',
  'billingreports',
  'budgets',
  'cloudfront',
  'cloudtrail',
  'cloudwatch',
  'codestar-notifications',
  'config',
  'costalerts',
  'delivery.logs',
  'devops-guru',
  'events',
  'events.rds',
  'guardduty',
  'inspector2',
  'iot',
  'logging.s3',
  'logs',
  'macie',
  'pipes',
  'redshift',
  's3',
  'scheduler',
  'serverlessrepo',
  'ses',
  'sns',
  'ssm',
  'ssm-incidents',
  'states',
  'storage-lens.s3',
];

/** Services that take roles for whoever asks them, and say for whose resource they do. */
export const ROLE_TAKERS: readonly string[] = [
  'appflow',
  'bedrock',
  'bedrock-agentcore',
  'codebuild',
  'datasync',
  'firehose',
  'kendra',
  'logs',
  'mediaconvert',
  'osis-pipelines',
  'personalize',
  'pipes',
  'scheduler',
  'ssm',
  'states',
  'transfer',
  'vpc-flow-logs',
];

/** The principals of a statement that are one of the services, also by the name that one has in a region. */
export function namesService(statement: Statement, services: readonly string[]): Answer {
  return statement.principals.some(({ kind, value }) => (kind === 'Service' ? isOneOf(value, services) : no));
}

/** `sns.amazonaws.com`, `logs.eu-west-1.amazonaws.com`; a gap stands for a part that is not known. */
const PRINCIPAL = new RegExp(
  `^(.+?)(?:\\.(?:[a-z]{2}-[a-z-]+-\\d|${GAP}))?\\.amazonaws\\.com(?:\\.cn)?$`,
  'i',
);

function isOneOf(value: Value, services: readonly string[]): Answer {
  const text = textOf(value);
  if (text === undefined) return value.is(...services.map((name) => `${name}.amazonaws.com`));
  const [, name] = PRINCIPAL.exec(text) ?? [];
  return value.decided(name !== undefined && services.includes(name.toLowerCase()));
}

/** Whether a statement says for whose resources a service may act. */
export function saysForWhom({ conditions }: Statement): Answer {
  return any(limitsSource(conditions), limitsCaller(conditions));
}
