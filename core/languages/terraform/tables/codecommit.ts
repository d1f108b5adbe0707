import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const codecommit: ServiceTables = {
  resources: {
    aws_codecommit_approval_rule_template: {
      type: 'Terraform::CodeCommit::ApprovalRuleTemplate',
      fields: same('Content'),
    },
  },
};
