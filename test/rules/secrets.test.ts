import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isStandIn, looksSecret, secretBy } from '../../rules/shared/secret-names.ts';
import { hasSecretShape, SECRET_SHAPES } from '../../rules/shared/secret-shapes.ts';
import { holdsSecret, isSecretUnder } from '../../rules/shared/secret-texts.ts';

/** A text that nobody would take for anything but a secret. */
const RANDOM = 'k7Qz29-vbWm41x';

/** One of each shape, put together from parts so that no scanner takes this file for a leak. */
const SHAPED: Readonly<Record<string, string>> = {
  'access key of AWS': `AKIA${'Z7QK4NW2LE5TB3VX'}`,
  'private key': ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' '),
  'token of GitHub': `ghp_${'a1B2'.repeat(9)}`,
  'token of GitLab': `glpat-${'a1B2c'.repeat(4)}`,
  'token of npm': `npm_${'a1B2'.repeat(9)}`,
  'key of Anthropic': `sk-ant-api03-${'a1B2'.repeat(9)}`,
  'key of Stripe': `sk_live_${'a1B2'.repeat(6)}`,
  'token of Slack': `xoxb-${'12345678'.repeat(2)}`,
  'key of Google': `AIza${'a1B2c'.repeat(7)}`,
  'key of SendGrid': `SG.${'a1B2'.repeat(5)}.${'a1B2'.repeat(10)}`,
  'token of DigitalOcean': `dop_v1_${'a1b2'.repeat(16)}`,
  'token of HashiCorp': `hvs.${'a1B2'.repeat(6)}`,
};

/** The ways in which people write a name of several words. */
const STYLES: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('_'),
  (words) => words.join('_').toUpperCase(),
  (words) => words.join('-'),
  (words) => words.map((word, i) => (i === 0 ? word : capital(word))).join(''),
  (words) => words.map(capital).join(''),
  (words) => `/shop/payments/${words.join('_')}`,
  (words) => `--${words.join('-')}`,
  (words) => words.join('.'),
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SECRETS = [
  ['db', 'password'],
  ['api', 'key'],
  ['client', 'secret'],
  ['jwt', 'secret'],
  ['session', 'secret'],
  ['cookie', 'secret'],
  ['webhook', 'secret'],
  ['redis', 'auth'],
  ['auth', 'token'],
  ['aws', 'secret', 'access', 'key'],
  ['redis', 'pass'],
  ['root', 'pw'],
  ['encryption', 'key'],
];
const OTHERS = [
  ['db', 'password', 'arn'],
  ['secret', 'name'],
  ['api', 'key', 'header'],
  ['password', 'file'],
  ['next', 'token'],
  ['aws', 'access', 'key', 'id'],
  ['sort', 'key'],
  ['by', 'pass'],
  ['password', 'length'],
];

describe('what is a secret', () => {
  it('is told by its look wherever it stands', () => {
    for (const [name, text] of Object.entries(SHAPED)) {
      assert.ok(SECRET_SHAPES[name]?.test(text), name);
      assert.ok(hasSecretShape(`run --with ${text} now`), name);
    }
  });

  it('is told by its name, in each way of writing names', () => {
    for (const style of STYLES) {
      for (const words of SECRETS) assert.ok(isSecretUnder(style(words), RANDOM), style(words));
      for (const words of OTHERS) assert.ok(!isSecretUnder(style(words), RANDOM), style(words));
    }
  });

  it('is told by its name also where it is made of words', () => {
    for (const name of ['JWT_SECRET', 'sessionSecret', 'cookie-secret', 'REDIS_AUTH', '/shop/webhook_secret'])
      assert.ok(isSecretUnder(name, 'kT4-veranda-Okapi9'), name);
    for (const name of ['SECRET_NAME', 'AUTH_TYPE', 'secret', 'SORT_KEY'])
      assert.ok(!isSecretUnder(name, 'kT4-veranda-Okapi9'), name);
  });

  it('is no place, no name, no switch, no blank and no reference, whatever the name says', () => {
    const texts = [
      '',
      'true',
      'none',
      'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop',
      'prod/db/password',
      '/run/secrets/db',
      'file:///run/secrets/db',
      'ssm:/shop/db',
      'https://vault.example.com/shop',
      'shop-db-password',
      'X-Api-Key',
      'Authorization',
      'changeme',
      'CHANGE_ME',
      'replace-me',
      'your-api-key-here',
      '<password>',
      '${DB_PASSWORD}',
      '$DB_PASSWORD',
      '{{resolve:secretsmanager:shop}}',
      'xxxxxxxx',
      '********',
    ];
    for (const text of texts)
      for (const words of SECRETS) assert.ok(!isSecretUnder(words.join('_'), text), text);
  });

  it('is a password in an address, and neither a user alone nor a gap', () => {
    const at = (user: string): string => `postgres://${user}@db.example.com:5432/shop`;
    assert.ok(holdsSecret(at(`shop:${RANDOM}`)));
    for (const user of [
      'shop',
      'shop:…',
      'shop:${PASSWORD}',
      'shop:$PASSWORD',
      'user:password',
      'shop:<password>',
    ])
      assert.ok(!holdsSecret(at(user)), user);
  });

  it('is found in settings, scripts and commands by what sets it', () => {
    const lines = [
      `export DB_PASSWORD=${RANDOM}`,
      `DB_PASSWORD="correct-horse-battery"`,
      `db_password = ${RANDOM}`,
      `password: ${RANDOM}`,
      `{"apiKey": "${RANDOM}"}`,
      `login --password ${RANDOM}`,
      `login --password=${RANDOM}`,
      `java -Dspring.datasource.password=${RANDOM}`,
      `Server=db;User Id=shop;Password=${RANDOM};`,
      `aws configure set aws_secret_access_key ${RANDOM}`,
      `npm config set //registry.npmjs.org/:_authToken ${RANDOM}`,
      `npm config set //registry.npmjs.org/:_authToken=${RANDOM}`,
      `curl -sS -u shop:${RANDOM} https://api.example.com`,
      `mysql -h db -u shop -p${RANDOM} shop`,
      `docker login -u shop -p ${RANDOM} registry.example.com`,
      `sshpass -p ${RANDOM} ssh shop@host`,
      `echo "admin:${RANDOM}" | sudo chpasswd`,
    ];
    for (const line of lines) assert.ok(holdsSecret(`first\n${line}\nlast`), line);
  });

  it('is not what a script takes from elsewhere', () => {
    const lines = [
      'export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop)',
      'aws configure set region eu-west-1',
      'aws configure set aws_secret_access_key "$KEY"',
      'curl -u "$USER:$PASSWORD" https://api.example.com',
      'mysql -h db -u shop -p"$PASSWORD" shop',
      'docker login -u shop -p $TOKEN registry.example.com',
      'connect(user=user, password=password)',
      'password = config.password',
      'token: process.env.TOKEN',
      'API_KEY=…',
      'login --password-stdin',
      'password: ${DB_PASSWORD}',
      'export API_KEY=/shop/api-key',
      'password_policy = strict-2024-policy',
    ];
    for (const line of lines) assert.ok(!holdsSecret(line), line);
  });

  it('is no word and no stand-in where the name alone does not say so', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 4 }), (words) => {
        assert.ok(!looksSecret(words.join('-')));
        assert.ok(!looksSecret(words.join('/')));
      }),
    );
  });

  it('is told of any text and any name without fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
        const by = secretBy(name);
        if (by === 'look' && !holdsSecret(text))
          assert.equal(isSecretUnder(name, text), text.length > 5 && looksSecret(text));
        if (looksSecret(text)) assert.ok(!isStandIn(text));
      }),
    );
  });
});
