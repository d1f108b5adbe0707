import { propertyRule } from '../../core/model/index.ts';
import { isEmptySecret } from '../shared/secrets.ts';
export default propertyRule({
  id: 'secretsmanager-literal-value',
  title: 'Secrets are not written in the template',
  severity: 'critical',
  controls: [],
  on: 'AWS::SecretsManager::Secret',
  path: 'SecretString',
  holds: isEmptySecret,
  message: (resource) =>
    `The value of ${resource.name} stands in plain text: everyone who can see the template or the stack has the secret.`,
});
