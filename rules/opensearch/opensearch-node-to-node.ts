import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-node-to-node',
  title: 'OpenSearch domains encrypt between their nodes',
  severity: 'medium',
  controls: ['Opensearch.3'],
  equivalents: {
    checkov: ['CKV_AWS_6'],
    trivy: ['AVD-AWS-0043'],
    cdkNag: [
      'AwsSolutions-OS2',
      'HIPAA.Security-OpenSearchNodeToNodeEncryption',
      'NIST.800.53.R4-OpenSearchNodeToNodeEncryption',
      'NIST.800.53.R5-OpenSearchNodeToNodeEncryption',
      'PCI.DSS.321-OpenSearchNodeToNodeEncryption',
    ],
    guard: ['opensearch_node_to_node_encryption_check'],
  },
  on: 'AWS::OpenSearchService::Domain',
  path: 'NodeToNodeEncryptionOptions.Enabled',
  holds: (value) => value.is(true),
  fix: set(true, 'cannot be undone', 'Encrypt between the nodes (cannot be undone)'),
  message: (resource) => `The nodes of ${resource.name} talk to each other unencrypted.`,
});
