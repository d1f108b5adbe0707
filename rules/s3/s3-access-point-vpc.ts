import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 's3-access-point-vpc',
  title: 'Access points of S3 take requests from a VPC alone',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::S3::AccessPoint',
  path: 'VpcConfiguration.VpcId',
  message: (resource) =>
    `${resource.name} takes requests from the internet: its policy alone keeps strangers out.`,
});
