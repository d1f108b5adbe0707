import { all, defineRule, not, type Answer, type Resource, type Statement } from '../../core/model/index.ts';
import { coversAllOf } from '../shared/arns.ts';
import { narrows } from '../shared/conditions.ts';
import { textOf } from '../shared/known-text.ts';
import { allowsAnyone, namesAllActions } from '../shared/policy.ts';

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
    return endpoint
      .policy('PolicyDocument')
      .none((statement) => letsAllThrough(statement, serviceOf(endpoint)));
  },
  message: (endpoint) =>
    `${endpoint.name} lets through every call to the service, another account's keys and buckets included: a way out for data that no firewall sees.`,
});

/** Whether everyone may do everything with whatever there is of the service, in whosever account. */
function letsAllThrough(statement: Statement, service: string): Answer {
  return all(
    coversAllOf(statement, `${service}:*`),
    namesAllActions(statement, service),
    allowsAnyone(statement),
    not(narrows(statement.conditions)),
  );
}

/** The service at the other end, as actions name it: `s3` of `com.amazonaws.eu-west-1.s3`. */
function serviceOf(endpoint: Resource): string {
  return textOf(endpoint.get('ServiceName'))?.split('.').at(-1) ?? '';
}
