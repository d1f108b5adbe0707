import { all, defineRule, not } from '../../core/model/index.ts';

/** An access key of AWS, and a secret one; tests and emulators are given words. */
const ACCESS_KEY = /^A[A-Z0-9]{19}$/;
const SECRET_KEY = /^[A-Za-z0-9/+]{40}$/;

export default defineRule({
  id: 'tf-provider-hardcoded-credentials',
  title: 'Access keys are not written in Terraform',
  severity: 'critical',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_41'] },
  on: ['Terraform::Provider', 'Terraform::Backend'],
  holds: (settings) =>
    all(
      not(settings.get('secret_key').matches(SECRET_KEY)),
      not(settings.get('access_key').matches(ACCESS_KEY)),
    ),
  message: () =>
    'An access key is written here: everyone who can read this file, now or in its history, acts with its permissions.',
});
