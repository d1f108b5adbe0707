import { list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const imagebuilder: ServiceTables = {
  resources: {
    aws_imagebuilder_component: { type: 'AWS::ImageBuilder::Component', fields: same('Data', 'KmsKeyId') },
    aws_imagebuilder_distribution_configuration: {
      type: 'AWS::ImageBuilder::DistributionConfiguration',
      fields: {
        Distributions: list('distribution', {
          AmiDistributionConfiguration: object('ami_distribution_configuration', same('KmsKeyId')),
        }),
      },
    },
    aws_imagebuilder_image_recipe: {
      type: 'AWS::ImageBuilder::ImageRecipe',
      fields: {
        BlockDeviceMappings: list('block_device_mapping', {
          Ebs: object('ebs', same('Encrypted', 'KmsKeyId', 'SnapshotId')),
        }),
      },
    },
  },
};
