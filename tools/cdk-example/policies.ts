import { Raw, textOf, type Code } from './code.ts';
import { functionOf } from './template.ts';

/** `new iam.PolicyDocument({ … })` of a document of a template; undefined where a part of it has no counterpart. */
export function policyCode(document: unknown): Raw | undefined {
  const statements = statementsOf(document);
  return statements && new Raw(`new iam.PolicyDocument({ statements: ${textOf(statements)} })`);
}

/** The statements of a document, each as `new iam.PolicyStatement({ … })`. */
export function statementsOf(document: unknown): readonly Raw[] | undefined {
  const all = [(document as { readonly Statement?: unknown } | undefined)?.Statement ?? []].flat();
  const codes = all.map(statementCode);
  return codes.includes(undefined) ? undefined : (codes as Raw[]);
}

const LISTS = {
  Action: 'actions',
  NotAction: 'notActions',
  Resource: 'resources',
  NotResource: 'notResources',
} as const;

function statementCode(statement: unknown): Raw | undefined {
  const given = statement as Readonly<Record<string, unknown>>;
  const props: Record<string, Code> = {};
  if (typeof given['Sid'] === 'string') props['sid'] = given['Sid'];
  if (given['Effect'] === 'Deny') props['effect'] = new Raw('iam.Effect.DENY');
  for (const [name, own] of Object.entries(LISTS)) {
    if (given[name] === undefined) continue;
    const items = [given[name]].flat().map(textCode);
    if (items.includes(undefined)) return undefined;
    props[own] = items as Code[];
  }
  for (const [name, own] of [
    ['Principal', 'principals'],
    ['NotPrincipal', 'notPrincipals'],
  ] as const) {
    if (given[name] === undefined) continue;
    const items = principalsOf(given[name]);
    if (items === undefined) return undefined;
    props[own] = items;
  }
  if (given['Condition'] !== undefined) {
    if (
      JSON.stringify(given['Condition']).includes('"Fn::') ||
      JSON.stringify(given['Condition']).includes('"Ref"')
    )
      return undefined;
    props['conditions'] = given['Condition'] as Code;
  }
  return new Raw(`new iam.PolicyStatement(${textOf(props)})`);
}

function textCode(value: unknown): Code | undefined {
  if (typeof value === 'string') return value;
  const call = functionOf(value);
  if (call?.[0] === 'Fn::GetAtt' && JSON.stringify(call[1]).includes('Arn'))
    return new Raw('bucket.bucketArn');
  if (call?.[0] !== 'Fn::Sub' || typeof call[1] !== 'string') return undefined;
  const text = call[1]
    .replaceAll('${AWS::AccountId}', '${this.account}')
    .replaceAll('${AWS::Region}', '${this.region}');
  return /\$\{(?!this\.)/.test(text) ? undefined : new Raw(`\`${text}\``);
}

export function principalsOf(value: unknown): readonly Raw[] | undefined {
  if (value === '*') return [new Raw('new iam.StarPrincipal()')];
  if (typeof value !== 'object' || value === null) return undefined;
  const codes = Object.entries(value).flatMap(([kind, names]) =>
    [names].flat().map((name) => principalOf(kind, name)),
  );
  return codes.includes(undefined) ? undefined : (codes as Raw[]);
}

function principalOf(kind: string, name: unknown): Raw | undefined {
  if (functionOf(name) !== undefined)
    return kind === 'AWS' ? (rootOf(name) ?? new Raw('new iam.ArnPrincipal(role.roleArn)')) : undefined;
  if (typeof name !== 'string') return undefined;
  if (kind === 'Service') return new Raw(`new iam.ServicePrincipal(${textOf(name)})`);
  if (kind !== 'AWS') return undefined;
  if (name === '*') return new Raw('new iam.AnyPrincipal()');
  const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(name)?.[1];
  return new Raw(
    account === undefined
      ? `new iam.ArnPrincipal(${textOf(name)})`
      : `new iam.AccountPrincipal('${account}')`,
  );
}

function rootOf(name: unknown): Raw | undefined {
  const text = functionOf(name)?.[1];
  return typeof text === 'string' && /:root$/.test(text) && text.includes('${AWS::AccountId}')
    ? new Raw('new iam.AccountRootPrincipal()')
    : undefined;
}
