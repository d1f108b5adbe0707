import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'acm-create-before-destroy',
  title: 'Terraform makes a new certificate before it destroys the old one',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_233'] },
  on: 'AWS::CertificateManager::Certificate',
  // CloudFormation always does.
  holds: (resource) => not(resource.get('create_before_destroy').is(false)),
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: what uses it holds it fast, and the change fails.`,
});
