import {
  all,
  any,
  Mention,
  not,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { nameInStack } from './names.ts';

/** Whether an origin of a distribution is a bucket, said or, in a draft that says no kind, told by its domain. */
export function readsS3(origin: Value, distribution: Resource): Answer {
  const domain = origin.get('DomainName');
  return any(
    origin.get('S3OriginConfig').present(),
    all(
      not(origin.get('CustomOriginConfig').present()),
      not(origin.get('VpcOriginConfig').present()),
      any(
        domain.matches(/\.s3[.-]([a-z0-9-]+\.)?amazonaws\.com/),
        distribution.siblings('AWS::S3::Bucket').some((bucket) => domain.refersTo(bucket)),
      ),
    ),
  );
}

/** The repair that gives the origin, in which `at` stands, an origin access control of its own. */
export function addAccessControl(distribution: Resource, at: Value): Fix {
  const control = `${distribution.name}Access`;
  const path = [...at.path.slice(0, -1), 'OriginAccessControlId'];
  const config = {
    Name: nameInStack(control),
    OriginAccessControlOriginType: 's3',
    SigningBehavior: 'always',
    SigningProtocol: 'sigv4',
  };
  return {
    title: 'Add an origin access control (the bucket policy must allow it)',
    safety: 'locks out',
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
