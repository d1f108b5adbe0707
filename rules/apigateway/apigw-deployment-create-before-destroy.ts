import { defineRule, not } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default defineRule({
  id: 'apigw-deployment-create-before-destroy',
  title: 'Terraform makes a new deployment before it destroys the old one',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_217'] },
  on: 'AWS::ApiGateway::Deployment',
  // CloudFormation always does.
  holds: (resource) => not(resource.get('create_before_destroy').is(false)),
  fix: (resource) => ({
    title: 'Make the new one before the old one goes',
    safety: 'safe',
    edits: [setting(resource, 'create_before_destroy', true)],
  }),
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: the API answers nothing meanwhile, or the stage refuses to let it go.`,
});
