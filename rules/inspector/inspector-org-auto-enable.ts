import { all, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-org-auto-enable',
  title: 'Inspector is turned on in new accounts of the organization',
  severity: 'medium',
  profile: 'strict',
  controls: ['Inspector.1', 'Inspector.2'],
  inPart: {
    'Inspector.1': 'it speaks of accounts that join, not of this one',
    'Inspector.2': 'it speaks of accounts that join, not of this one',
  },
  on: 'Terraform::Inspector2::OrganizationConfiguration',
  holds: (configuration) =>
    all(configuration.get('AutoEnable.Ec2').is(true), configuration.get('AutoEnable.Ecr').is(true)),
  fix: setAt(true, 'costs', 'Scan new accounts as well (billed)'),
  message: (resource) =>
    `${resource.name} leaves new accounts of the organization without a scan of instances or images: known holes there go unnoticed.`,
});
