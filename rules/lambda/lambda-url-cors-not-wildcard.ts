import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'lambda-url-cors-not-wildcard',
  title: 'Function URLs name the sites whose pages may call them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_75'] },
  on: 'AWS::Lambda::Url',
  holds: (url) => url.list('Cors.AllowOrigins').none((origin) => origin.is('*', 'https://*', 'http://*')),
  message: (url) =>
    `${url.name} lets pages of any site call the function from a visitor's browser and read the answers.`,
});
