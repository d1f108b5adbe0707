/** Units of texts that are on no disk, judged. */
import {
  analyse as analyseUnit,
  judgeUnit,
  type Analysis,
  type AnalysisContext,
} from '../core/engine/analysis.ts';
import { applyChanges, fixAll as fixUnit, writtenFixes, type FixChoice } from '../core/engine/fix.ts';
import { cdk, type CdkSurroundings } from '../core/languages/cdk/language.ts';
import type { CdkTemplate } from '../core/languages/cdk/read.ts';
import { cloudFormation, readCloudFormation } from '../core/languages/cloudformation/language.ts';
import type { CfnTemplate } from '../core/languages/cloudformation/read.ts';
import type { FileRange, Files, Language } from '../core/languages/language.ts';
import { terraform } from '../core/languages/terraform/language.ts';
import { terraformPlan } from '../core/languages/terraform/plan-language.ts';
import type { TfTemplate } from '../core/languages/terraform/read.ts';
import type { Finding, Fix, Place, Template } from '../core/model/index.ts';
import type { TextChange } from '../core/text/text-change.ts';

export { applyChanges };
export type { AnalysisContext };

/** An analysis of texts of which every place is known. */
export interface Judged<T extends Template> extends Analysis<T> {
  locate(place: Place): FileRange;
}

export type TemplateAnalysis = Judged<CfnTemplate>;
export type ModuleAnalysis = Judged<TfTemplate>;
export type CdkAnalysis = Judged<CdkTemplate>;
export type CdkContext = AnalysisContext & { readonly surroundings: CdkSurroundings };

const TEMPLATE = 'template.yaml';

/** Files by their path; a folder is what stands ahead of the last slash. */
export function memory(texts: Readonly<Record<string, string>>): Files {
  const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return {
    text: (path) => texts[path],
    list: (folder) => {
      const names = Object.keys(texts).filter((path) => folderOf(path) === folder);
      return names.length === 0 ? undefined : names.map((path) => path.slice(path.lastIndexOf('/') + 1));
    },
  };
}

/** Judges a CloudFormation template; undefined where the text is none. */
export function analyse(
  text: string,
  context: AnalysisContext,
  previous?: TemplateAnalysis,
  change?: TextChange,
): TemplateAnalysis | undefined {
  const unit = readCloudFormation({ path: TEMPLATE, text }, previous, change);
  return unit && (judgeUnit(unit, context, previous) as TemplateAnalysis);
}

/** The template with all wanted repairs. */
export function fixAll(
  text: string,
  context: AnalysisContext,
  wanted?: FixChoice['wanted'],
): { readonly text: string; readonly applied: readonly { readonly finding: Finding; readonly fix: Fix }[] } {
  return fixed(cloudFormation(memory({ [TEMPLATE]: text })), TEMPLATE, text, context, wanted);
}

/** Judges the root module in the folder without a name. */
export function analyseModule(
  texts: Readonly<Record<string, string>>,
  context: AnalysisContext,
  previous?: ModuleAnalysis,
  language: Language<TfTemplate> = terraform(memory(texts)),
): ModuleAnalysis | undefined {
  return analyseUnit(language, '', context, previous) as ModuleAnalysis | undefined;
}

/** The files of a root module that repairs change, and how many there are. */
export function fixModule(
  texts: Readonly<Record<string, string>>,
  context: AnalysisContext,
  choice?: FixChoice,
): { readonly texts: ReadonlyMap<string, string>; readonly applied: number } {
  const { files, applied } = fixUnit(terraform(memory(texts)), '', context, choice);
  return { texts: new Map(files.map(({ path, after }) => [path, after])), applied: applied.length };
}

/** Judges a plan as `terraform show -json` writes it. */
export function analysePlan(text: string, context: AnalysisContext): Analysis | undefined {
  const files = memory({ 'plan.json': text });
  return analyseUnit(terraformPlan(files, terraform(files)), 'plan.json', context);
}

/** Judges a file of CDK source; undefined where the text is none. */
export function analyseCdk(
  path: string,
  text: string,
  context: CdkContext,
  previous?: CdkAnalysis,
): CdkAnalysis | undefined {
  const language = cdk(memory({ [path]: text }), context.surroundings);
  return analyseUnit(language, path, context, previous) as CdkAnalysis | undefined;
}

/** The source with all wanted repairs. */
export function fixCdk(
  path: string,
  text: string,
  context: CdkContext,
  wanted?: FixChoice['wanted'],
): ReturnType<typeof fixAll> {
  return fixed(cdk(memory({ [path]: text }), context.surroundings), path, text, context, wanted);
}

/** The fixes of a finding in a unit of one file, best first. */
export function fixesIn(
  analysis: Analysis,
  finding: Finding,
): readonly { readonly fix: Fix; readonly changes: readonly TextChange[] }[] {
  return writtenFixes(analysis, finding).map(({ fix, changes }) => ({
    fix,
    changes: [...changes.values()].find(({ length }) => length > 0)!,
  }));
}

function fixed(
  language: Language,
  unit: string,
  text: string,
  context: AnalysisContext,
  wanted: FixChoice['wanted'],
): ReturnType<typeof fixAll> {
  const { files, applied } = fixUnit(language, unit, context, { wanted });
  return { text: files[0]?.after ?? text, applied };
}
