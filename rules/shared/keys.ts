import {
  all,
  Interpolation,
  type Mention,
  not,
  type Answer,
  type Edit,
  type EditValue,
  type Fix,
  type Path,
  propertyRule,
  type PropertyFix,
  type PropertyRule,
  type Resource,
  type Rule,
  type Value,
} from '../../core/model/index.ts';
import { added, addition, labelOf, setting, settings } from './edits.ts';
import { isGiven } from './given.ts';

/** A rule that asks of one property whether it names a key of one's own. */
export type OwnKeyRule = Omit<PropertyRule, 'holds'>;

/** Defines a rule that asks for a key of one's own; such rules are of the profile `all` unless they say otherwise. */
export function ownKeyRule(rule: OwnKeyRule): Rule {
  return propertyRule({ profile: 'all', ...rule, holds: isOwnKey });
}

/**
 * Whether a key is named that one manages oneself: not one that AWS keeps for a service (`alias/aws/dynamodb`), and
 * not the empty text, with which AWS takes its own.
 */
export function isOwnKey(key: Value): Answer {
  const { data } = key;
  // What the template declares is its own.
  if (data.kind === 'present' && data.reference?.scope === 'template') return key.decided(true);
  return all(isGiven(key), not(isKeyOfAws(key)));
}

/** Whether a key is named by an alias that AWS keeps for a service, by itself or as an ARN; absent is none. */
export function isKeyOfAws(key: Value): Answer {
  const { data } = key;
  if (data.kind === 'text' && data.parts.some(showsAliasOfAws)) return key.decided(true);
  return key.matches(/(?:^|:)(?:alias\/)?aws\//);
}

/** Whether a property that chooses among kinds of keys chooses one's own, and the key beside it is one. */
export function choosesOwnKey(kind: Value, own: string, key: Value): Answer {
  return all(kind.is(own), isOwnKey(key));
}

/** Whether a part of a text with gaps (`arn:${Partition}:kms:…:alias/aws/s3`) makes the whole an alias of AWS. */
function showsAliasOfAws(part: string | Value, index: number): boolean {
  return typeof part === 'string' && (index === 0 ? /(?:^|:)alias\/aws\// : /:alias\/aws\//).test(part);
}

/** The edit that adds a key, which turns over every year, behind a resource; without a policy the account's own decides. */
export function newKey(resource: Resource, policy?: EditValue): Edit {
  return addition(resource, 'Key', 'AWS::KMS::Key', {
    Description: `Encrypts ${labelOf(resource)}`,
    EnableKeyRotation: true,
    ...(policy === undefined ? {} : { KeyPolicy: policy }),
  });
}

/** The ARN of the key that `newKey` adds. */
export function newKeyArn(resource: Resource): Mention {
  return added(resource, 'Key', 'Arn');
}

/** How a repair encrypts beside naming the key. */
export interface Encryption {
  /** What has to hold beside it, by the paths: `{ 'EncryptionAtRestOptions.Enabled': true }`. */
  readonly also?: Readonly<Record<string, string | boolean>>;
  /** Whether the resource is made anew. */
  readonly replaces?: boolean;
  readonly policy?: EditValue;
}

/** The repair that encrypts with a new key; those who read need its permission, and it is billed monthly. */
export function encryptWithNewKey(
  resource: Resource,
  path: Path,
  { also = {}, replaces = false, policy }: Encryption = {},
): Fix {
  return {
    title: `Encrypt with a new KMS key (billed monthly${replaces ? ', and replaces the resource' : ''})`,
    safety: replaces ? ['replaces', 'costs', 'locks out'] : ['costs', 'locks out'],
    edits: [
      ...settings(resource, also),
      setting(resource, path, newKeyArn(resource)),
      newKey(resource, policy),
    ],
  };
}

/** The repair of a property that names a key. */
export function withNewKey(encryption?: Encryption): PropertyFix {
  return (resource, path) => encryptWithNewKey(resource, path, encryption);
}

/** The policy of a key that a service uses too, for what the condition says; the account decides about the rest. */
export function keyPolicy(service: EditValue, actions: readonly string[], condition: EditValue): EditValue {
  const root = new Interpolation([
    'arn:',
    { pseudo: 'AWS::Partition' },
    ':iam::',
    { pseudo: 'AWS::AccountId' },
    ':root',
  ]);
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' },
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: actions,
        Resource: '*',
        Condition: condition,
      },
    ],
  };
}
