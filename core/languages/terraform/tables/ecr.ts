import { attr, group, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ecr: ServiceTables = {
  resources: {
    aws_ecr_registry_policy: { type: 'AWS::ECR::RegistryPolicy', fields: { PolicyText: attr('policy') } },
    aws_ecr_repository: {
      type: 'AWS::ECR::Repository',
      named: 'name',
      fields: {
        ImageTagMutability: attr('image_tag_mutability'),
        EncryptionConfiguration: object('encryption_configuration', same('EncryptionType', 'KmsKey')),
        ImageScanningConfiguration: object('image_scanning_configuration', same('ScanOnPush')),
      },
    },
    aws_ecr_registry_scanning_configuration: {
      type: 'AWS::ECR::RegistryScanningConfiguration',
      fields: same('ScanType'),
    },
  },
  companions: {
    aws_ecr_repository_policy: {
      of: ['aws_ecr_repository'],
      by: 'repository',
      fields: { RepositoryPolicyText: attr('policy') },
    },
    aws_ecr_lifecycle_policy: {
      of: ['aws_ecr_repository'],
      by: 'repository',
      fields: { LifecyclePolicy: group({ LifecyclePolicyText: attr('policy') }) },
    },
  },
};
