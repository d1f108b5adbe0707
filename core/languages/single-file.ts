import type { Template } from '../model/index.ts';
import type { Files, Language } from './language.ts';

/** Files of which some have other texts. */
export function overlaid(files: Files, texts: ReadonlyMap<string, string>): Files {
  return { list: (folder) => files.list(folder), text: (path) => texts.get(path) ?? files.text(path) };
}

/** What languages have in common of which each file is a unit of its own. */
export function singleFile<T extends Template>(
  language: Pick<Language<T>, 'name' | 'mayOwn' | 'owns' | 'read' | 'sourceOf'>,
  withTexts: Language<T>['withTexts'],
  changed: Language<T>['changed'] = () => false,
): Language<T> {
  return {
    ...language,
    isSingleFile: true,
    unitsIn: (paths) => paths,
    unitsOf: (path) => [path],
    withTexts,
    changed,
  };
}
