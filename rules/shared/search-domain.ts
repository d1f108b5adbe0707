import { all, type Answer, type Resource, type Value } from '../../core/model/index.ts';

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
