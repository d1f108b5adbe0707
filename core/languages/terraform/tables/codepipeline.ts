import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const codepipeline: ServiceTables = {
  resources: {
    aws_codepipeline_webhook: {
      type: 'AWS::CodePipeline::Webhook',
      fields: {
        ...same('Authentication'),
        AuthenticationConfiguration: object('authentication_configuration', same('SecretToken')),
      },
    },
    aws_codepipeline: {
      type: 'AWS::CodePipeline::Pipeline',
      fields: {
        Stages: list('stage', { Actions: list('action', { Configuration: attr('configuration') }) }),
        ArtifactStore: object('artifact_store', {
          ...same('Location', 'Type'),
          EncryptionKey: object('encryption_key', same('Id', 'Type')),
        }),
      },
    },
  },
};
