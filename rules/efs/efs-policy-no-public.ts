import { all, defineRule, no, not, type Answer, type Statement } from '../../core/model/index.ts';
import { isPublic } from '../shared/policy.ts';

function viaMountTarget(statement: Statement): Answer {
  return statement.conditions.some(({ key, values }) =>
    key === 'elasticfilesystem:accessedviamounttarget' ? values.some((value) => value.is(true)) : no,
  );
}

export default defineRule({
  id: 'efs-policy-no-public',
  title: 'Policies of file systems keep strangers out',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['efs_with_vulnerable_policy'] },
  on: 'AWS::EFS::FileSystem',
  holds: (files) =>
    files
      .policy('FileSystemPolicy')
      .none((statement) => all(isPublic(statement), not(viaMountTarget(statement)))),
  message: (files) =>
    `${files.name} lets anyone mount it who reaches its network, or any AWS account: no condition limits who that is.`,
});
