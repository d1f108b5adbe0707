import { defineRule, not, type Resource } from '../../core/model/index.ts';
import { isAdministrator } from '../shared/administrators.ts';

/** Where each type says the role that its code runs as. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppRunner::Service': ['InstanceConfiguration.InstanceRoleArn'],
  'AWS::AutoScaling::LaunchConfiguration': ['IamInstanceProfile'],
  'AWS::Batch::JobDefinition': ['ContainerProperties.JobRoleArn'],
  'AWS::CodeBuild::Project': ['ServiceRole'],
  'AWS::EC2::Instance': ['IamInstanceProfile'],
  'AWS::EC2::LaunchTemplate': [
    'LaunchTemplateData.IamInstanceProfile.Arn',
    'LaunchTemplateData.IamInstanceProfile.Name',
  ],
  'AWS::ECS::TaskDefinition': ['TaskRoleArn'],
  'AWS::Glue::DevEndpoint': ['RoleArn'],
  'AWS::Glue::Job': ['Role'],
  'AWS::Lambda::Function': ['Role'],
  'AWS::StepFunctions::StateMachine': ['RoleArn'],
};

export default defineRule({
  id: 'iam-workload-role-not-admin',
  title: 'Workloads do not run as administrator',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['lambda_function_with_privileged_role'] },
  on: Object.keys(ROLES),
  holds: (workload) => {
    const places = ROLES[workload.type]!.map((path) => workload.get(path));
    const at = places.find(({ data }) => data.kind !== 'absent');
    if (at === undefined) return places[0]!.decided(true);
    return not(isAdministrator(roleOf(workload.resolve(at)))).at(at);
  },
  message: (workload) =>
    `${workload.name} may do everything in the account: so may whoever makes it run his input, and every package in it.`,
});

/** Instances name the profile that holds their role. */
function roleOf(named: Resource | undefined): Resource | undefined {
  if (named?.type !== 'AWS::IAM::InstanceProfile') return named;
  return named.list('Roles').items.flatMap((role) => named.resolve(role) ?? [])[0];
}
