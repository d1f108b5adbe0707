import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const DIRECTORY_PASSWORD = { Password: attr('password') };

export const directoryservice: ServiceTables = {
  resources: {
    aws_directory_service_directory: [
      {
        type: 'AWS::DirectoryService::MicrosoftAD',
        when: (owner) => isDirectory(owner, ['MicrosoftAD', 'SharedMicrosoftAD']),
        fields: DIRECTORY_PASSWORD,
      },
      {
        type: 'AWS::DirectoryService::SimpleAD',
        when: (owner) => isDirectory(owner, ['SimpleAD'], true),
        fields: DIRECTORY_PASSWORD,
      },
    ],
  },
};

/** Whether `type` is one of them; a directory of which it is not said is of the default kind. */
function isDirectory(
  owner: Parameters<ReturnType<typeof attr>['read']>[0],
  kinds: readonly string[],
  byDefault = false,
): boolean | undefined {
  const type = attr('type').read(owner, []);
  if (type.data.kind === 'absent') return byDefault;
  const { truth } = type.is(...kinds);
  return truth === 'unknown' ? undefined : truth === 'yes';
}
