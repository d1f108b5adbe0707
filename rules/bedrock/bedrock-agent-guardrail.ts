import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrock-agent-guardrail',
  title: 'Bedrock agents have a guardrail',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_383'] },
  on: 'AWS::Bedrock::Agent',
  path: 'GuardrailConfiguration.GuardrailIdentifier',
  holds: (guardrail) => guardrail.present(),
  message: (resource) =>
    `Nothing checks what people ask ${resource.name} and what it says: no guardrail is set.`,
});
