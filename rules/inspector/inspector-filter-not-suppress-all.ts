import { all, any, defineRule, not } from '../../core/model/index.ts';
import { lacksAll, takes } from '../shared/finding-filter.ts';

/** Criteria that single out resources, holes or what is known of them. */
const NARROW = [
  ...['CodeVulnerabilityDetectorName', 'CodeVulnerabilityDetectorTags', 'CodeVulnerabilityFilePath'],
  ...['ComponentId', 'ComponentType', 'Ec2InstanceImageId', 'Ec2InstanceSubnetId', 'Ec2InstanceVpcId'],
  ...['EcrImageArchitecture', 'EcrImageHash', 'EcrImagePushedAt', 'EcrImageRegistry', 'EcrImageTags'],
  ...['EcrImageRepositoryName', 'EpssScore', 'ExploitAvailable', 'FindingArn', 'FindingStatus'],
  ...['FirstObservedAt', 'FixAvailable', 'InspectorScore', 'LambdaFunctionExecutionRoleArn'],
  ...['LambdaFunctionLastModifiedAt', 'LambdaFunctionLayers', 'LambdaFunctionName', 'LastObservedAt'],
  ...['LambdaFunctionRuntime', 'NetworkProtocol', 'PortRange', 'RelatedVulnerabilities', 'ResourceId'],
  ...['ResourceTags', 'Title', 'UpdatedAt', 'VendorSeverity', 'VulnerabilityId', 'VulnerabilitySource'],
  ...['VulnerablePackages', 'code_repository_project_name', 'code_repository_provider_type'],
  ...['ecr_image_in_use_count', 'ecr_image_last_in_use_at'],
];

export default defineRule({
  id: 'inspector-filter-not-suppress-all',
  title: 'Filters of Inspector suppress single findings, not grave ones at large',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::InspectorV2::Filter',
  holds: (filter) => {
    const criteria = filter.get('FilterCriteria');
    const broad = all(lacksAll(criteria, NARROW), takes(criteria.get('Severity'), 'CRITICAL', 'HIGH'));
    return any(not(filter.get('FilterAction').is('SUPPRESS')), not(broad)).at(filter.get('FilterAction'));
  },
  message: (filter) =>
    `${filter.name} suppresses critical or high findings of every resource and hole: the next one that can be exploited is among them.`,
});
