import { all, any, defineRule, no, type Edit } from '../../core/model/index.ts';
import { insightsByDefault } from '../shared/account-defaults.ts';

export default defineRule({
  id: 'ecs-container-insights',
  title: 'Clusters measure what their containers do',
  severity: 'low',
  profile: 'strict',
  controls: ['ECS.12'],
  equivalents: {
    checkov: ['CKV_AWS_65'],
    trivy: ['AVD-AWS-0034'],
    kics: ['ecs_cluster_container_insights_disabled'],
    cdkNag: ['AwsSolutions-ECS4'],
  },
  on: 'AWS::ECS::Cluster',
  holds: (cluster) =>
    any(
      cluster
        .list('ClusterSettings')
        .some((setting) =>
          all(setting.get('Name').is('containerInsights'), setting.get('Value').is('enabled', 'enhanced')),
        ),
      cluster.get('ClusterSettings').present().truth === 'no' ? insightsByDefault(cluster) : no,
    ),
  fix: (cluster) => {
    const settings = cluster.list('ClusterSettings');
    const index = settings.items.findIndex(
      (setting) => setting.get('Name').is('containerInsights').truth === 'yes',
    );
    const edit: Edit =
      index < 0
        ? {
            kind: 'append',
            resource: cluster.name,
            path: ['ClusterSettings'],
            value: { Name: 'containerInsights', Value: 'enabled' },
          }
        : {
            kind: 'set',
            resource: cluster.name,
            path: ['ClusterSettings', index, 'Value'],
            value: 'enabled',
          };
    return { title: 'Turn on Container Insights (billed by metric)', safety: 'costs', edits: [edit] };
  },
  message: (cluster) =>
    `${cluster.name} does not measure its containers: a crypto-miner or an overload shows only in the bill.`,
});
