import { createBeforeDestroyRule } from '../shared/create-before-destroy.ts';

export default createBeforeDestroyRule({
  id: 'apigw-deployment-create-before-destroy',
  title: 'Terraform makes a new deployment before it destroys the old one',
  severity: 'info',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_217'] },
  on: 'AWS::ApiGateway::Deployment',
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: the API answers nothing meanwhile, or the stage refuses to let it go.`,
});
