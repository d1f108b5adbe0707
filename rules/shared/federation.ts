import {
  any,
  no,
  unknown,
  yes,
  type Answer,
  type Principal,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';

/** Whether a principal is the identity provider at one of the addresses, by its ARN or as a resource of the template. */
export function isProvider(principal: Principal, role: Resource, address: RegExp): Answer {
  if (principal.kind !== 'Federated') return no;
  const { value } = principal;
  if (value.data.kind === 'text') {
    const text = value.data.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    return address.test(text) ? yes.at(value) : unknown;
  }
  const provider = role.resolve(value);
  if (provider === undefined) return value.matches(address);
  if (provider.type !== 'AWS::IAM::OIDCProvider') return no;
  const url = provider.get('Url');
  // What a cluster says of its issuer is an address of EKS.
  return provider.resolve(url)?.type === 'AWS::EKS::Cluster'
    ? (address.test(ISSUER_OF_A_CLUSTER) ? yes : no).at(url)
    : url.matches(address);
}

const ISSUER_OF_A_CLUSTER = 'oidc.eks.eu-west-1.amazonaws.com/id/0123';

/** Whether a key is a claim of a provider at one of the addresses, or may be one: `…:sub`. */
export function isKeyOf(key: string, address: RegExp): boolean {
  return key.startsWith('…:') || address.test(key);
}

/** Whether a statement speaks of what the identity provider at one of the addresses vouches for. */
export function trustsProvider(statement: Statement, role: Resource, address: RegExp): Answer {
  return any(
    statement.principals.some((principal) => isProvider(principal, role, address)),
    statement.conditions.some(({ key }) => (address.test(key) ? yes : no)),
  );
}

/**
 * Issuers whose tokens say nothing of their holder in the audience: it is the same for all of a cluster or a service, or a job
 * chooses it. Most stand in "Identity provider controls for shared OIDC providers" of the IAM User Guide, which also names
 * the claims that each is to be asked for.
 */
export const SHARED_ISSUERS =
  /(?:^|[/.])(?:oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?|oidc-eks\.[a-z0-9-]+\.api\.(?:aws|amazonwebservices\.com\.cn)|gitlab\.com|app\.terraform\.io|api\.bitbucket\.org|oidc\.circleci\.com|agent\.buildkite\.com|oidc\.codefresh\.io|oidc\.vercel\.com|api\.pulumi\.com|scalr\.io|studio\.datachain\.ai|api\.shisho\.dev|proidc\.upbound\.io|app\.spacelift\.io|oidc\.fly\.io)(?:[/:]|$)/i;

/** Whether a pattern leaves open what comes first in it, behind what is the same for everyone. */
export function takesAnySubject(text: string): boolean {
  return (
    /^(?:system:serviceaccount:|project_path:|organization:|org(?:anization)?\/|owner:|account:|repo:|\{)?[*?]/i.test(
      text,
    ) && !/^system:serviceaccount:\*:[^*?]+$/i.test(text)
  );
}
