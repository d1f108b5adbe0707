import { defineRule } from '../../core/model/index.ts';
import { listsTrue, listTrue } from '../shared/parameter-group.ts';

const LIST = { path: 'Parameters', key: 'ParameterName' };

export default defineRule({
  id: 'redshift-require-ssl',
  title: 'Redshift accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['Redshift.2'],
  equivalents: {
    checkov: ['CKV_AWS_105'],
    cdkNag: [
      'AwsSolutions-RS1',
      'HIPAA.Security-RedshiftRequireTlsSSL',
      'NIST.800.53.R4-RedshiftRequireTlsSSL',
      'NIST.800.53.R5-RedshiftRequireTlsSSL',
      'PCI.DSS.321-RedshiftRequireTlsSSL',
    ],
  },
  on: 'AWS::Redshift::ClusterParameterGroup',
  holds: (resource) =>
    listsTrue(resource, LIST, 'require_ssl', resource.get('ParameterGroupFamily').is('redshift-2.0')),
  fix: (resource, at) =>
    listTrue(resource, at, LIST, 'require_ssl', 'Refuse connections without TLS', 'locks out'),
  message: (resource) =>
    `Clusters with the settings of ${resource.name} take connections in the clear: passwords and rows can be read on the way.`,
});
