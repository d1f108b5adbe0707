import {
  between,
  defineOptions,
  propertyRule,
  set,
  type PropertyRule,
  type Resource,
  type Rule,
} from '../../core/model/index.ts';
import { setting } from './edits.ts';
import { isHidden } from './secrets.ts';

/** A rule whose question, repair and words are those of its family. */
type FamilyRule = Omit<PropertyRule, 'path' | 'holds' | 'fix' | 'message' | 'options'>;

/** One that may have words of its own. */
interface WordedRule extends FamilyRule {
  readonly message?: PropertyRule['message'];
}

/** How long backups are kept: the option of the family. */
type Days = Readonly<Record<'days', number>>;

/** A rule that asks of databases how long they keep their backups. */
interface BackupRetentionRule extends FamilyRule {
  /** The property, where it is not `BackupRetentionPeriod`. */
  readonly path?: string;
  /** What is kept, where it is not called backups. */
  readonly kept?: string;
  readonly message?: PropertyRule<Days>['message'];
}

/** Defines a rule that asks for backups of a week, or of as many days as somebody sets; AWS keeps one day by itself. */
export function backupRetentionRule({ kept = 'backups', ...rule }: BackupRetentionRule): Rule {
  return propertyRule<Days>({
    profile: 'strict',
    path: 'BackupRetentionPeriod',
    message: (resource, _value, { days }) =>
      `${resource.name} keeps ${kept} for less than ${days} days: a mistake is often noticed later.`,
    ...rule,
    options: defineOptions({ days: between(1, 35, 7, `How many days ${kept} are kept at least`) }),
    holds: (value, { days }) => value.or(1).atLeast(days),
    fix: (resource, path, _at, { days }) =>
      set(
        days,
        ['costs', 'interrupts'],
        `Keep ${kept} for ${days} days (billed by gigabyte; from none, it restarts)`,
      )(resource, path),
  });
}

/** Defines a rule that asks whether a database is protected against deletion. */
export function deletionProtectionRule(rule: WordedRule & { readonly path?: string }): Rule {
  return propertyRule({
    profile: 'strict',
    path: 'DeletionProtection',
    message: ({ name }) => `${name} can be deleted by a single call, or by a stack update that goes wrong.`,
    ...rule,
    holds: (value) => value.is(true),
    fix: set(true, 'safe', 'Protect against deletion'),
  });
}

/** Defines a rule that asks whether minor upgrades are taken, as they are where nothing is said. */
export function minorUpgradeRule(rule: WordedRule): Rule {
  return propertyRule({
    profile: 'strict',
    message: ({ name }) =>
      `${name} keeps its minor version until someone upgrades it by hand: fixes for known holes wait.`,
    ...rule,
    path: 'AutoMinorVersionUpgrade',
    holds: (value) => value.or(true).is(true),
    fix: set(true, 'interrupts', 'Take minor upgrades automatically (in the maintenance window)'),
  });
}

/** Defines a rule that asks whether snapshots get the tags of what they are made of. */
export function copyTagsRule(rule: FamilyRule): Rule {
  return propertyRule({
    profile: 'all',
    ...rule,
    path: 'CopyTagsToSnapshot',
    holds: (value) => value.is(true),
    fix: set(true, 'safe', 'Copy tags to snapshots'),
    message: ({ name }) =>
      `Snapshots of ${name} carry no tags: policies and clean-up that go by tags pass them by.`,
  });
}

/** A rule that asks whether the administrator's password is written in the template. */
interface MasterPasswordRule extends FamilyRule {
  /** The property that has Secrets Manager keep it. */
  readonly managed: string;
}

/** Defines a rule about the administrator's password; the repair has Secrets Manager make and keep one. */
export function masterPasswordRule({ managed, ...rule }: MasterPasswordRule): Rule {
  return propertyRule({
    ...rule,
    path: 'MasterUserPassword',
    holds: isHidden,
    fix: (resource: Resource, path) => ({
      title: 'Keep the password in Secrets Manager (sets a new one, billed monthly)',
      safety: ['costs', 'changes'],
      edits: [setting(resource, managed, true), { kind: 'remove', resource: resource.name, path }],
    }),
    message: ({ name }) =>
      `The administrator password of ${name} can be read by everyone who can read this template or its stack.`,
  });
}
