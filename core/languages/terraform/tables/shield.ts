import { Value } from '../../../model/index.ts';
import { attr, computed, constant, group, headerPlace, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** `action = "BLOCK"` is an empty object in CloudFormation. */
const BLOCKS = computed((owner, path) => {
  const action = attr('action').read(owner, path);
  return action.is('COUNT').truth === 'yes' ? Value.absent(headerPlace(owner), path) : action;
});

export const shield: ServiceTables = {
  resources: {
    aws_shield_proactive_engagement: {
      type: 'AWS::Shield::ProactiveEngagement',
      fields: {
        ProactiveEngagementStatus: attr('enabled', { words: { true: 'ENABLED', false: 'DISABLED' } }),
      },
    },
    aws_shield_protection: { type: 'AWS::Shield::Protection', fields: same('ResourceArn', 'Name') },
    aws_shield_drt_access_role_arn_association: {
      type: 'AWS::Shield::DRTAccess',
      fields: same('RoleArn'),
    },
    aws_shield_protection_group: {
      type: 'AWS::Shield::ProtectionGroup',
      fields: same('Aggregation', 'Pattern', 'ResourceType'),
    },
    aws_shield_subscription: { type: 'Terraform::Shield::Subscription', fields: same('AutoRenew') },
  },
  companions: {
    aws_shield_application_layer_automatic_response: {
      of: ['aws_shield_protection'],
      by: 'resource_arn',
      shared: 'resource_arn',
      fields: {
        ApplicationLayerAutomaticResponseConfiguration: group({
          Status: constant('ENABLED'),
          Action: group({ Block: BLOCKS }),
        }),
      },
    },
    aws_shield_protection_health_check_association: {
      of: ['aws_shield_protection'],
      by: 'shield_protection_id',
      adds: true,
      fields: { HealthCheckArns: only('health_check_arn') },
    },
  },
};
