import { all, defineRule, not, type Answer, type Resource } from '../../core/model/index.ts';
import { lacksAll, takes } from '../shared/finding-filter.ts';

/** Criteria that single out resources or problems. */
const NARROW = [
  ...['ComplianceAssociatedStandardsId', 'ComplianceSecurityControlId', 'ComplianceStatus', 'Confidence'],
  ...['CreatedAt', 'Criticality', 'Description', 'FirstObservedAt', 'GeneratorId', 'Id', 'LastObservedAt'],
  ...['NoteText', 'NoteUpdatedAt', 'NoteUpdatedBy', 'RelatedFindingsId', 'RelatedFindingsProductArn'],
  ...['ResourceDetailsOther', 'ResourceId', 'ResourceTags', 'ResourceType', 'SourceUrl', 'Title', 'Type'],
  ...['UpdatedAt', 'UserDefinedFields', 'VerificationState'],
  ...['resource_application_arn', 'resource_application_name'],
];

export default defineRule({
  id: 'securityhub-automation-not-suppress-all',
  title: 'Automation rules of Security Hub suppress single problems, not grave ones at large',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SecurityHub::AutomationRule',
  when: (rule) => not(rule.get('RuleStatus').is('DISABLED')),
  holds: (rule) =>
    rule
      .list('Actions')
      .none((action) =>
        all(action.get('FindingFieldsUpdate.Workflow.Status').is('SUPPRESSED'), isBroad(rule)),
      ),
  message: (rule) =>
    `${rule.name} suppresses critical or high findings whatever they are about: its criteria name no resource and no problem.`,
});

function isBroad(rule: Resource): Answer {
  const criteria = rule.get('Criteria');
  return all(
    lacksAll(criteria, NARROW),
    takes(criteria.get('SeverityLabel'), 'CRITICAL', 'HIGH'),
    takes(criteria.get('RecordState'), 'ACTIVE'),
  );
}
