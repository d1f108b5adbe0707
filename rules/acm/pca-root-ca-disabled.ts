import { all, defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'pca-root-ca-disabled',
  title: 'Root certificate authorities are disabled while they sign nothing',
  severity: 'low',
  profile: 'all',
  controls: ['PCA.1'],
  on: 'AWS::ACMPCA::CertificateAuthorityActivation',
  holds: (activation) => {
    const authority = activation.referenced('CertificateAuthorityArn');
    if (authority === undefined) return unknown;
    const status = activation.get('Status');
    return not(
      all(
        authority.get('Type').is('ROOT'),
        not(authority.get('enabled').is(false)),
        not(status.is('DISABLED')),
      ).at(status),
    );
  },
  message: (activation) =>
    `The root authority that ${activation.name} activates stays ready to sign: whoever gets at it makes certificates that all of your systems trust.`,
});
