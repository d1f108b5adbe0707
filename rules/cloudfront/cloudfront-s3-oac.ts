import {
  any,
  defineRule,
  Interpolation,
  Mention,
  not,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'cloudfront-s3-oac',
  title: 'CloudFront reads S3 buckets with an identity of its own',
  severity: 'medium',
  controls: ['CloudFront.13', 'CloudFront.2'],
  equivalents: {
    checkov: ['CKV2_AWS_46'],
    cdkNag: ['AwsSolutions-CFR7'],
    guard: ['cloudfront_origin_access_identity_enabled'],
  },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) => distribution.list('DistributionConfig.Origins').every(hasIdentity),
  fix: addAccessControl,
  message: (distribution) =>
    `${distribution.name} reads its S3 origin as anyone would: for that to work, the bucket must be open to everyone.`,
});

function hasIdentity(origin: Value): Answer {
  const control = origin.get('OriginAccessControlId');
  const old = origin.get('S3OriginConfig');
  return any(not(old.present()), isGiven(control), isGiven(old.get('OriginAccessIdentity'))).at(old);
}

function addAccessControl(distribution: Resource, at: Value): Fix {
  const control = `${distribution.name}Access`;
  const path = [...at.path.slice(0, -1), 'OriginAccessControlId'];
  const config = {
    Name: new Interpolation([{ pseudo: 'AWS::StackName' }, `-${control}`]),
    OriginAccessControlOriginType: 's3',
    SigningBehavior: 'always',
    SigningProtocol: 'sigv4',
  };
  return {
    title: 'Add an origin access control (the bucket policy must allow it)',
    safety: 'review',
    edits: [
      { kind: 'set', resource: distribution.name, path, value: new Mention(control, 'Id') },
      {
        kind: 'add',
        type: 'AWS::CloudFront::OriginAccessControl',
        name: control,
        properties: { OriginAccessControlConfig: config },
        after: distribution.name,
      },
    ],
  };
}
