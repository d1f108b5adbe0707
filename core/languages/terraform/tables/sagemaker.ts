import { attr, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const sagemaker: ServiceTables = {
  resources: {
    aws_sagemaker_feature_group: {
      type: 'AWS::SageMaker::FeatureGroup',
      fields: {
        OfflineStoreConfig: object('offline_store_config', {
          S3StorageConfig: object('s3_storage_config', same('KmsKeyId')),
        }),
        OnlineStoreConfig: object('online_store_config', {
          ...same('EnableOnlineStore'),
          SecurityConfig: object('security_config', same('KmsKeyId')),
        }),
      },
    },
    aws_sagemaker_data_quality_job_definition: {
      type: 'AWS::SageMaker::DataQualityJobDefinition',
      fields: {
        DataQualityAppSpecification: object('data_quality_app_specification', {
          ...same('Environment'),
          ContainerArguments: never,
          ContainerEntrypoint: never,
        }),
        DataQualityJobOutputConfig: object('data_quality_job_output_config', same('KmsKeyId')),
        JobResources: object('job_resources', {
          ClusterConfig: object('cluster_config', same('InstanceCount', 'VolumeKmsKeyId')),
        }),
        NetworkConfig: object(
          'network_config',
          same('EnableInterContainerTrafficEncryption', 'EnableNetworkIsolation'),
        ),
      },
    },
    aws_sagemaker_notebook_instance: {
      type: 'AWS::SageMaker::NotebookInstance',
      fields: {
        ...same(
          'DirectInternetAccess',
          'KmsKeyId',
          'PlatformIdentifier',
          'RoleArn',
          'RootAccess',
          'SubnetId',
        ),
        InstanceMetadataServiceConfiguration: object(
          'instance_metadata_service_configuration',
          same('MinimumInstanceMetadataServiceVersion'),
        ),
      },
    },
    aws_sagemaker_endpoint_configuration: {
      type: 'AWS::SageMaker::EndpointConfig',
      fields: {
        KmsKeyId: attr('kms_key_arn'),
        ProductionVariants: list('production_variants', {
          ...same('InitialInstanceCount'),
          ServerlessConfig: object('serverless_config', {}),
        }),
      },
    },
    aws_sagemaker_model: {
      type: 'AWS::SageMaker::Model',
      fields: {
        ...same('EnableNetworkIsolation'),
        PrimaryContainer: object('primary_container', {
          ...same('Environment'),
          ImageConfig: object('image_config', same('RepositoryAccessMode')),
        }),
        Containers: list('container', {
          ...same('Environment'),
          ImageConfig: object('image_config', same('RepositoryAccessMode')),
        }),
        VpcConfig: object('vpc_config', same('SecurityGroupIds', 'Subnets')),
      },
    },
    aws_sagemaker_domain: {
      type: 'AWS::SageMaker::Domain',
      fields: same('AppNetworkAccessType', 'KmsKeyId'),
    },
    aws_sagemaker_flow_definition: {
      type: 'Terraform::SageMaker::FlowDefinition',
      fields: { OutputConfig: object('output_config', same('KmsKeyId')) },
    },
  },
};
