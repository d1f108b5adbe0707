import { createBeforeDestroyRule } from '../shared/create-before-destroy.ts';

export default createBeforeDestroyRule({
  id: 'acm-create-before-destroy',
  title: 'Terraform makes a new certificate before it destroys the old one',
  severity: 'info',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_233'] },
  on: 'AWS::CertificateManager::Certificate',
  message: (resource) =>
    `When ${resource.name} is replaced, Terraform destroys it first: what uses it holds it fast, and the change fails.`,
});
