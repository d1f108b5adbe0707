import { any, defineRule, not, yes } from '../../core/model/index.ts';
import { saysWho } from '../shared/conditions.ts';

const LAYER = 'AWS::Lambda::LayerVersionPermission';

export default defineRule({
  id: 'lambda-permission-not-public',
  title: 'Functions and layers keep strangers out',
  severity: 'critical',
  controls: ['Lambda.1'],
  equivalents: {
    checkov: ['CKV_AWS_301'],
    kics: ['lambda_permission_principal_is_wildcard', 'lambda_function_publicly_accessible'],
    cfnNag: ['F13'],
    cdkNag: [
      'HIPAA.Security-LambdaFunctionPublicAccessProhibited',
      'NIST.800.53.R4-LambdaFunctionPublicAccessProhibited',
      'PCI.DSS.321-LambdaFunctionPublicAccessProhibited',
      'NIST.800.53.R5-LambdaFunctionPublicAccessProhibited',
    ],
    guard: ['lambda_function_public_access_prohibited', 'LAMBDA_NO_WILDCARD_PRINCIPALS'],
  },
  on: ['AWS::Lambda::Permission', LAYER],
  when: (permission) =>
    permission.type === LAYER
      ? yes
      : not(
          any(
            permission.get('FunctionUrlAuthType').is('NONE'),
            permission.get('InvokedViaFunctionUrl').is(true),
          ),
        ),
  holds: (permission) =>
    any(
      not(permission.get('Principal').is('*')),
      ...(permission.type === LAYER
        ? [saysWho(permission.get('OrganizationId'), 'whole')]
        : [
            saysWho(permission.get('SourceArn'), 'arn'),
            saysWho(permission.get('SourceAccount'), 'whole'),
            saysWho(permission.get('PrincipalOrgID'), 'whole'),
          ]),
    ),
  message: (permission) =>
    `${permission.name} lets every AWS account ${permission.type === LAYER ? 'use the layer and read its code' : 'invoke the function'}.`,
});
