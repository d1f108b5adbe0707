import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecr-immutable-tags',
  title: 'Image tags cannot be moved',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECR.2'],
  equivalents: { checkov: ['CKV_AWS_51'], trivy: ['AVD-AWS-0031'], kics: ['ecr_image_tag_not_immutable'] },
  on: 'AWS::ECR::Repository',
  path: 'ImageTagMutability',
  holds: (value) => value.matches(/^IMMUTABLE/),
  fix: set('IMMUTABLE', 'changes', 'Make tags immutable (pushing a tag again fails)'),
  message: (resource) =>
    `Whoever can push to ${resource.name} can put another image behind a tag that is already deployed.`,
});
