import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codepipeline-webhook-authenticated',
  title: 'Webhooks of pipelines ask who calls',
  severity: 'medium',
  controls: [],
  on: 'AWS::CodePipeline::Webhook',
  path: 'Authentication',
  holds: (value) => not(value.is('UNAUTHENTICATED')),
  message: (resource) =>
    `Whoever learns the address of ${resource.name} starts the pipeline: no secret and no range of addresses is asked.`,
});
