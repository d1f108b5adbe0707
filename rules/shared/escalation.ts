import {
  all,
  any,
  no,
  not,
  type Answer,
  type Condition,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { coversAllOf } from './arns.ts';
import { narrows } from './conditions.ts';
import { statementsOf, type IdentityStatement } from './identity-policy.ts';
import { allows, covers, coversAction, namesAllActions } from './policy.ts';
import { allowsOnAll, isDenied } from './risky-actions.ts';

/** A way to have a service run code as a role: all of its actions are needed, and that the role may be passed to the service. */
interface Way {
  readonly actions: readonly string[];
  readonly to: readonly string[];
}

/**
 * What makes a service run code as a role that the caller passes to it.
 * The ways are those of https://pathfinding.cloud and of Rhino Security Labs' "AWS IAM Privilege Escalation".
 */
const WITH_PASSED_ROLE: readonly Way[] = [
  { actions: ['apprunner:CreateService'], to: ['tasks.apprunner', 'build.apprunner'] },
  { actions: ['autoscaling:CreateLaunchConfiguration', 'autoscaling:CreateAutoScalingGroup'], to: ['ec2'] },
  { actions: ['autoscaling:CreateLaunchConfiguration', 'autoscaling:UpdateAutoScalingGroup'], to: ['ec2'] },
  { actions: ['batch:RegisterJobDefinition', 'batch:SubmitJob'], to: ['ecs-tasks', 'batch'] },
  {
    actions: [
      'bedrock-agentcore:CreateCodeInterpreter',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
    ],
    to: ['bedrock-agentcore'],
  },
  { actions: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'], to: ['cloudformation'] },
  { actions: ['cloudformation:CreateStack'], to: ['cloudformation'] },
  {
    actions: ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    to: ['cloudformation'],
  },
  { actions: ['cloudformation:UpdateStack'], to: ['cloudformation'] },
  { actions: ['cloudformation:UpdateStackSet'], to: ['cloudformation'] },
  { actions: ['codebuild:CreateProject', 'codebuild:StartBuild'], to: ['codebuild'] },
  { actions: ['codebuild:CreateProject', 'codebuild:StartBuildBatch'], to: ['codebuild'] },
  { actions: ['codebuild:UpdateProject', 'codebuild:StartBuild'], to: ['codebuild'] },
  {
    actions: [
      'datapipeline:CreatePipeline',
      'datapipeline:PutPipelineDefinition',
      'datapipeline:ActivatePipeline',
    ],
    to: ['datapipeline', 'elasticmapreduce', 'ec2'],
  },
  { actions: ['ec2:RequestSpotInstances'], to: ['ec2'] },
  { actions: ['ec2:RunInstances'], to: ['ec2'] },
  { actions: ['ecs:RegisterTaskDefinition', 'ecs:CreateService'], to: ['ecs-tasks'] },
  { actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], to: ['ecs-tasks'] },
  { actions: ['ecs:RegisterTaskDefinition', 'ecs:StartTask'], to: ['ecs-tasks'] },
  { actions: ['elasticmapreduce:RunJobFlow'], to: ['elasticmapreduce', 'ec2'] },
  { actions: ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'], to: ['emr-serverless'] },
  { actions: ['glue:CreateDevEndpoint'], to: ['glue'] },
  { actions: ['glue:CreateJob', 'glue:CreateTrigger'], to: ['glue'] },
  { actions: ['glue:CreateJob', 'glue:StartJobRun'], to: ['glue'] },
  { actions: ['glue:UpdateJob', 'glue:CreateTrigger'], to: ['glue'] },
  { actions: ['glue:UpdateJob', 'glue:StartJobRun'], to: ['glue'] },
  {
    actions: [
      'imagebuilder:CreateComponent',
      'imagebuilder:CreateImageRecipe',
      'imagebuilder:CreateInfrastructureConfiguration',
      'imagebuilder:CreateImage',
    ],
    to: ['ec2'],
  },
  { actions: ['lambda:CreateFunction', 'lambda:AddPermission'], to: ['lambda'] },
  { actions: ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'], to: ['lambda'] },
  { actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'], to: ['lambda'] },
  { actions: ['lambda:UpdateFunctionConfiguration', 'lambda:UpdateFunctionCode'], to: ['lambda'] },
  {
    actions: ['sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'],
    to: ['sagemaker'],
  },
  { actions: ['sagemaker:CreateProcessingJob'], to: ['sagemaker'] },
  { actions: ['sagemaker:CreateTrainingJob'], to: ['sagemaker'] },
  { actions: ['ssm:StartAutomationExecution'], to: ['ssm'] },
  { actions: ['states:CreateStateMachine', 'states:StartExecution'], to: ['states'] },
];

/** The checks of KICS for ways to escalate, of which it has one for each kind of principal. */
export function kicsWays(...ways: readonly string[]): readonly string[] {
  return ['group', 'role', 'user'].flatMap((who) =>
    ways.map((way) => `${who}_with_privilege_escalation_by_actions_${way}`),
  );
}

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
  const passing = statements.filter(
    (each) => all(coversAction(each, PASS), allows(each), coversAllOf(each, PASS)).truth !== 'no',
  );
  if (passing.length === 0) return no;
  const isAllowed = (action: string) =>
    all(
      some(statements, (each) => gives(each, action)),
      not(isDenied(action, statements)),
    );
  const ways = WITH_PASSED_ROLE.map(({ actions, to }) =>
    all(
      some(passing, (each) => givesRoleTo(each, to)),
      ...actions.map(isAllowed),
    ),
  );
  return all(any(...ways), not(isDenied(PASS, statements)));
}

const PASS = 'iam:PassRole';

/** Whether a statement allows to pass any role to one of the services. */
function givesRoleTo(statement: Statement, services: readonly string[]): Answer {
  const names = services.map((service) => `${service}.amazonaws.com`);
  const isPassed = ({ key, operator, values }: Condition): Answer =>
    key === 'iam:passedtoservice' && /^(?:For(?:AnyValue|AllValues):)?String(?:Equals|Like)/i.test(operator)
      ? values.some((value) => any(...names.map((name) => covers(value, name))))
      : no;
  const others = statement.conditions.where((condition) => not(isPassed(condition)));
  return all(
    coversAction(statement, PASS),
    coversAllOf(statement, PASS),
    allows(statement),
    not(namesAllActions(statement)),
    not(narrows(others)),
  );
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

/** What a principal of this template certainly has its permissions from: its policies, and of a user the groups. */
export function attachedTo(resource: Resource): readonly Resource[] {
  const groups = groupsOf(resource);
  return [resource, ...groups].flatMap(policiesOf).concat(groups);
}

/** The policies of this template that stand outside of a principal. */
function policiesOf(resource: Resource): readonly Resource[] {
  const apart = ATTACHED[resource.type];
  if (apart === undefined) return [];
  const naming = apart.flatMap(([type, path]) => resource.related(type, path).items);
  return [...naming, ...declared(resource, 'ManagedPolicyArns')];
}

function groupsOf(resource: Resource): readonly Resource[] {
  if (resource.type !== 'AWS::IAM::User') return [];
  const additions = resource.related('AWS::IAM::UserToGroupAddition', 'Users').items;
  const added = additions.flatMap((addition) => addition.referenced('GroupName') ?? []);
  return [...declared(resource, 'Groups'), ...added];
}

/** The resources of this template that a list names. */
function declared(resource: Resource, list: string): readonly Resource[] {
  return resource.list(list).items.flatMap((value) => resource.resolve(value) ?? []);
}

/** What runs code as something that is there already, where somebody has both. */
const TOGETHER: readonly (readonly [first: string, other: string])[] = [
  ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
  ['codedeploy:CreateDeployment', 'codedeploy:RegisterApplicationRevision'],
  ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
];

/** Whether a statement allows one of two actions that run code with the permissions of something else, and its policies the other. */
export function runsWithTwo({ resource, statement, denials }: IdentityStatement): Answer {
  const answers = TOGETHER.map(([first, other]) => {
    const own = allowsOnAll(statement, [first], denials);
    if (own.truth === 'no') return own;
    const beside = statementsOf(resource).some((each) => allowsOnAll(each, [other], denials));
    return all(own, beside).at(own.because[0]?.value ?? statement.value);
  });
  return any(...answers);
}
