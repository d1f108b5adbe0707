import { defineRule, type Edit } from '../../core/model/index.ts';

export default defineRule({
  id: 'codedeploy-auto-rollback',
  title: 'Deployments that fail are rolled back',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::CodeDeploy::DeploymentGroup',
  holds: (group) => group.get('AutoRollbackConfiguration.Enabled').is(true),
  fix: (group) => {
    const set = (name: string, value: true | readonly string[]): Edit => ({
      kind: 'set',
      resource: group.name,
      path: ['AutoRollbackConfiguration', name],
      value,
    });
    // CodeDeploy refuses a rollback without an event.
    const silent = group.get('AutoRollbackConfiguration.Events').present().truth === 'no';
    return {
      title: 'Turn rollback on',
      safety: 'changes',
      edits: [set('Enabled', true), ...(silent ? [set('Events', ['DEPLOYMENT_FAILURE'])] : [])],
    };
  },
  message: (group) =>
    `When a deployment to ${group.name} fails, the broken version stays where it got to until somebody comes.`,
});
