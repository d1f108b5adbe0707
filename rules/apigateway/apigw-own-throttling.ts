import { all, any, defineRule, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-own-throttling',
  title: 'Stages of APIs have a limit of requests of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['Serverless-APIGWDefaultThrottling'] },
  on: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'],
  // Limits of single methods or routes are somebody's choice; which of them need one is not ours to say.
  holds: (stage) =>
    stage.type === 'AWS::ApiGateway::Stage'
      ? stage.list('MethodSettings').some(isLimited)
      : any(isLimited(stage.get('DefaultRouteSettings')), stage.get('RouteSettings').present()),
  message: (stage) =>
    `${stage.name} has no limit of its own: one caller can use up the requests that all APIs of the account share in the region.`,
});

function isLimited(settings: Value): Answer {
  return all(settings.get('ThrottlingRateLimit').present(), settings.get('ThrottlingBurstLimit').present());
}
