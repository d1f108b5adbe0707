import { defineRule, type Resource, type Rule, type RuleInfo } from '../../core/model/index.ts';
import { appending } from './edits.ts';

const ENABLER = 'Terraform::Inspector2::Enabler';

/** A rule that asks whether Inspector, where it is turned on, scans something too. */
interface ScanRule extends RuleInfo {
  /** What is scanned, as the enabler names it. */
  readonly scans: string;
  /** The title of the repair. */
  readonly turnOn: string;
  readonly message: (enabler: Resource) => string;
}

/** Defines a rule about what Inspector scans; any of the enablers may turn it on. */
export function scanRule({ scans, turnOn, ...rule }: ScanRule): Rule {
  return defineRule({
    profile: 'strict',
    ...rule,
    on: ENABLER,
    holds: (enabler) =>
      enabler
        .siblings(ENABLER)
        .some((each) => each.list('ResourceTypes').some((type) => type.is(scans)))
        .at(enabler.get('ResourceTypes')),
    fix: (enabler) => ({
      title: turnOn,
      safety: 'costs',
      edits: [appending(enabler, 'ResourceTypes', scans)],
    }),
  });
}
