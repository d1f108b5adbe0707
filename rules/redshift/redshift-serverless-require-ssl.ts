import { defineRule, yes } from '../../core/model/index.ts';
import { listsTrue, listTrue } from '../shared/parameter-group.ts';

const LIST = { path: 'ConfigParameters', key: 'ParameterKey' };

export default defineRule({
  id: 'redshift-serverless-require-ssl',
  title: 'Serverless Redshift accepts encrypted connections only',
  severity: 'medium',
  controls: ['RedshiftServerless.2'],
  on: 'AWS::RedshiftServerless::Workgroup',
  // A new workgroup that says nothing demands TLS.
  holds: (resource) => listsTrue(resource, LIST, 'require_ssl', yes),
  fix: (resource, at) =>
    listTrue(resource, at, LIST, 'require_ssl', 'Refuse connections without TLS', 'locks out'),
  message: (resource) =>
    `${resource.name} takes connections in the clear: passwords and rows can be read on the way.`,
});
