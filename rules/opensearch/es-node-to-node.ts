import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'es-node-to-node',
  title: 'Elasticsearch domains encrypt between their nodes',
  severity: 'medium',
  controls: ['ES.3'],
  equivalents: {
    checkov: ['CKV_AWS_6'],
    trivy: ['AVD-AWS-0043'],
    kics: ['elasticsearch_domain_not_encrypted_node_to_node'],
    cfnNag: ['W85'],
    cdkNag: [
      'HIPAA.Security-OpenSearchNodeToNodeEncryption',
      'NIST.800.53.R4-OpenSearchNodeToNodeEncryption',
      'NIST.800.53.R5-OpenSearchNodeToNodeEncryption',
      'PCI.DSS.321-OpenSearchNodeToNodeEncryption',
      'AwsSolutions-OS2',
    ],
    guard: ['elasticsearch_node_to_node_encryption_check'],
  },
  on: 'AWS::Elasticsearch::Domain',
  path: 'NodeToNodeEncryptionOptions.Enabled',
  holds: (value) => value.is(true),
  fix: set(true, 'cannot be undone', 'Encrypt between the nodes (cannot be undone)'),
  message: (resource) => `The nodes of ${resource.name} talk to each other unencrypted.`,
});
