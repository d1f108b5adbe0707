import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cfn-stack-service-role',
  title: 'Stacks are changed with a role of their own',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFormation.4'],
  on: 'AWS::CloudFormation::Stack',
  path: 'iam_role_arn',
  when: (stack) => stack.get('iam_role_arn').present(),
  holds: (role) => not(role.is('none')),
  message: (stack) =>
    `${stack.name} is changed with all the rights of whoever runs Terraform: its template decides what they are used for.`,
});
