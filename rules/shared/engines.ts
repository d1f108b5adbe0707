import {
  defineRule,
  unknown,
  type Answer,
  type Resource,
  type Rule,
  type RuleInfo,
} from '../../core/model/index.ts';
import { dayInWords, endOf, LIFECYCLES, type Lived } from './lifecycles.ts';

/** A rule that asks whether the version of a database is in standard support. */
interface SupportedEngineRule extends RuleInfo {
  readonly on: string | readonly string[];
  /** The engine of a type that has one alone. */
  readonly engine?: Lived;
}

/** Defines a rule about the version of a database; such rules are of the profile `strict` unless they say otherwise. */
export function supportedEngineRule({ engine, ...rule }: SupportedEngineRule): Rule {
  return defineRule({
    profile: 'strict',
    ...rule,
    holds: (database) => isSupported(database, engine),
    message: (database) => {
      const [name, version, end] = ended(database, engine) ?? ['', '', ''];
      return `${database.name} runs ${name} ${version}, whose standard support ends on ${dayInWords(end)}: after that it gets no updates, or AWS bills extended support for each hour.`;
    },
  });
}

function isSupported(database: Resource, engine: Lived | undefined): Answer {
  const version = database.get('EngineVersion');
  if (version.data.kind === 'absent') return version.decided(true);
  if (engineOf(database, engine) === undefined || version.literal() === undefined) return unknown;
  return version.decided(ended(database, engine) === undefined);
}

type Ended = readonly [engine: string, version: string, end: string];

function ended(database: Resource, otherwise: Lived | undefined): Ended | undefined {
  const engine = engineOf(database, otherwise);
  const version = String(database.get('EngineVersion').literal() ?? '');
  if (engine === undefined) return undefined;
  const [major = '', minor = ''] = version.split('.');
  for (const known of [`${major}.${minor}`, major]) {
    const end = endOf(engine, known);
    if (end !== undefined) return [engine, version, end];
  }
  return undefined;
}

function engineOf(database: Resource, otherwise: Lived | undefined): Lived | undefined {
  if (otherwise !== undefined) return otherwise;
  const name = String(database.get('Engine').literal() ?? '').toLowerCase();
  return Object.hasOwn(LIFECYCLES, name) ? (name as Lived) : undefined;
}
