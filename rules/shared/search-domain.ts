import { all, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** Whether a search domain sends the logs to CloudWatch; one that is configured is on unless it says otherwise. */
export function sendsLogs(domain: Resource, ...logs: readonly string[]): Answer {
  return all(...logs.map((log) => sendsLog(domain.get(['LogPublishingOptions', log]))));
}

function sendsLog(log: Value): Answer {
  return all(log.present(), not(log.get('Enabled').is(false)));
}

/** Whether a cluster has three nodes or more that do nothing but lead it. */
export function hasMasters(cluster: Value): Answer {
  return all(cluster.get('DedicatedMasterEnabled').is(true), cluster.get('DedicatedMasterCount').atLeast(3));
}
