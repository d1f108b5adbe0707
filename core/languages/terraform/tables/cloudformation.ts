import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cloudformation: ServiceTables = {
  resources: {
    aws_cloudformation_stack: {
      type: 'AWS::CloudFormation::Stack',
      fields: {
        NotificationARNs: attr('notification_arns'),
        Parameters: attr('parameters'),
        // A nested stack of CloudFormation's has the role of its parent.
        iam_role_arn: attr('iam_role_arn', { default: 'none' }),
      },
    },
  },
};
