import { defineRule } from '../../core/model/index.ts';
import { inSight } from '../shared/plain-secrets.ts';
import { environmentsKeepSecrets, ENVIRONMENT_TYPES } from '../shared/secrets.ts';

export default defineRule({
  id: 'template-plaintext-secret-environment',
  title: 'Environments, arguments and commands have no secrets in them',
  severity: 'high',
  controls: [],
  on: ENVIRONMENT_TYPES,
  holds: (resource) => environmentsKeepSecrets(resource),
  message: (resource, at) =>
    `${resource.name} has ${inSight(at)} in its environment, its settings or a command: everyone who may read it has the secret.`,
});
