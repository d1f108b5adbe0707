import { defineRule } from '../../core/model/index.ts';
import { inSight } from '../shared/plain-secrets.ts';
import { documentsKeepSecrets, DOCUMENT_TYPES } from '../shared/secrets.ts';

export default defineRule({
  id: 'template-plaintext-secret-document',
  title: 'Definitions, documents and code have no secrets in them',
  severity: 'high',
  controls: [],
  on: DOCUMENT_TYPES,
  holds: documentsKeepSecrets,
  message: (resource, at) =>
    `${resource.name} has ${inSight(at)} in its definition: everyone who may read it has the secret.`,
});
