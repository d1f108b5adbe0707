import { isStandIn } from './secret-names.ts';

/** How a client is given a password: by an option with the password attached to it, or as the next word. */
interface Client {
  readonly attached?: readonly string[];
  readonly next?: readonly string[];
  /** A word that has to stand ahead of the option: `docker login`. */
  readonly within?: string;
  /** Whether the password is what stands behind the first colon or percent sign: `user:password`. */
  readonly isBehindUser?: true;
}

const MYSQL: Client = { attached: ['-p'] };
const MONGO: Client = { next: ['-p'], attached: ['-p'] };
const LDAP: Client = { next: ['-w'], attached: ['-w'] };
const REGISTRY: Client = { next: ['-p'], within: 'login' };

/** From the manual of each client; options that are words (`--password`) are read wherever they stand. */
const CLIENTS: Readonly<Record<string, Client>> = {
  mysql: MYSQL,
  mysqladmin: MYSQL,
  mysqldump: MYSQL,
  mysqlimport: MYSQL,
  mysqlcheck: MYSQL,
  mariadb: MYSQL,
  'mariadb-admin': MYSQL,
  'mariadb-dump': MYSQL,
  mongo: MONGO,
  mongosh: MONGO,
  mongodump: MONGO,
  mongorestore: MONGO,
  ldapadd: LDAP,
  ldapmodify: LDAP,
  ldapsearch: LDAP,
  docker: REGISTRY,
  podman: REGISTRY,
  helm: REGISTRY,
  sshpass: { attached: ['-p'], next: ['-p'] },
  'redis-cli': { next: ['-a'] },
  rabbitmqadmin: { next: ['-p'] },
  sqlcmd: { attached: ['-P'], next: ['-P'] },
  bcp: { attached: ['-P'], next: ['-P'] },
  curl: { next: ['-u', '--user', '--proxy-user'], attached: ['-u'], isBehindUser: true },
  smbclient: { next: ['-U', '--user'], isBehindUser: true },
  aws: { next: ['aws_secret_access_key', 'aws_session_token'], within: 'configure' },
};

/** A word of a command, with what quotes hold together, or what ends a command. */
const WORD = /[;|&]{1,2}|(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s;|&"']{1,300})+/g;

/** Most words of a line that are looked at. */
const MOST_WORDS = 400;

/** Whether a line of a script gives a client a password that is written out. */
export function givesClientPassword(line: string): boolean {
  let client: Client | undefined;
  let isWithin = false;
  const words = (line.match(WORD) ?? []).slice(0, MOST_WORDS);
  for (const [i, quoted] of words.entries()) {
    const word = bare(quoted);
    if (/^[;|&]/.test(quoted)) client = undefined;
    else if (client === undefined) {
      client = clientNamed(word);
      isWithin = client?.within === undefined;
    } else if (word === client.within) isWithin = true;
    else if (isWithin && passwordIn(client, word, words[i + 1])) return true;
  }
  return false;
}

function clientNamed(word: string): Client | undefined {
  const name = word.slice(word.lastIndexOf('/') + 1);
  return Object.hasOwn(CLIENTS, name) ? CLIENTS[name] : undefined;
}

function passwordIn(client: Client, word: string, following: string | undefined): boolean {
  const { attached = [], next = [], isBehindUser } = client;
  const given = next.includes(word)
    ? bare(following ?? '')
    : attached
        .filter((option) => word.startsWith(option))
        .map((option) => bare(word.slice(option.length)))[0];
  if (given === undefined) return false;
  const at = given.search(/[:%]/);
  const password = isBehindUser === true ? (at < 0 ? '' : given.slice(at + 1)) : given;
  return password.length >= 6 && !/[…$`(){}<>[\]]/.test(password) && !isStandIn(password);
}

function bare(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, '$2');
}

/** What sets a password: statements of SQL, and what is handed to `chpasswd` and `passwd`. */
const STATEMENTS: readonly RegExp[] = [
  /\b[\w.-]{1,32}:([^\s"'|:]{6,200})["']?\s{0,9}\|\s{0,9}(?:sudo\s{1,9})?chpasswd\b/,
  /\becho\s{1,9}(?:-\w{1,9}\s{1,9})?["']?([^\s"'|]{6,200})["']?\s{0,9}\|\s{0,9}(?:sudo\s{1,9})?passwd\b/,
  /\bIDENTIFIED\s{1,9}(?:WITH\s{1,9}[\w"'`]{1,60}\s{1,9})?BY\s{1,9}(?:PASSWORD\s{1,9})?\\?["']([^"'\n\\]{6,200})\\?["']/i,
  /\bPASSWORD\s{1,9}\\?'([^'\n\\]{6,200})\\?'/i,
];

/** Whether a line sets a password that is written out. */
export function setsPassword(line: string): boolean {
  return STATEMENTS.some((statement) => {
    const password = statement.exec(line)?.[1];
    return password !== undefined && !/[…$`(){}<>[\]]/.test(password) && !isStandIn(password);
  });
}
