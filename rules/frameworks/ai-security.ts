import { standard } from './framework.ts';

/** The controls of the Security Hub standard (v1.0.0, June 2026), which are its requirements. */
export default standard({
  id: 'ai-security',
  name: 'AWS AI Security Best Practices',
  controls: `
    Bedrock.1 BedrockAgentCore.1 BedrockAgentCore.2 BedrockAgentCore.3 BedrockAgentCore.4
    BedrockAgentCore.5 BedrockAgentCore.6 BedrockAgentCore.7 SageMaker.1 SageMaker.2 SageMaker.3
    SageMaker.4 SageMaker.5 SageMaker.8 SageMaker.9 SageMaker.10 SageMaker.11 SageMaker.12 SageMaker.13
    SageMaker.14 SageMaker.15 SageMaker.16 SageMaker.17 SageMaker.18 SageMaker.19 SageMaker.20
    SageMaker.21 SageMaker.22 SageMaker.23 SageMaker.24 SageMaker.25`,
});
