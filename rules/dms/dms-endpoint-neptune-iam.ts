import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-endpoint-neptune-iam',
  title: 'Migrations to Neptune sign their requests',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.10'],
  on: 'AWS::DMS::Endpoint',
  path: 'NeptuneSettings.IamAuthEnabled',
  when: (endpoint) => endpoint.get('EngineName').is('neptune'),
  holds: (value) => value.is(true),
  fix: set(true, 'interrupts', 'Sign requests (the role needs permission)'),
  message: (resource) =>
    `${resource.name} writes to Neptune without signing its requests, which works only while the cluster lets anyone in.`,
});
