import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'datasync-object-storage-https',
  title: 'DataSync talks HTTPS to object storage',
  severity: 'medium',
  controls: [],
  on: 'AWS::DataSync::LocationObjectStorage',
  path: 'ServerProtocol',
  holds: (value) => not(value.is('HTTP')),
  fix: set('HTTPS', 'interrupts', 'Talk HTTPS (the server has to offer it)'),
  message: (resource) =>
    `DataSync talks to ${resource.name} over plain HTTP: files can be read and changed on the way.`,
});
