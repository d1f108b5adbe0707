import { list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const bedrockagentcore: ServiceTables = {
  resources: {
    aws_bedrockagentcore_agent_runtime: {
      type: 'AWS::BedrockAgentCore::Runtime',
      fields: {
        ...same('EnvironmentVariables'),
        AgentRuntimeArtifact: object('agent_runtime_artifact', {
          CodeConfiguration: object('code_configuration', same('EntryPoint')),
        }),
        NetworkConfiguration: object('network_configuration', same('NetworkMode')),
      },
    },
    aws_bedrockagentcore_browser: {
      type: 'AWS::BedrockAgentCore::BrowserCustom',
      fields: {
        NetworkConfiguration: object('network_configuration', same('NetworkMode')),
        RecordingConfig: object('recording', {
          ...same('Enabled'),
          S3Location: object('s3_location', same('Bucket', 'Prefix')),
        }),
      },
    },
    aws_bedrockagentcore_code_interpreter: {
      type: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
      fields: { NetworkConfiguration: object('network_configuration', same('NetworkMode')) },
    },
    aws_bedrockagentcore_gateway: {
      type: 'AWS::BedrockAgentCore::Gateway',
      fields: {
        ...same('AuthorizerType', 'KmsKeyArn'),
        InterceptorConfigurations: list('interceptor_configuration', {}),
        // The provider has no such block.
        PolicyEngineConfiguration: never,
      },
    },
    aws_bedrockagentcore_memory: {
      type: 'AWS::BedrockAgentCore::Memory',
      fields: same('EncryptionKeyArn'),
    },
  },
};
