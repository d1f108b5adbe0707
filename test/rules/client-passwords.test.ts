import assert from 'node:assert/strict';
import { holdsSecret } from '../../rules/shared/secret-texts.ts';

const GIVEN = [
  'mysql -u shop -pkT4-veranda-Okapi9 -h db.internal < schema.sql',
  'mysqldump --user=shop --password=kT4-veranda-Okapi9 shop > dump.sql',
  "sshpass -p 'kT4-veranda-Okapi9' ssh root@host",
  'redis-cli -a kT4-veranda-Okapi9 ping',
  'curl -u admin:kT4-veranda-Okapi9 https://db.internal',
  'docker login -u shop -p kT4-veranda-Okapi9 registry.internal',
  "echo 'root:kT4-veranda-Okapi9' | chpasswd",
  'echo kT4-veranda-Okapi9 | passwd --stdin root',
  `mysql -e "CREATE USER 'shop'@'%' IDENTIFIED BY 'kT4-veranda-Okapi9'"`,
  "ALTER USER postgres WITH PASSWORD 'kT4-veranda-Okapi9';",
  'aws configure set aws_secret_access_key q9ZkT4verandaOkapi9mXw2LrB7cYd0HsNfEuJgP',
  "define('DB_PASSWORD', 'kT4-veranda-Okapi9');",
  "$config['db_password'] = 'kT4-veranda-Okapi9';",
  '<password>kT4-veranda-Okapi9</password>',
  'wp config create --dbuser=shop --dbpass=kT4-veranda-Okapi9',
  'ldapadd -D cn=admin -w kT4-veranda-Okapi9 -f users.ldif',
  'cd /tmp && mongosh -u admin -p kT4-veranda-Okapi9',
];

const TAKEN_FROM_ELSEWHERE = [
  'mysql -u shop -p$PASSWORD -h db',
  'mysql -u shop -p"$(aws secretsmanager get-secret-value --secret-id db)"',
  'mysql -P 3306 -u shop',
  'docker run -p 8080:80 nginx',
  'mkdir -p /var/lib/something',
  'ssh -p 2222 host',
  'curl -u "$USER:$PASS" https://db.internal',
  'curl -u : --negotiate https://db.internal',
  'redis-cli -a "$REDIS_AUTH"',
  'sshpass -f /etc/pass ssh host',
  "define('DB_HOST', 'db.internal.example.com');",
  "define('DB_PASSWORD', getenv('DB_PASSWORD'));",
  'echo "user:$PASSWORD" | chpasswd',
  'aws configure set region eu-west-1',
  'docker login --password-stdin registry.internal',
  '<version>1.2.3-SNAPSHOT4</version>',
];

describe('a password that a command is given', () => {
  for (const line of GIVEN) it(`is found in \`${line}\``, () => assert.equal(holdsSecret(line), true));
  for (const line of TAKEN_FROM_ELSEWHERE)
    it(`is none in \`${line}\``, () => assert.equal(holdsSecret(line), false));
});
