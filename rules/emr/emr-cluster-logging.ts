import { propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'emr-cluster-logging',
  title: 'EMR clusters keep their logs in a bucket',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-EMR2'] },
  on: 'AWS::EMR::Cluster',
  path: 'LogUri',
  holds: isGiven,
  message: (cluster) =>
    `The logs of ${cluster.name} are lost with it: what its steps and its users did cannot be followed.`,
});
