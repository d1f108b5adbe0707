import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'vpc-endpoint-policy-not-open',
  title: 'Endpoints let through what belongs to you',
  severity: 'medium',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::VPCEndpoint',
  holds: (endpoint) => {
    const document = endpoint.get('PolicyDocument');
    const present = document.present();
    if (present.truth !== 'yes') return present;
    return endpoint.policy('PolicyDocument').none((statement) =>
      all(
        statement.resources.some((resource) => resource.is('*')),
        statement.actions.some((action) => action.is('*')),
        statement.effect.is('Allow'),
        statement.conditions.empty(),
      ),
    );
  },
  message: (endpoint) =>
    `${endpoint.name} lets through every call to the service, another account's keys and buckets included: a way out for data that no firewall sees.`,
});
