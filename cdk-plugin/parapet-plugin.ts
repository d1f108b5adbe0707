import { basename } from 'node:path';
import type { CfnElement, IPolicyValidationContext, IPolicyValidationPlugin } from 'aws-cdk-lib';
import type { PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { selectRules } from '../core/engine/rule-set.ts';
import { SEVERITIES, type AnyRule, type Severity } from '../core/model/index.ts';
import { withoutCommands } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';
import { nearestConfiguration } from '../workspace/configuration-file.ts';
import { ConfigurationError, NO_CONFIGURATION, type Configuration } from '../workspace/configuration.ts';
import { configurationAt } from '../workspace/extended-configuration.ts';
import { choicesOf, PROFILE_NAMES, type ProfileName } from '../workspace/frameworks.ts';
import { OWN_RULES, ownRulesAt } from '../workspace/own-rules/folder.ts';
import { scanFiles, type ReportedFinding } from '../workspace/scan.ts';
import { isAcknowledged } from './acknowledged.ts';

export interface ParapetPluginProps {
  /** Which rules run, a framework among them; what `.parapet.yaml` says where it is left out, and else `recommended`. */
  readonly profile?: ProfileName;
  /** The least severity that makes the synthesis fail; what `.parapet.yaml` says where it is left out, and else `info`. */
  readonly failOn?: Severity;
}

/**
 * Checks the templates of a CDK app while it is synthesized: `Validations.of(app).addPlugins(new ParapetPlugin())`, or
 * `policyValidationBeta1: [new ParapetPlugin()]` before aws-cdk-lib had `Validations`. It reads the `.parapet.yaml` of the
 * working directory, and throws where that is wrong.
 */
export class ParapetPlugin implements IPolicyValidationPlugin {
  readonly name = 'Parapet';
  readonly version: string = VERSION;
  readonly ruleIds: string[] = rules.map(({ id }) => id);
  private readonly props: ParapetPluginProps;

  constructor(props: ParapetPluginProps = {}) {
    const { profile } = props;
    if (profile !== undefined && !PROFILE_NAMES.includes(profile))
      throw new Error(`There is no profile "${String(profile)}"; there are ${PROFILE_NAMES.join(', ')}.`);
    this.props = props;
  }

  validate(
    context: Pick<IPolicyValidationContext, 'templatePaths' | 'appConstruct'>,
  ): PolicyValidationPluginReport {
    const own = ownRulesAt(process.cwd());
    if (own.problems.length > 0) throw new ConfigurationError(OWN_RULES, own.problems);
    const known = [...rules, ...own.rules];
    const { choices, failOn } = configuration(known);
    const { profile } = this.props;
    const named = profile === undefined ? {} : choicesOf(profile);
    const { templates } = scanFiles(context.templatePaths, {
      rules: selectRules(known, { ...choices, ...named }),
      today: new Date().toISOString().slice(0, 10),
      baseline: false,
      cwd: process.cwd(),
    });
    const least = SEVERITIES.indexOf(this.props.failOn ?? failOn ?? 'info');
    const elements = elementsOf(context.appConstruct);
    const violations = templates.flatMap(({ path, findings }) =>
      findings.flatMap((finding): readonly PolicyViolation[] => {
        const element = elements.get(`${basename(path)} ${finding.resource}`);
        const rule = known.find(({ id }) => id === finding.ruleId);
        if (rule !== undefined && element !== undefined && isAcknowledged(rule, element, rules)) return [];
        return [violation(finding, path, SEVERITIES.indexOf(finding.severity) <= least)];
      }),
    );
    return {
      violations,
      success: violations.every(({ severity }) => severity !== 'error'),
      pluginVersion: VERSION,
    };
  }
}

declare const PARAPET_VERSION: string | undefined;
const VERSION = typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '0.0.0';

function configuration(known: readonly AnyRule[]): Configuration {
  const path = nearestConfiguration(process.cwd());
  return path === undefined ? NO_CONFIGURATION : configurationAt(path, path, { rules: known });
}

function violation(finding: ReportedFinding, path: string, fails: boolean): PolicyViolation {
  const { ruleId, message, severity, resource, property, fixes } = finding;
  return {
    ruleName: ruleId,
    description: withoutCommands(message),
    // The CDK fails at errors and leaves warnings be.
    severity: fails ? 'error' : 'warning',
    fix: fixes[0]?.title ?? `parapet explain ${ruleId}`,
    ruleMetadata: { severity },
    violatingResources: [
      {
        resourceLogicalId: resource,
        templatePath: path,
        locations: property === '' ? [] : [`Properties.${property}`],
      },
    ],
  };
}

/** The resources of an app, by the file of their template and their logical id. */
function elementsOf(app: IConstruct): ReadonlyMap<string, IConstruct> {
  const found = new Map<string, IConstruct>();
  for (const construct of app.node.findAll()) {
    const { stack, logicalId } = construct as Partial<CfnElement>;
    if (stack === undefined || logicalId === undefined) continue;
    found.set(`${basename(stack.templateFile)} ${String(stack.resolve(logicalId))}`, construct);
  }
  return found;
}
