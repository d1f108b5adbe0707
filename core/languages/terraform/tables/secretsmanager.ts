import { attr, has, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const secretsmanager: ServiceTables = {
  resources: {
    aws_secretsmanager_secret: [
      { type: 'AWS::SecretsManager::Secret', named: 'name', fields: same('KmsKeyId') },
      {
        type: 'AWS::SecretsManager::ResourcePolicy',
        when: has('policy'),
        fields: { ResourcePolicy: attr('policy') },
      },
    ],
    aws_secretsmanager_secret_rotation: {
      type: 'AWS::SecretsManager::RotationSchedule',
      fields: {
        SecretId: attr('secret_id'),
        RotationLambdaARN: attr('rotation_lambda_arn'),
        RotationRules: object(
          'rotation_rules',
          same('AutomaticallyAfterDays', 'ScheduleExpression', 'Duration'),
        ),
      },
    },
    aws_secretsmanager_secret_policy: {
      type: 'AWS::SecretsManager::ResourcePolicy',
      fields: { ResourcePolicy: attr('policy'), BlockPublicPolicy: attr('block_public_policy') },
    },
  },
  companions: {
    aws_secretsmanager_secret_version: {
      of: ['aws_secretsmanager_secret'],
      by: 'secret_id',
      fields: same('SecretString'),
    },
  },
};
