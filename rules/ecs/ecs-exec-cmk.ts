import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

/** Where sessions are logged, and whether the log is encrypted. */
const LOGS = [
  ['CloudWatchLogGroupName', 'CloudWatchEncryptionEnabled'],
  ['S3BucketName', 'S3EncryptionEnabled'],
] as const;

export default defineRule({
  id: 'ecs-exec-cmk',
  title: 'Sessions in containers and their logs are encrypted with a KMS key',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_224'] },
  on: 'AWS::ECS::Cluster',
  when: (cluster) => cluster.get(EXEC).present(),
  holds: (cluster) => {
    const exec = cluster.get(EXEC);
    const log = exec.get('LogConfiguration');
    return all(
      isGiven(exec.get('KmsKeyId')),
      ...LOGS.map(([to, encrypted]) => isEncrypted(log, to, encrypted)),
    );
  },
  message: (cluster) =>
    `What somebody types in a container of ${cluster.name}, or reads there, is not encrypted with a key of yours on its way or in its log.`,
});

const EXEC = 'Configuration.ExecuteCommandConfiguration';

/** A log that is not written needs nothing. */
function isEncrypted(log: Value, to: string, encrypted: string): Answer {
  const target = log.get(to);
  if (target.data.kind === 'absent') return target.decided(true);
  const flag = log.get(encrypted);
  return not(all(target.present(), not(flag.or(false).is(true)))).at(flag);
}
