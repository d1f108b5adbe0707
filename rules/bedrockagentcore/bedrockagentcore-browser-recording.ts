import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'bedrockagentcore-browser-recording',
  title: 'Browsers of AgentCore record their sessions',
  severity: 'medium',
  profile: 'strict',
  controls: ['BedrockAgentCore.6'],
  on: 'AWS::BedrockAgentCore::BrowserCustom',
  holds: (browser) => {
    const recording = browser.get('RecordingConfig');
    return all(recording.get('Enabled').is(true), recording.get('S3Location').present()).at(recording);
  },
  message: (browser) =>
    `${browser.name} records nothing: what an agent read, filled in and sent on pages of strangers cannot be found out.`,
});
