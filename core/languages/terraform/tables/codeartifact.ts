import { never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const codeartifact: ServiceTables = {
  resources: {
    aws_codeartifact_domain: {
      type: 'AWS::CodeArtifact::Domain',
      fields: { ...same('EncryptionKey'), PermissionsPolicyDocument: never },
    },
  },
};
