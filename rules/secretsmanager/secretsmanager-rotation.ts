import { any, defineRule, not, type Answer, type Resource } from '../../core/model/index.ts';

function isRotated(secret: Resource): Answer {
  return not(
    secret.related('AWS::SecretsManager::RotationSchedule', 'SecretId', { scope: 'workspace' }).empty(),
  );
}

export default defineRule({
  id: 'secretsmanager-rotation',
  title: 'Secrets are rotated',
  severity: 'medium',
  profile: 'strict',
  controls: ['SecretsManager.1'],
  equivalents: {
    checkov: ['CKV2_AWS_57'],
    cdkNag: [
      'AwsSolutions-SMG4',
      'HIPAA.Security-SecretsManagerRotationEnabled',
      'NIST.800.53.R5-SecretsManagerRotationEnabled',
    ],
    guard: ['secretsmanager_rotation_enabled_check'],
  },
  on: 'AWS::SecretsManager::Secret',
  holds: (secret) =>
    any(
      isRotated(secret),
      secret.related('AWS::SecretsManager::SecretTargetAttachment', 'SecretId').some(isRotated),
    ),
  message: (secret) =>
    `${secret.name} is never rotated: whoever got hold of it once can use it until somebody changes it by hand.`,
});
