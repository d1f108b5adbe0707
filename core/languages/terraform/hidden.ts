import { Value, type Path } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import type { Site } from './functions.ts';

/** Attributes that are a secret which Terraform makes or looks up, by type: providers mark them as sensitive. */
const SECRET: Readonly<Record<string, readonly string[]>> = {
  aws_cognito_user_pool_client: ['client_secret'],
  aws_db_instance: ['password'],
  aws_docdb_cluster: ['master_password'],
  aws_iam_access_key: ['secret', 'ses_smtp_password_v4'],
  aws_iam_service_specific_credential: ['service_password'],
  aws_iam_user_login_profile: ['password'],
  aws_kms_secrets: ['plaintext'],
  aws_lightsail_database: ['master_password'],
  aws_rds_cluster: ['master_password'],
  aws_redshift_cluster: ['master_password'],
  aws_secretsmanager_random_password: ['random_password'],
  aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
  azuread_application_password: ['value'],
  google_service_account_key: ['private_key'],
  random_password: ['result', 'bcrypt_hash'],
  tls_private_key: ['private_key_openssh', 'private_key_pem', 'private_key_pem_pkcs8'],
  vault_generic_secret: ['data', 'data_json'],
  vault_kv_secret_v2: ['data', 'data_json'],
};

/** Whether an attribute of a resource or a data source is a secret. */
export function isSecretAttribute(type: string, attribute: string): boolean {
  return Object.hasOwn(SECRET, type) && SECRET[type]!.includes(attribute);
}

/** What is known of a value of which nobody is shown more. */
export function hidden(place: Value['place'], path: Path): Value {
  return new Value({ kind: 'unknown', echoed: false }, place, path);
}

/** Whether a value is not shown, and nothing else is known of it. */
export function isHidden({ data }: Value): boolean {
  return (data.kind === 'unknown' || data.kind === 'present') && data.echoed === false;
}

/** Parts of a secret that say to whom it belongs and where it opens something. */
const OPEN =
  /(?:user(?:_?name)?|host(?:_?name)?|port|engine|region|endpoint|dbname|database|email|arn|_id|^id)$/i;

/** A part of a value of which nothing else is known: of a hidden one it is hidden too, unless its name says that it is no secret. */
export function partOf(value: Value, name: string, place: Value['place'], path: Path): Value {
  return isHidden(value) && !OPEN.test(name) ? hidden(place, path) : Value.unknown(place, path);
}

/** Functions whose result has all of what they are given in it. */
const KEEPING: ReadonlySet<string> = new Set([
  'base64decode',
  'base64encode',
  'base64gzip',
  'chomp',
  'coalesce',
  'format',
  'join',
  'jsondecode',
  'jsonencode',
  'nonsensitive',
  'replace',
  'sensitive',
  'textencodebase64',
  'tostring',
  'trimspace',
  'try',
  'urlencode',
  'yamldecode',
  'yamlencode',
]);

/** What a call gives whose result is not known: something hidden, where it is given that and keeps it. */
export function kept(site: Pick<Site, 'node' | 'scope' | 'path'>, place: Value['place']): Value {
  const { node, scope, path } = site;
  const inner = { ...scope, depth: scope.depth + 1 };
  const keeps =
    KEEPING.has(node.name) && node.arguments.some((each) => isHidden(evaluate(each, inner, path)));
  return keeps ? hidden(place, path) : Value.unknown(place, path);
}
