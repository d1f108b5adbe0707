import { any, defineRule } from '../../core/model/index.ts';
import { saysWho } from '../shared/conditions.ts';
import { ownAccount } from '../shared/names.ts';

/** The services that are known to tell Lambda what they call for. */
const SERVICE =
  /^(apigateway|bedrock|codecommit|cognito-idp|config|connect|elasticloadbalancing|events|iot|lexv2|logs|s3|secretsmanager|ses|sns|vpc-lattice)(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?$/i;

/** Those that are known to tell the account as well. */
const SAY_ACCOUNT = ['s3.amazonaws.com', 'secretsmanager.amazonaws.com', 'config.amazonaws.com'];

export default defineRule({
  id: 'lambda-permission-source',
  title: 'Services invoke functions for named sources alone',
  severity: 'medium',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_364'],
    trivy: ['AVD-AWS-0067'],
    guard: ['lambda_function_public_access_prohibited'],
  },
  on: 'AWS::Lambda::Permission',
  when: (permission) => permission.get('Principal').matches(SERVICE),
  holds: (permission) =>
    any(
      saysWho(permission.get('SourceArn'), 'arn'),
      saysWho(permission.get('SourceAccount'), 'whole'),
      saysWho(permission.get('PrincipalOrgID'), 'whole'),
      permission.get('EventSourceToken').present(),
    ),
  fix: (permission) => {
    if (permission.get('Principal').is(...SAY_ACCOUNT).truth !== 'yes') return undefined;
    return {
      title: 'Allow this account alone (replaces the permission)',
      safety: ['replaces', 'locks out'],
      edits: [{ kind: 'set', resource: permission.name, path: ['SourceAccount'], value: ownAccount() }],
    };
  },
  message: (permission) =>
    `${permission.name} lets the service invoke the function on behalf of any AWS account: others can have it run on their data.`,
});
