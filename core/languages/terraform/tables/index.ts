import { AWSCC_ALONE, awsccTable } from '../awscc.ts';
import { sensitiveTable, withSensitive } from '../sensitive.ts';
import type { Companion, ResourceTable, ServiceTables } from '../table.ts';
import { account } from './account.ts';
import { acm } from './acm.ts';
import { amplify } from './amplify.ts';
import { apigateway } from './apigateway.ts';
import { appflow } from './appflow.ts';
import { appmesh } from './appmesh.ts';
import { apprunner } from './apprunner.ts';
import { appstream } from './appstream.ts';
import { appsync } from './appsync.ts';
import { athena } from './athena.ts';
import { backup } from './backup.ts';
import { batch } from './batch.ts';
import { beanstalk } from './beanstalk.ts';
import { bedrock } from './bedrock.ts';
import { bedrockagentcore } from './bedrockagentcore.ts';
import { chatbot } from './chatbot.ts';
import { cloud9 } from './cloud9.ts';
import { cloudformation } from './cloudformation.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudsearch } from './cloudsearch.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { codeartifact } from './codeartifact.ts';
import { codebuild } from './codebuild.ts';
import { codecommit } from './codecommit.ts';
import { codedeploy } from './codedeploy.ts';
import { codepipeline } from './codepipeline.ts';
import { cognito } from './cognito.ts';
import { comprehend } from './comprehend.ts';
import { config } from './config.ts';
import { connect } from './connect.ts';
import { datasync } from './datasync.ts';
import { detective } from './detective.ts';
import { directoryservice } from './directoryservice.ts';
import { dlm } from './dlm.ts';
import { dms } from './dms.ts';
import { docdb } from './docdb.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { ecr } from './ecr.ts';
import { ecs } from './ecs.ts';
import { efs } from './efs.ts';
import { eks } from './eks.ts';
import { elasticache } from './elasticache.ts';
import { elb } from './elb.ts';
import { emr } from './emr.ts';
import { eventbridge } from './eventbridge.ts';
import { everyday } from './everyday.ts';
import { fis } from './fis.ts';
import { fms } from './fms.ts';
import { fsx } from './fsx.ts';
import { gamelift } from './gamelift.ts';
import { globalaccelerator } from './globalaccelerator.ts';
import { glue } from './glue.ts';
import { guardduty } from './guardduty.ts';
import { iam } from './iam.ts';
import { imagebuilder } from './imagebuilder.ts';
import { inspector } from './inspector.ts';
import { iot } from './iot.ts';
import { ivs } from './ivs.ts';
import { kendra } from './kendra.ts';
import { keyspaces } from './keyspaces.ts';
import { kinesis } from './kinesis.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { lightsail } from './lightsail.ts';
import { macie } from './macie.ts';
import { memorydb } from './memorydb.ts';
import { mq } from './mq.ts';
import { msk } from './msk.ts';
import { mwaa } from './mwaa.ts';
import { neptune } from './neptune.ts';
import { networkfirewall } from './networkfirewall.ts';
import { opensearch } from './opensearch.ts';
import { organizations } from './organizations.ts';
import { pinpoint } from './pinpoint.ts';
import { quicksight } from './quicksight.ts';
import { ram } from './ram.ts';
import { rds } from './rds.ts';
import { redshift } from './redshift.ts';
import { route53 } from './route53.ts';
import { resourcePolicies } from './resource-policies.ts';
import { rum } from './rum.ts';
import { s3 } from './s3.ts';
import { sagemaker } from './sagemaker.ts';
import { secretsmanager } from './secretsmanager.ts';
import { securityhub } from './securityhub.ts';
import { servicecatalog } from './servicecatalog.ts';
import { ses } from './ses.ts';
import { shield } from './shield.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { ssm } from './ssm.ts';
import { sso } from './sso.ts';
import { stepfunctions } from './stepfunctions.ts';
import { template } from './template.ts';
import { storagegateway } from './storagegateway.ts';
import { timestream } from './timestream.ts';
import { transfer } from './transfer.ts';
import { waf } from './waf.ts';
import { workspaces } from './workspaces.ts';

const SERVICES: readonly ServiceTables[] = [
  account,
  acm,
  amplify,
  apigateway,
  appflow,
  appmesh,
  apprunner,
  appstream,
  appsync,
  athena,
  backup,
  batch,
  beanstalk,
  bedrock,
  bedrockagentcore,
  chatbot,
  cloud9,
  cloudformation,
  cloudfront,
  cloudsearch,
  cloudtrail,
  cloudwatch,
  codeartifact,
  codebuild,
  codecommit,
  codedeploy,
  codepipeline,
  cognito,
  comprehend,
  config,
  connect,
  datasync,
  detective,
  directoryservice,
  dlm,
  dms,
  docdb,
  dynamodb,
  ebs,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elb,
  emr,
  eventbridge,
  everyday,
  fis,
  fms,
  fsx,
  gamelift,
  globalaccelerator,
  glue,
  guardduty,
  iam,
  imagebuilder,
  inspector,
  iot,
  ivs,
  kendra,
  keyspaces,
  kinesis,
  kms,
  lambda,
  lightsail,
  macie,
  memorydb,
  mq,
  msk,
  mwaa,
  neptune,
  networkfirewall,
  opensearch,
  organizations,
  pinpoint,
  quicksight,
  ram,
  rds,
  redshift,
  route53,
  resourcePolicies,
  rum,
  s3,
  sagemaker,
  secretsmanager,
  securityhub,
  servicecatalog,
  ses,
  shield,
  sns,
  sqs,
  ssm,
  sso,
  stepfunctions,
  template,
  storagegateway,
  timestream,
  transfer,
  waf,
  workspaces,
];

const RESOURCES = new Map<string, readonly ResourceTable[]>(
  SERVICES.flatMap(({ resources }) =>
    Object.entries(resources).map(
      ([type, tables]) =>
        [
          type,
          (Array.isArray(tables) ? (tables as readonly ResourceTable[]) : [tables as ResourceTable]).map(
            (table) => withSensitive(type, table),
          ),
        ] as const,
    ),
  ),
);

const BY_NAME = new Map(SERVICES.flatMap(({ companions }) => Object.entries(companions ?? {})));

const COMPANIONS = new Map<string, (readonly [type: string, companion: Companion])[]>();
for (const { companions } of SERVICES) {
  for (const [type, companion] of Object.entries(companions ?? {}))
    for (const owner of companion.of)
      COMPANIONS.set(owner, [...(COMPANIONS.get(owner) ?? []), [type, companion]]);
}

/** How a resource type holds properties of others, if it does. */
export function companionNamed(type: string): Companion | undefined {
  return BY_NAME.get(type);
}

/** The tables of one of Terraform's resource types; none of one that is not known. */
export function tablesOf(type: string): readonly ResourceTable[] {
  const found = RESOURCES.get(type.replace(/^aws_alb(?=_|$)/, 'aws_lb'));
  if (found !== undefined) return found;
  const derived = type.startsWith('awscc_') ? awsccTable(type) : sensitiveTable(type);
  return derived === undefined ? [] : [derived];
}

const LISTED = new Set([...RESOURCES.values()].flatMap((tables) => tables.map(({ type }) => type)));

/** Whether each of Terraform's resources that is of a canonical type is read as one, whichever provider it is of. */
export function isListed(canonical: string): boolean {
  return LISTED.has(canonical) || AWSCC_ALONE.has(canonical);
}

/** The resource types that hold properties of a type, with how they do. */
export function companionsOf(type: string): readonly (readonly [type: string, companion: Companion])[] {
  return COMPANIONS.get(type) ?? [];
}

/** The Terraform types of which two services have tables; a mistake. */
export function tablesTwice(): readonly string[] {
  const all = SERVICES.flatMap(({ resources }) => Object.keys(resources));
  return all.filter((type, i) => all.indexOf(type) !== i);
}

/** Every table with its Terraform type. */
export function allTables(): readonly (readonly [type: string, table: ResourceTable])[] {
  return [...RESOURCES].flatMap(([type, tables]) => tables.map((table) => [type, table] as const));
}

/** Every companion with its Terraform type. */
export function allCompanions(): readonly (readonly [type: string, companion: Companion])[] {
  return SERVICES.flatMap(({ companions }) => Object.entries(companions ?? {}));
}

/** A table with its Terraform type. */
interface Named {
  readonly type: string;
  readonly table: ResourceTable;
}

let plain: ReadonlyMap<string, Named> | undefined;

/** The first table of a canonical type that a resource has whatever it says: what a new resource is written by. */
export function plainTable(canonical: string): Named | undefined {
  plain ??= new Map(
    allTables()
      .filter(([, { when }]) => when === undefined)
      .map(([type, table]) => [table.type, { type, table }] as const)
      .reverse(),
  );
  return plain.get(canonical);
}
