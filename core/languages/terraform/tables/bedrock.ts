import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const bedrock: ServiceTables = {
  resources: {
    aws_bedrock_guardrail: { type: 'AWS::Bedrock::Guardrail', named: 'name', fields: {} },
    aws_bedrock_model_invocation_logging_configuration: {
      type: 'Terraform::Bedrock::ModelInvocationLoggingConfiguration',
      fields: {},
    },
    aws_bedrockagent_knowledge_base: { type: 'AWS::Bedrock::KnowledgeBase', named: 'name', fields: {} },
    aws_bedrockagent_agent: {
      type: 'AWS::Bedrock::Agent',
      fields: {
        CustomerEncryptionKeyArn: attr('customer_encryption_key_arn'),
        GuardrailConfiguration: object('guardrail_configuration', same('GuardrailIdentifier')),
      },
    },
    aws_bedrockagent_data_source: {
      type: 'AWS::Bedrock::DataSource',
      fields: {
        ServerSideEncryptionConfiguration: object('server_side_encryption_configuration', same('KmsKeyArn')),
      },
    },
  },
};
