import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
  id: 'redshift-serverless-not-public',
  title: 'Serverless Redshift has no public address',
  severity: 'high',
  controls: ['RedshiftServerless.3'],
  on: 'AWS::RedshiftServerless::Workgroup',
  what: 'workgroup',
  danger: ': only a security group and passwords stand before its data.',
});
