import { all, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'lambda-log-level',
  title: 'Functions log more than their errors',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::Lambda::Function',
  holds: (resource) =>
    all(
      not(resource.get('LoggingConfig.ApplicationLogLevel').is('ERROR', 'FATAL')),
      not(resource.get('LoggingConfig.SystemLogLevel').is('WARN')),
    ),
  fix: setAt('INFO', 'costs', 'Log from level INFO (billed by volume)'),
  message: (resource) =>
    `${resource.name} logs errors alone: what an attacker does without causing one leaves no trace.`,
});
