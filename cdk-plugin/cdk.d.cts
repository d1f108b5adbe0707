/** What `import { ParapetPlugin } from 'parapet/cdk'` gives; `parapet-plugin.ts` is what runs. */
import type {
  IPolicyValidationContext,
  IPolicyValidationPlugin,
  PolicyValidationPluginReport,
} from 'aws-cdk-lib';

export interface ParapetPluginProps {
  /**
   * Which rules run: `recommended`, `strict`, `all`, or a framework such as `cis-5.0`; what `.parapet.yaml` says where it is
   * left out, and else `recommended`. Another name throws, and the message lists them.
   */
  readonly profile?: string;
  /** The least severity that makes the synthesis fail; what `.parapet.yaml` says where it is left out, and else `info`. */
  readonly failOn?: 'critical' | 'high' | 'medium' | 'low' | 'info';
}

/** Checks the templates of a CDK app while it is synthesized. */
export declare class ParapetPlugin implements IPolicyValidationPlugin {
  readonly name: string;
  readonly version: string;
  readonly ruleIds: string[];
  constructor(props?: ParapetPluginProps);
  validate(
    context: Pick<IPolicyValidationContext, 'templatePaths' | 'appConstruct'>,
  ): PolicyValidationPluginReport;
}
