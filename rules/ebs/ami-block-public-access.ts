import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ami-block-public-access',
  title: 'Images cannot be made public',
  severity: 'medium',
  controls: [],
  on: 'Terraform::EC2::ImageBlockPublicAccess',
  path: 'State',
  holds: (value) => not(value.is('unblocked')),
  fix: set('block-new-sharing', 'locks out', 'Block public sharing (new public images fail)'),
  message: (resource) =>
    `${resource.name} lets images be shared with everyone: a slip of the hand puts a copy of a disk on the internet.`,
});
