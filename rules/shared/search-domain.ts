import {
  all,
  Interpolation,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { added, addition, answer, question, SECURITY_GROUPS, setting, settings, SUBNETS } from './edits.ts';
import { logGroupArn, nameInStack } from './names.ts';

/** Whether a search domain sends the logs to CloudWatch: naming a log group does not turn one on. */
export function sendsLogs(domain: Resource, ...logs: readonly string[]): Answer {
  return all(...logs.map((log) => sendsLog(domain.get(['LogPublishingOptions', log]))));
}

function sendsLog(log: Value): Answer {
  return all(log.present(), log.get('Enabled').is(true));
}

/** Whether a cluster has three nodes or more that do nothing but lead it. */
export function hasMasters(cluster: Value): Answer {
  return all(cluster.get('DedicatedMasterEnabled').is(true), cluster.get('DedicatedMasterCount').atLeast(3));
}

/** The repair that sends logs to a new log group, which a new policy lets the service write to. */
export function sendLogs(domain: Resource, ...logs: readonly string[]): Fix {
  const wanting = logs.filter((log) => sendsLog(domain.get(['LogPublishingOptions', log])).truth === 'no');
  const hasGroup = (log: string): boolean =>
    domain.get(['LogPublishingOptions', log, 'CloudWatchLogsLogGroupArn']).present().truth === 'yes';
  const turnedOn = wanting
    .filter(hasGroup)
    .map((log) => setting(domain, ['LogPublishingOptions', log, 'Enabled'], true));
  const missing = wanting.filter((log) => !hasGroup(log));
  if (missing.length === 0)
    return { title: 'Send the logs (billed by volume)', safety: 'costs', edits: turnedOn };
  const group = added(domain, 'Logs', 'Arn');
  const policy = new Interpolation([
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"es.amazonaws.com"},',
    '"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"',
    ...logGroupArn(added(domain, 'Logs'), ':*"}]}').parts,
  ]);
  return {
    title: 'Send the logs to a new log group (billed by volume)',
    safety: 'costs',
    edits: [
      ...turnedOn,
      ...missing.map((log) =>
        setting(domain, ['LogPublishingOptions', log], { CloudWatchLogsLogGroupArn: group, Enabled: true }),
      ),
      addition(domain, 'Logs', 'AWS::Logs::LogGroup', { RetentionInDays: 365 }),
      addition(domain, 'LogsPolicy', 'AWS::Logs::ResourcePolicy', {
        PolicyName: nameInStack(`${domain.name}LogsPolicy`),
        PolicyDocument: policy,
      }),
      // The service looks whether it may write as the domain is changed.
      { kind: 'attribute', resource: domain.name, name: 'DependsOn', value: added(domain, 'LogsPolicy') },
    ],
  };
}

/** The repair that adds three nodes which do nothing but lead. */
export function addMasters(domain: Resource, cluster: string, type: string): Fix {
  return {
    title: 'Add three dedicated masters (billed by the hour)',
    safety: 'costs',
    edits: [
      ...settings(domain, {
        [`${cluster}.DedicatedMasterEnabled`]: true,
        [`${cluster}.DedicatedMasterCount`]: 3,
      }),
      ...(domain.get(`${cluster}.DedicatedMasterType`).present().truth === 'no'
        ? [setting(domain, `${cluster}.DedicatedMasterType`, type)]
        : []),
    ],
  };
}

/** The repair that moves a domain into subnets. */
export function moveIntoVpc(domain: Resource): Fix {
  return {
    title: 'Put it into subnets of yours (makes a new domain)',
    safety: ['replaces', 'needs choice'],
    edits: [
      question(domain, 'SubnetIds', 'Private subnets, one for each zone of the domain', SUBNETS),
      question(domain, 'SecurityGroupIds', 'Security groups that let its clients in', SECURITY_GROUPS),
      setting(domain, 'VPCOptions.SubnetIds', answer('SubnetIds')),
      setting(domain, 'VPCOptions.SecurityGroupIds', answer('SecurityGroupIds')),
    ],
  };
}
