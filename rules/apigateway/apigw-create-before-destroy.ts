import { createBeforeDestroyRule } from '../shared/create-before-destroy.ts';

export default createBeforeDestroyRule({
  id: 'apigw-create-before-destroy',
  title: 'Terraform makes a new REST API before it destroys the old one',
  severity: 'info',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_237'] },
  on: 'AWS::ApiGateway::RestApi',
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: its callers get no answer until the new one is there.`,
});
