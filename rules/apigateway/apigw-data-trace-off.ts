import { defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-data-trace-off',
  title: 'REST API stages do not log the content of requests',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_276'] },
  on: 'AWS::ApiGateway::Stage',
  holds: (stage) =>
    stage.list('MethodSettings').every((settings) => not(settings.get('DataTraceEnabled').is(true))),
  fix: setAt(false, 'safe', 'Log no content of requests'),
  message: (stage) =>
    `${stage.name} writes whole requests and answers to its log: who may read logs reads passwords, tokens and personal data.`,
});
