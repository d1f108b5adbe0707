import { all, defineRule } from '../../core/model/index.ts';

const PLACES = ['CopyTagsToBackups', 'CopyTagsToVolumes'];

export default defineRule({
  id: 'fsx-openzfs-copy-tags',
  title: 'Backups and volumes of OpenZFS file systems carry its tags',
  severity: 'low',
  profile: 'all',
  controls: ['FSx.1'],
  on: 'AWS::FSx::FileSystem',
  when: (files) => files.get('FileSystemType').is('OPENZFS'),
  holds: (files) => all(...PLACES.map((place) => files.get(['OpenZFSConfiguration', place]).is(true))),
  fix: (files) => ({
    title: 'Copy tags to backups and volumes',
    safety: 'safe',
    edits: PLACES.map((place) => ({
      kind: 'set',
      resource: files.name,
      path: ['OpenZFSConfiguration', place],
      value: true,
    })),
  }),
  message: (files) =>
    `${files.name} does not copy its tags: rules that go by tag (who may restore, what to keep) miss its backups and volumes.`,
});
