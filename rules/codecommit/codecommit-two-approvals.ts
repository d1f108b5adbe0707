import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codecommit-two-approvals',
  title: 'Changes of code need the approval of two people',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_257'] },
  on: 'Terraform::CodeCommit::ApprovalRuleTemplate',
  path: 'Content',
  holds: (value) =>
    value
      .parsed()
      .get('Statements')
      .list()
      .every((each) => each.get('NumberOfApprovalsNeeded').atLeast(2)),
  message: (resource) =>
    `${resource.name} lets a change in with one approval or none: one stolen account is enough to put code into production.`,
});
