import {
  all,
  any,
  no,
  not,
  type Answer,
  type Members,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { coversAllOf } from './arns.ts';
import { narrows } from './conditions.ts';
import { statementsOf } from './identity-policy.ts';
import { allows, coversAction, namesAllActions } from './policy.ts';

/**
 * What makes a service run code as a role that the caller passes to it: each line is one way, and all of its actions are needed.
 * The ways are those of https://pathfinding.cloud and of Rhino Security Labs' "AWS IAM Privilege Escalation".
 */
const WITH_PASSED_ROLE: readonly (readonly string[])[] = [
  ['apprunner:CreateService'],
  ['autoscaling:CreateLaunchConfiguration', 'autoscaling:CreateAutoScalingGroup'],
  ['batch:RegisterJobDefinition', 'batch:SubmitJob'],
  [
    'bedrock-agentcore:CreateCodeInterpreter',
    'bedrock-agentcore:StartCodeInterpreterSession',
    'bedrock-agentcore:InvokeCodeInterpreter',
  ],
  ['cloudformation:CreateStack'],
  ['codebuild:CreateProject', 'codebuild:StartBuild'],
  ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'],
  ['ec2:RunInstances'],
  ['ecs:RegisterTaskDefinition', 'ecs:CreateService'],
  ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
  ['ecs:RegisterTaskDefinition', 'ecs:StartTask'],
  ['elasticmapreduce:RunJobFlow'],
  ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'],
  ['glue:CreateDevEndpoint'],
  ['glue:CreateJob', 'glue:CreateTrigger'],
  ['glue:CreateJob', 'glue:StartJobRun'],
  ['lambda:CreateFunction', 'lambda:AddPermission'],
  ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
  ['lambda:CreateFunction', 'lambda:InvokeFunction'],
  ['sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'],
  ['sagemaker:CreateProcessingJob'],
  ['sagemaker:CreateTrainingJob'],
  ['ssm:StartAutomationExecution'],
  ['states:CreateStateMachine', 'states:StartExecution'],
];

/** The statements of one holder, or of all that are attached to one principal. */
type Statements = readonly Statement[];

/**
 * Whether a principal may pass any role to a service and have the service run as it, by all its statements together. Where one
 * document has it all, the finding is that document's; a principal has it where it takes several.
 */
export function passesAnyRoleToCompute(resource: Resource): Answer {
  const own = statementsOf(resource).items;
  const alone = passesIn(own);
  if (alone.truth !== 'no') return alone;
  const parts = attachedTo(resource).map((part) => statementsOf(part).items);
  if (parts.length === 0 || parts.some((part) => passesIn(part).truth !== 'no')) return alone;
  return passesIn([...own, ...parts.flat()]).at(resource.self);
}

function passesIn(statements: Statements): Answer {
  const passing = some(statements, (each) =>
    all(gives(each, 'iam:PassRole'), coversAllOf(each, 'iam:PassRole')),
  );
  if (passing.truth === 'no') return passing;
  const isDenied = (action: string) =>
    some(statements, (each) => all(not(allows(each)), coversAction(each, action)));
  const isAllowed = (action: string) =>
    all(
      some(statements, (each) => gives(each, action)),
      not(isDenied(action)),
    );
  const ways = WITH_PASSED_ROLE.map((actions) => all(...actions.map(isAllowed)));
  return all(passing, not(isDenied('iam:PassRole')), any(...ways));
}

function some(statements: Statements, question: (statement: Statement) => Answer): Answer {
  return statements.length === 0 ? no : any(...statements.map(question));
}

/** Whether a statement allows the action and is not narrowed; one that allows every action belongs to another rule. */
function gives(statement: Statement, action: string): Answer {
  return all(
    coversAction(statement, action),
    allows(statement),
    not(namesAllActions(statement)),
    not(narrows(statement.conditions)),
  );
}

/** By which property the policies that stand apart name a principal, by its type. */
const ATTACHED: Readonly<Record<string, readonly (readonly [type: string, path: string])[]>> = {
  'AWS::IAM::Role': [
    ['AWS::IAM::RolePolicy', 'RoleName'],
    ['AWS::IAM::Policy', 'Roles'],
    ['AWS::IAM::ManagedPolicy', 'Roles'],
  ],
  'AWS::IAM::User': [
    ['AWS::IAM::UserPolicy', 'UserName'],
    ['AWS::IAM::Policy', 'Users'],
    ['AWS::IAM::ManagedPolicy', 'Users'],
  ],
  'AWS::IAM::Group': [
    ['AWS::IAM::GroupPolicy', 'GroupName'],
    ['AWS::IAM::Policy', 'Groups'],
    ['AWS::IAM::ManagedPolicy', 'Groups'],
  ],
};

/** The policies of this template that a principal certainly has. */
export function attachedTo(resource: Resource): readonly Resource[] {
  const apart = ATTACHED[resource.type];
  if (apart === undefined) return [];
  const managed: Members<Resource | undefined>['items'] = resource
    .list('ManagedPolicyArns')
    .items.map((arn) => resource.resolve(arn));
  const naming = apart.flatMap(([type, path]) => resource.related(type, path).items);
  return [...naming, ...managed.filter((policy) => policy !== undefined)];
}
