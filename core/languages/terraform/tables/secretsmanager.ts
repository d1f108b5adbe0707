import { attr, has, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { ITSELF } from './itself.ts';

const ROTATION = {
  RotationLambdaARN: attr('rotation_lambda_arn'),
  RotationRules: object('rotation_rules', same('AutomaticallyAfterDays', 'ScheduleExpression', 'Duration')),
};

export const secretsmanager: ServiceTables = {
  resources: {
    aws_secretsmanager_secret: [
      { type: 'AWS::SecretsManager::Secret', named: 'name', fields: same('KmsKeyId') },
      {
        type: 'AWS::SecretsManager::ResourcePolicy',
        when: has('policy'),
        fields: { ResourcePolicy: attr('policy') },
      },
      // Up to version 4 of the provider.
      {
        type: 'AWS::SecretsManager::RotationSchedule',
        when: has('rotation_lambda_arn'),
        fields: { SecretId: ITSELF, ...ROTATION },
      },
    ],
    aws_secretsmanager_secret_rotation: {
      type: 'AWS::SecretsManager::RotationSchedule',
      fields: { SecretId: attr('secret_id'), ...ROTATION },
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
