/** Words that say by themselves that what they name is a secret. */
const PLAIN = ['password', 'passwords', 'passwd', 'passphrase', 'passcode', 'pwd', 'pass'];

/** Pairs of words that do, by the last one. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  key: ['api', 'private', 'secret', 'signing', 'auth', 'hmac', 'jwt', 'webhook'],
  keys: ['api', 'private', 'secret'],
  token: ['access', 'api', 'auth', 'bearer', 'bot', 'oauth', 'personal', 'refresh', 'secret', 'session'],
  secret: [
    'api',
    'app',
    'auth',
    'client',
    'consumer',
    'cookie',
    'csrf',
    'hmac',
    'jwt',
    'nextauth',
    'session',
    'shared',
    'signing',
    'token',
    'webhook',
  ],
  auth: ['cache', 'elasticache', 'redis', 'valkey'],
  pw: ['admin', 'app', 'bind', 'database', 'db', 'login', 'master', 'my', 'mysql', 'root', 'sa', 'user'],
};

/** Words that are as often said of a secret's name, its number or its place: the value has to look like a secret too. */
const LIKELY: Readonly<Record<string, readonly string[] | undefined>> = {
  secret: undefined,
  secrets: undefined,
  token: undefined,
  credential: undefined,
  credentials: undefined,
  salt: undefined,
  pepper: undefined,
  auth: undefined,
  base: ['key'],
  key: [
    'access',
    'account',
    'crypt',
    'encryption',
    'license',
    'master',
    'service',
    'session',
    'shared',
    'app',
  ],
};

/** Words ahead of `token` and `pass` that make something else of them. */
const OTHER = [
  'next',
  'page',
  'client',
  'continuation',
  'csrf',
  'design',
  'idempotency',
  'by',
  'proxy',
  'single',
];

/** Whether what has this name is a secret: certainly, or where its value looks like one; undefined where it is none. */
export function secretBy(name: string): 'name' | 'look' | undefined {
  const words = wordsOf(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
  const [last = '', before = ''] = words;
  if (/^(?:token|pass)$/.test(last) && OTHER.includes(before)) return undefined;
  if (PLAIN.includes(last) || /(?:password|passwd|passphrase)$/.test(last)) return 'name';
  if (last === 'key' && words.includes('secret')) return 'name';
  if (before !== '' && own(PAIRS, last)?.includes(before) === true) return 'name';
  if (
    /^(?:api|private|secret|signing|auth)key$|^(?:access|auth|api)token$|^clientsecret$|^(?:db|user|admin|root|login|mail|smtp|ftp|auth)pass$|^(?:db|user|admin|root)pw$/.test(
      last,
    )
  )
    return 'name';
  if (!Object.hasOwn(LIKELY, last)) return undefined;
  const ahead = LIKELY[last];
  return ahead === undefined || ahead.includes(before) ? 'look' : undefined;
}

/** The words of a name, last one first, without numbers: `dbPassword`, `DB_PASSWORD_1`, `db-password` and `DBPassword` are two. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .reverse();
}

function own(
  pairs: Readonly<Record<string, readonly string[]>>,
  word: string,
): readonly string[] | undefined {
  return Object.hasOwn(pairs, word) ? pairs[word] : undefined;
}

/** What says where a secret is, or that something will come in its place. */
const STAND_IN = [
  // Where it is: `arn:`, `https://`, `file://`, `ssm:`, `/path`, `./path`, `~/path`, `alias/…`.
  /^(?:arn:|alias\/|[a-z][a-z0-9+.-]*:\/\/|(?:ssm|secretsmanager|vault|env|file|ref|op|s3|gs|kms|asm|parameter|keychain):|\/|\.|~\/)/i,
  // What is put in by somebody else: `$NAME`, `${…}`, `{{…}}`, `<…>`, `%…%`, `[…]`, `__NAME__`, `@name@`.
  /^(?:[<${]|%[\w.-]*%$|\[[^\]]*\]$|__\w*__$|@[\w.-]*@$)/,
  // A switch, or nothing.
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|unset|empty|n\/a|enabled|disabled|required|optional|default|auto|prompt)$/i,
  // A word in place of a value.
  /^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this)|set[-_ ]?me|fill[-_ ]?me|placeholder|todo|tbd|fixme|dummy|fake|example|sample|redacted|hidden|masked|secret|to[-_ ]?be\b.*|not[-_ ]?set|not[-_ ]?used|unused|ignored|managed|generated|overridden|initial)(?:$|[-_ .!])/i,
  /^(?:your|my|insert|enter|put|replace|change|update|provide|fill|set|add|paste|see|use|read|from|stored)(?:[-_ ][A-Za-z]+)+$/i,
  /[-_ ](?:here|placeholder|goes[-_ ]here|change[-_ ]?me)[!>]*$/i,
  /^(?:x+|\*+|\.+|-+|_+|#+|0+|\?+)$/i,
];

/** Whether a text stands in place of a secret: it says where to find one, is a switch, a blank, or waits for a value. */
export function isStandIn(text: string): boolean {
  return STAND_IN.some((pattern) => pattern.test(text)) || isPathLike(text) || isNameOfSecret(text);
}

/** Whether a text is made of the parts of a path, each of them a word: `prod/db/password`. */
function isPathLike(text: string): boolean {
  const parts = text.split('/');
  return parts.length > 1 && parts.every(isWordy);
}

/** Whether a text is the name of something, as names of secrets, headers and variables are: `shop-db-password`, `X-Api-Key`. */
function isNameOfSecret(text: string): boolean {
  const parts = text.split(/[-_.:]/);
  if (parts.length < 2 || !parts.every(isWordy)) return /^authorization$/i.test(text);
  const by = secretBy(text.replaceAll('.', '_'));
  return (
    by !== undefined ||
    /^(?:secrets?|arn|id|name|param(?:eter)?|path|file|header|env|value|ref)$/i.test(parts.at(-1)!)
  );
}

/** Whether letters are a word or several, with a number behind them at most: no secret that somebody made up. */
function isWordy(part: string): boolean {
  return /^(?:[A-Za-z][A-Za-z_.-]*\d{0,2}|\d{1,4}|v\d+)$/.test(part);
}

/** Whether a text is of characters as only a secret has them: of two kinds at least, and no name, address, number or date. */
export function looksSecret(text: string): boolean {
  if (text.length < 8 || /\s/.test(text) || isStandIn(text)) return false;
  if (
    /^[\d.:/_-]+$/.test(text) ||
    /^[\w.-]+\.[a-z]{2,6}(?::\d+)?$/i.test(text) ||
    /^[\w.+-]+@[\w.-]+$/.test(text)
  )
    return false;
  if (text.split(/[-_./]/).every(isWordy)) return false;
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length > 1;
}
