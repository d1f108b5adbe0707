import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrockagentcore-codeinterpreter-network',
  title: 'Code interpreters of AgentCore do not reach the internet',
  severity: 'high',
  profile: 'strict',
  controls: [],
  on: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
  path: 'NetworkConfiguration.NetworkMode',
  holds: (mode) => not(mode.is('PUBLIC')),
  fix: set('SANDBOX', ['replaces', 'locks out'], 'Run the code in a sandbox (replaces the interpreter)'),
  message: (resource) =>
    `${resource.name} runs code that a model wrote and reaches any host on the internet: what the code can read it can send away.`,
});
