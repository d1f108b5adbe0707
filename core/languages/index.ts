import { cdk, type CdkSurroundings } from './cdk/language.ts';
import { cloudFormation, synthesizedTemplates, type Synthesized } from './cloudformation/language.ts';
import type { Files, Language } from './language.ts';
import { terraform, type TerraformSettings } from './terraform/language.ts';
import { terraformPlan } from './terraform/plan-language.ts';

/** What languages use beside the texts of their files. */
export interface Surroundings extends CdkSurroundings, Synthesized {}

/** Every language; the first that owns a text reads it. */
export function languagesOf(
  files: Files,
  surroundings: Surroundings,
  settings: TerraformSettings = {},
): readonly Language[] {
  const modules = terraform(files, settings);
  return [
    modules,
    synthesizedTemplates(files, surroundings),
    cdk(files, surroundings),
    terraformPlan(files, modules),
    cloudFormation(files),
  ];
}

/** The language of a file, whose text is asked for where its name does not tell; undefined where it is none of ours. */
export function languageOf(
  languages: readonly Language[],
  path: string,
  text: () => string | undefined,
): Language | undefined {
  let read: { readonly text: string | undefined } | undefined;
  return languages.find((language) => {
    if (!language.mayOwn(path)) return false;
    if (!language.isSingleFile) return true;
    read ??= { text: text() };
    return read.text !== undefined && language.owns(path, read.text);
  });
}
