import { any, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lambda-permission-action',
  title: 'Permissions let others invoke the function, and no more',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: [
      'lambda_permission_misconfigured',
      'lambda_with_vulnerable_policy',
      'lambda_iam_invokefunction_misconfigured',
    ],
    cfnNag: ['W24'],
    guard: ['lambda_permission_invoke_function_action'],
  },
  on: 'AWS::Lambda::Permission',
  path: 'Action',
  holds: (value) => any(value.is('lambda:InvokeFunction', 'lambda:InvokeFunctionUrl'), not(value.present())),
  fix: set(
    'lambda:InvokeFunction',
    ['replaces', 'locks out'],
    'Allow the invocation alone (replaces the permission)',
  ),
  message: (resource) =>
    `${resource.name} lets its principal do more than invoke the function: change its code or its settings, for one.`,
});
