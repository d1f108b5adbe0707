import { propertyRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';
export default propertyRule({
  id: 'secretsmanager-literal-value',
  title: 'Secrets are not written in the template',
  severity: 'critical',
  controls: [],
  on: 'AWS::SecretsManager::Secret',
  path: 'SecretString',
  holds: isHidden,
  message: (resource) =>
    `The value of ${resource.name} stands in plain text: everyone who can see the template or the stack has the secret.`,
});
