import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'glue-catalog-encrypted',
  title: 'The data catalogue and its passwords are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_94'], kics: ['glue_data_catalog_encryption_disabled'] },
  on: 'AWS::Glue::DataCatalogEncryptionSettings',
  holds: (settings) =>
    all(
      settings
        .get('DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode')
        .matches(/^SSE-KMS/),
      settings
        .get('DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted')
        .is(true),
    ),
  message: (settings) =>
    `${settings.name} leaves the data catalogue or the passwords of its connections unencrypted.`,
});
