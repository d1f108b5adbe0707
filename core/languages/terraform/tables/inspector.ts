import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { COMPARED, criteria } from './securityhub.ts';

export const inspector: ServiceTables = {
  resources: {
    aws_inspector_assessment_target: {
      type: 'AWS::Inspector::AssessmentTarget',
      named: 'name',
      fields: { AssessmentTargetName: attr('name') },
    },
    aws_inspector_assessment_template: {
      type: 'AWS::Inspector::AssessmentTemplate',
      named: 'name',
      fields: { AssessmentTargetArn: attr('target_arn'), AssessmentTemplateName: attr('name') },
    },
    aws_inspector2_filter: {
      type: 'AWS::InspectorV2::Filter',
      named: 'name',
      fields: {
        FilterAction: attr('action'),
        FilterCriteria: object('filter_criteria', {
          ...criteria(
            ...[
              'CodeVulnerabilityDetectorName',
              'CodeVulnerabilityDetectorTags',
              'CodeVulnerabilityFilePath',
            ],
            ...['ComponentId', 'ComponentType', 'Ec2InstanceImageId', 'Ec2InstanceSubnetId'],
            ...['Ec2InstanceVpcId', 'EcrImageArchitecture', 'EcrImageHash', 'EcrImagePushedAt'],
            ...['EcrImageRegistry', 'EcrImageRepositoryName', 'EcrImageTags', 'EpssScore'],
            ...['ExploitAvailable', 'FindingArn', 'FindingStatus', 'FirstObservedAt', 'FixAvailable'],
            ...['InspectorScore', 'LambdaFunctionExecutionRoleArn', 'LambdaFunctionLastModifiedAt'],
            ...['LambdaFunctionLayers', 'LambdaFunctionName', 'LambdaFunctionRuntime', 'LastObservedAt'],
            ...['NetworkProtocol', 'PortRange', 'RelatedVulnerabilities', 'ResourceId', 'ResourceTags'],
            ...['Title', 'UpdatedAt', 'VendorSeverity', 'VulnerabilityId', 'VulnerabilitySource'],
            ...['VulnerablePackages'],
            ...['code_repository_project_name', 'code_repository_provider_type'],
            ...['ecr_image_in_use_count', 'ecr_image_last_in_use_at'],
          ),
          Severity: list('severity', COMPARED),
        }),
      },
    },
    aws_inspector2_enabler: { type: 'Terraform::Inspector2::Enabler', fields: same('ResourceTypes') },
    aws_inspector2_organization_configuration: {
      type: 'Terraform::Inspector2::OrganizationConfiguration',
      fields: { AutoEnable: object('auto_enable', { Ec2: attr('ec2'), Ecr: attr('ecr') }) },
    },
  },
};
