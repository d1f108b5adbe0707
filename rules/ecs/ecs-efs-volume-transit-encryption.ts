import { any, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-efs-volume-transit-encryption',
  title: 'Tasks encrypt what they send to EFS',
  severity: 'medium',
  controls: ['ECS.18'],
  equivalents: {
    checkov: ['CKV_AWS_97'],
    trivy: ['AVD-AWS-0035'],
    kics: ['efs_volume_with_disabled_transit_encryption', 'ecs_task_definition_volume_not_encrypted'],
  },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task.list('Volumes').every((volume) => {
      const efs = volume.get('EFSVolumeConfiguration');
      return any(efs.get('TransitEncryption').is('ENABLED'), not(efs.present()));
    }),
  fix: setAt('ENABLED', 'replaces', 'Encrypt what is sent (makes a new revision)'),
  message: (task) => `${task.name} reads and writes its EFS volume in plain text over the network.`,
});
