import { all, any, defineRule, not, type Answer, type Resource } from '../../core/model/index.ts';

const GROUPS = /^http:\/\/acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;

export default defineRule({
  id: 's3-object-acl-no-public',
  title: 'Objects have no access list that lets everyone read',
  severity: 'high',
  controls: [],
  on: 'Terraform::S3::Object',
  holds: (object) =>
    not(
      all(
        any(
          object.get('acl').is('public-read', 'public-read-write', 'authenticated-read'),
          object.list('grants').some((grant) => grant.get('Uri').matches(GROUPS)),
        ),
        not(isIgnored(object)),
      ),
    ),
  message: (object) =>
    `Everyone on the internet, or everyone with an AWS account, can read ${object.name} by its address.`,
});

/** Whether the bucket leaves access lists aside. */
function isIgnored(object: Resource): Answer {
  const at = object.get('Bucket');
  const bucket = object.resolve(at);
  return bucket === undefined ? at.decided(false) : bucket.get(BLOCK).is(true);
}

const BLOCK = 'PublicAccessBlockConfiguration.IgnorePublicAcls';
