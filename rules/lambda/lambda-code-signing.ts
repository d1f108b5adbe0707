import { not, propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { added, addition, answer, question, setting } from '../shared/edits.ts';

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

  fix: (lambda) => ({
    title: 'Demand signed code (refuses all other)',
    safety: 'may fail',
    edits: [
      question(
        lambda,
        'SigningProfileVersionArns',
        'ARNs of the signing profile versions that your build signs with',
        'CommaDelimitedList',
      ),
      setting(lambda, 'CodeSigningConfigArn', added(lambda, 'CodeSigning')),
      addition(lambda, 'CodeSigning', 'AWS::Lambda::CodeSigningConfig', {
        AllowedPublishers: { SigningProfileVersionArns: answer('SigningProfileVersionArns') },
        CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' },
      }),
    ],
  }),
  message: (resource) =>
    `${resource.name} runs whatever code it is given: nothing checks that it comes from your build.`,
});
