import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-throttling',
  title: 'REST API stages do not lift the limit of requests',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::ApiGateway::Stage',
  holds: (stage) =>
    stage.list('MethodSettings').every((settings) => {
      const limit = settings.get('ThrottlingRateLimit');
      return not(limit.is(-1));
    }),
  message: (stage) =>
    `${stage.name} has no limit of its own: one caller can use up what all APIs of the account may answer together.`,
});
