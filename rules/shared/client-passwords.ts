import { isStandIn } from './secret-names.ts';

/** How a client is given a password: by an option with the password attached to it, as the next word, or by its position. */
interface Client {
  readonly attached?: readonly string[];
  readonly next?: readonly string[];
  /** How many words that are no options stand ahead of the password at least. */
  readonly behind?: number;
  /** Whether the password is the last of these words. */
  readonly isLast?: true;
  /** What begins an option, where a position counts, and the options that take the next word. */
  readonly option?: RegExp;
  readonly taking?: readonly string[];
  /** What has to stand ahead of it: `docker login`. */
  readonly within?: RegExp;
  /** What names the setting whose value is the password: `aws_secret_access_key x`, `//registry.npmjs.org/:_authToken=x`. */
  readonly setting?: RegExp;
  /** Whether the password is what stands behind the first colon or percent sign: `user:password`. */
  readonly isBehindUser?: true;
}

const MYSQL: Client = { attached: ['-p'] };
const MONGO: Client = { next: ['-p'], attached: ['-p'] };
const LDAP: Client = { next: ['-w'], attached: ['-w'] };
const REGISTRY: Client = { next: ['-p'], within: /^login$/ };
const SETTINGS: Client = {
  within: /^config(?:ure)?$/,
  setting: /^(?:aws_secret_access_key|aws_session_token|[^\s=]{0,80}_(?:authToken|password|auth))$/,
};

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
  cqlsh: { next: ['-p'] },
  ipmitool: { next: ['-P'] },
  keytool: { next: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass'] },
  az: REGISTRY,
  '7z': { attached: ['-p'] },
  '7za': { attached: ['-p'] },
  htpasswd: { behind: 1, isLast: true, within: /^-[a-zA-Z0-9]*b/, taking: ['-C', '-r'] },
  net: { behind: 1, within: /^user$/, option: /^\// },
  rabbitmqctl: { behind: 1, within: /^(?:add_user|change_password)$/ },
  mc: { behind: 3, within: /^set$/ },
  openssl: { behind: 0, within: /^passwd$/, taking: ['-salt', '-in', '-rand'] },
  aws: SETTINGS,
  git: SETTINGS,
  npm: SETTINGS,
  pnpm: SETTINGS,
  yarn: SETTINGS,
};

/** A word of a command, with what quotes hold together, or what begins or ends a command. */
const WORD = /[;|&]{1,2}|\$\(|(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s;|&"']{1,300})+/g;

/** Most words of a line that are looked at. */
const MOST_WORDS = 400;

/** Whether a line of a script gives a client a password that is written out. */
export function givesClientPassword(line: string): boolean {
  let reader: Reader | undefined;
  const words = (line.match(WORD) ?? []).slice(0, MOST_WORDS);
  for (const [i, word] of words.entries()) {
    if (ENDS.test(word)) reader = undefined;
    else if (reader === undefined) reader = readerOf(word);
    else if (reader.isPassword(bare(word), words[i + 1])) return true;
  }
  return false;
}

const ENDS = /^(?:[;|&]|\$\($)/;

/** Reads the words of one command, from left to right. */
interface Reader {
  readonly isPassword: (word: string, following: string | undefined) => boolean;
}

function readerOf(word: string): Reader | undefined {
  const command = bare(word);
  const name = command.slice(command.lastIndexOf('/') + 1);
  const client = Object.hasOwn(CLIENTS, name) ? CLIENTS[name] : undefined;
  if (client === undefined) return undefined;
  let isWithin = client.within === undefined;
  const isAtPosition = positionsOf(client);
  return {
    isPassword: (each, following) => {
      if (!isWithin) {
        isWithin = client.within!.test(each);
        return false;
      }
      return isOption(client, each, following) || isAtPosition(each, following);
    },
  };
}

/** Answers, word by word, whether one stands where the client takes its password. */
function positionsOf(client: Client): Reader['isPassword'] {
  const { behind, isLast, option = /^-/, taking = [] } = client;
  let ahead = 0;
  let isTaken = false;
  return (word, following) => {
    if (behind === undefined || isTaken || option.test(word)) {
      isTaken = taking.includes(word);
      return false;
    }
    const ends = following === undefined || ENDS.test(following) || /^\d?>/.test(following);
    const isThere = isLast === true ? ahead >= behind && ends : ahead === behind;
    ahead += 1;
    // A word of letters alone may as well be a name.
    return isThere && /[^A-Za-z]/.test(word) && isPassword(word.replace(/\)$/, ''));
  };
}

function isOption(client: Client, word: string, following = ''): boolean {
  const { attached = [], next = [], setting, isBehindUser } = client;
  const [, key = '', value] = /^([^=]{1,100})=(.*)$/.exec(word) ?? [];
  if (value !== undefined && setting?.test(key) === true) return isPassword(bare(value));
  const given =
    next.includes(word) || setting?.test(word) === true
      ? bare(following)
      : attached
          .filter((option) => word.startsWith(option))
          .map((option) => bare(word.slice(option.length)))[0];
  if (given === undefined) return false;
  const at = given.search(/[:%]/);
  return isPassword(isBehindUser === true ? (at < 0 ? '' : given.slice(at + 1)) : given);
}

/** Whether it is a text of some length, and no gap, variable, expression or command. */
function isPassword(text: string): boolean {
  return text.length >= 6 && !/[…$`(){}<>[\]]/.test(text) && !isStandIn(text);
}

function bare(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, '$2');
}

/** What sets a password: statements of SQL and of settings, and what is handed to a command on its input. */
const STATEMENTS: readonly RegExp[] = [
  /\b[\w.-]{1,32}:([^\s"'|:]{6,200})["']?\s{0,9}\|\s{0,9}(?:sudo\s{1,9})?chpasswd\b/,
  /\becho\s{1,9}(?:-\w{1,9}\s{1,9})?["']?([^\s"'|]{6,200})["']?\s{0,9}\|\s{0,9}(?:sudo\s{1,9})?(?:passwd\b|kinit\b|realm join\b|sudo -S\b|[\w ]{1,40} login\b[^\n|]{0,200}--password-stdin\b)/,
  /\bsudo -S\b[^\n|<]{0,200}<<<\s{0,9}["']?([^\s"']{6,200})/,
  /\bConvertTo-SecureString\s{1,9}(?:-String\s{1,9})?["']([^"'\n]{6,200})["']/i,
  /(?<!#[ \t]{0,9})\b(?:requirepass|masterauth)\s{1,9}["']?([^\s"'/]{6,200})/,
  /\bmachine\s{1,9}\S{1,100}\s{1,9}login\s{1,9}\S{1,100}\s{1,9}password\s{1,9}(\S{6,200})/,
  /\bAuthorization:\s{0,9}(?:Bearer|Basic|token)\s{1,9}([\w+/=.-]{16,400})/i,
  /\bIDENTIFIED\s{1,9}(?:WITH\s{1,9}[\w"'`]{1,60}\s{1,9})?BY\s{1,9}(?:PASSWORD\s{1,9})?\\?["']([^"'\n\\]{6,200})\\?["']/i,
  /\bPASSWORD\s{1,9}\\?'([^'\n\\]{6,200})\\?'/i,
];

/** Whether a line sets a password that is written out. */
export function setsPassword(line: string): boolean {
  return STATEMENTS.some((statement) => {
    const password = statement.exec(line)?.[1];
    return password !== undefined && isPassword(password);
  });
}
