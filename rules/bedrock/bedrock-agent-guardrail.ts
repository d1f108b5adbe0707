import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'bedrock-agent-guardrail',
  title: 'Bedrock agents have a guardrail',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_383'] },
  on: 'AWS::Bedrock::Agent',
  path: 'GuardrailConfiguration.GuardrailIdentifier',
  message: (resource) =>
    `Nothing checks what people ask ${resource.name} and what it says: no guardrail is set.`,
});
