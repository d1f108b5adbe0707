import { not, propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'lambda-code-signing',
  title: 'Functions run signed code alone',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_272'] },
  on: 'AWS::Lambda::Function',
  path: 'CodeSigningConfigArn',
  when: (resource) => not(resource.get('PackageType').is('Image')),
  holds: isGiven,

  message: (resource) =>
    `${resource.name} runs whatever code it is given: nothing checks that it comes from your build.`,
});
