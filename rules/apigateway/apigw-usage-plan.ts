import { any, defineRule, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { namesApi } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-usage-plan',
  title: 'Stages of REST APIs have a usage plan',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    kics: [
      'api_gateway_stage_without_api_gateway_usage_plan_associated',
      'api_gateway_deployment_without_api_gateway_usage_plan_associated',
    ],
    cfnNag: ['W64', 'W68'],
  },
  on: 'AWS::ApiGateway::Stage',
  // A SAM API has its usage plan inside.
  when: namesApi,
  holds: (stage) =>
    stage
      .siblings('AWS::ApiGateway::UsagePlan')
      .flatMap((plan) => plan.list('ApiStages'))
      .some((entry) => isStage(entry.get('Stage'), stage))
      .at(stage.self),
  message: (stage) =>
    `${stage.name} is in no usage plan: nobody limits how much a single caller may ask for.`,
});

/** Whether a plan names the stage, by reference or by name. */
function isStage(named: Value, stage: Resource): Answer {
  const name = stage.get('StageName').literal();
  return name === undefined ? named.refersTo(stage) : any(named.refersTo(stage), named.is(name));
}
