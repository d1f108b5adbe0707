import { defineRule, not } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default defineRule({
  id: 'apigw-create-before-destroy',
  title: 'Terraform makes a new REST API before it destroys the old one',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_237'] },
  on: 'AWS::ApiGateway::RestApi',
  // CloudFormation always does.
  holds: (resource) => not(resource.get('create_before_destroy').is(false)),
  fix: (resource) => ({
    title: 'Make the new one before the old one goes',
    safety: 'safe',
    edits: [setting(resource, 'create_before_destroy', true)],
  }),
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: its callers get no answer until the new one is there.`,
});
