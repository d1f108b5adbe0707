import { propertyRule } from '../../core/model/index.ts';
import { answer, question, setting, settings } from '../shared/edits.ts';

export default propertyRule({
  id: 'opensearch-fgac',
  title: 'OpenSearch domains check who may read which index',
  severity: 'high',
  profile: 'strict',
  controls: ['Opensearch.7'],
  equivalents: { checkov: ['CKV2_AWS_52'], guard: ['opensearch_access_control_enabled'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'AdvancedSecurityOptions.Enabled',
  holds: (value) => value.is(true),
  fix: (domain) => ({
    title:
      'Turn on access control within the domain (not to be undone; others lose access until they have a role)',
    safety: ['locks out', 'cannot be undone'],
    edits: [
      question(domain, 'SearchAdministratorArn', 'ARN of the IAM role or user that administers the domain'),
      ...settings(domain, {
        'AdvancedSecurityOptions.Enabled': true,
        'EncryptionAtRestOptions.Enabled': true,
        'NodeToNodeEncryptionOptions.Enabled': true,
        'DomainEndpointOptions.EnforceHTTPS': true,
      }),
      setting(
        domain,
        'AdvancedSecurityOptions.MasterUserOptions.MasterUserARN',
        answer('SearchAdministratorArn'),
      ),
    ],
  }),
  message: (resource) =>
    `Whoever gets into ${resource.name} can read and delete every index: it has no access control of its own.`,
});
