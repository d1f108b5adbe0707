import {
  all,
  any,
  no,
  not,
  unknown,
  Value,
  yes,
  type Answer,
  type Edit,
  type EditValue,
  type Fix,
  type Resource,
  type Safety,
} from '../../core/model/index.ts';

const ATTRIBUTES = 'LoadBalancerAttributes';

/** The value of a load balancer's attribute; absent where the list does not name it. */
export function attributeOf(balancer: Resource, key: string): Value {
  const attributes = balancer.list(ATTRIBUTES);
  const found = attributes.items.find((item) => item.get('Key').is(key).truth === 'yes');
  if (found !== undefined) return found.get('Value');
  const open =
    attributes.open || attributes.items.some((item) => item.get('Key').is(key).truth === 'unknown');
  const { place, path } = attributes.value;
  return open ? Value.unknown(place, path) : Value.absent(place, path);
}

/** The repair that sets an attribute, or adds it where the list does not name it. */
export function setAttribute(
  balancer: Resource,
  key: string,
  value: EditValue,
  title: string,
  safety: Safety,
): Fix {
  return { title, safety, edits: [setAttributeEdit(balancer, key, value)] };
}

/** The edit that sets an attribute, or adds it. */
export function setAttributeEdit(balancer: Resource, key: string, value: EditValue): Edit {
  const at = attributeOf(balancer, key);
  return at.data.kind === 'absent'
    ? { kind: 'append', resource: balancer.name, path: [ATTRIBUTES], value: { Key: key, Value: value } }
    : { kind: 'set', resource: balancer.name, path: at.path, value };
}

/** The ports whose protocols (HTTP, FTP, Telnet, POP3, IMAP, LDAP, MQTT) have no encryption of their own. */
const PLAIN_PORTS: readonly number[] = [21, 23, 80, 110, 143, 389, 1883, 8080];

/**
 * Whether a listener encrypts what clients send. A TCP listener passes on whatever comes, which may be encrypted
 * end to end: only on a port that is known for plain text is it certain that it is not.
 */
export function encrypts(protocol: Value, port: Value): Answer {
  const secure = protocol.is('HTTPS', 'TLS', 'SSL');
  if (secure.truth !== 'no') return secure;
  const plain = any(protocol.is('HTTP'), port.is(...PLAIN_PORTS)).at(protocol);
  return plain.truth === 'yes' ? not(plain) : unknown;
}

/** Whether a security policy lets clients talk TLS 1.0 or 1.1, by AWS's names. */
export function allowsOldTls(policy: Value): Answer {
  return policy.matches(OLD_POLICY);
}

const OLD_POLICY =
  /^ELBSecurityPolicy-(20\d\d-\d\d|FS-2018-06|FS-1-1-|TLS-1-[01]-|TLS13-1-[01]-)|^ELBSample-ELBDefaultNegotiationPolicy/i;

/** Whether the listener's load balancer, where this template declares it, is reached from the VPC alone. */
export function isInternal(listener: Resource): Answer {
  const balancer = listener.referenced('LoadBalancerArn');
  if (balancer === undefined) return no;
  return balancer.get('Scheme').or('internet-facing').is('internal');
}

/** Whether a negotiation policy of a classic load balancer turns on nothing older than TLS 1.2. */
export function refusesOldTls(policy: Value): Answer {
  return policy
    .get('Attributes')
    .list()
    .every((attribute) => {
      const [name, value] = [attribute.get('Name'), attribute.get('Value')];
      if (name.is('Reference-Security-Policy').truth === 'yes') return not(allowsOldTls(value));
      const old = name.is('Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1');
      if (old.truth === 'unknown') return unknown;
      return any(not(old), not(value.is(true))).at(value);
    });
}

/** The repair that makes a listener redirect to the HTTPS listener of its load balancer, where there is one. */
export function redirectToHttps(listener: Resource): Fix | undefined {
  const balancer = listener.referenced('LoadBalancerArn');
  const secure = listener
    .siblings(listener.type)
    .where((other) => (balancer === undefined ? no : other.get('LoadBalancerArn').refersTo(balancer)))
    .some((other) => all(other.get('Protocol').is('HTTPS'), other.get('Port').is(443)));
  if (secure.truth !== 'yes') return undefined;
  return {
    title: 'Redirect to HTTPS (in place of what the listener does)',
    safety: 'changes',
    edits: [{ kind: 'set', resource: listener.name, path: ['DefaultActions'], value: REDIRECT }],
  };
}

const REDIRECT = [
  { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
];

/** Whether no balancer for HTTP, and no classic one, is seen to deliver its logs to a bucket. */
export function takesNoLogsOfBalancers(bucket: Resource): Answer {
  const classic = bucket.related(
    'AWS::ElasticLoadBalancing::LoadBalancer',
    'AccessLoggingPolicy.S3BucketName',
  );
  // Network load balancers deliver to a bucket with a key as well.
  const others = bucket.siblings('AWS::ElasticLoadBalancingV2::LoadBalancer').some((balancer) =>
    all(
      not(balancer.get('Type').is('network', 'gateway')),
      balancer
        .list('LoadBalancerAttributes')
        .some((each) => all(each.get('Key').is('access_logs.s3.bucket'), each.get('Value').refersTo(bucket))),
    ),
  );
  return classic.items.length > 0 || others.truth === 'yes' ? no : yes;
}
