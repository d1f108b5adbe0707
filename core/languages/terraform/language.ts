import type { Finding, IgnoreWish, Place, Suppression } from '../../model/index.ts';
import { heredocAt, Lines } from '../../syntax/hcl/scan.ts';
import type { HclSection } from '../../syntax/hcl/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import { ignoringComment, ignoringInFile, lineStart, wishText } from '../comment.ts';
import type { FileChanges, FileRange, Files, Language, Unit, Unreadable } from '../language.ts';
import { mayHaveOthers } from '../others-comments.ts';
import type { HclBlock } from '../../syntax/hcl/tree.ts';
import { modulesBelow, unreadCalls } from './instances.ts';
import { isInstalled, overridingNothing, type ModuleFile } from './module.ts';
import { isOverride } from './override.ts';
import { directoriesOf, directoryOf, isModuleFile, isValuesFile, Modules } from './modules.ts';
import { placedIn, type Sections } from './placed.ts';
import { readTerraform, type TfTemplate } from './read.ts';
import { attributeOf } from './scope.ts';
import { suppressionsOf, suppressionsOfFile } from './suppressions.ts';
import { changedSections, writeTerraform, type SectionChange } from './write/write.ts';

/** Terraform's language, which knows the modules that plans were made of. */
export interface Terraform extends Language<TfTemplate> {
  /** The root module in a folder or in the nearest one above it. */
  moduleAround(folder: string): string | undefined;
  withTexts(texts: ReadonlyMap<string, string>): Terraform;
}

/** What of Terraform is read. */
export interface TerraformSettings {
  /** Whether the modules are read that `terraform init` has installed for a root module; they are where undefined. */
  readonly installedModules?: (root: string) => boolean;
}

/** Terraform modules: a unit is a directory that no other calls, with all that it calls. */
export function terraform(
  files: Files,
  { installedModules = () => true }: TerraformSettings = {},
): Terraform {
  return languageOf(new Modules(files, installedModules));
}

function languageOf(modules: Modules): Terraform {
  let last: { readonly paths: readonly string[]; readonly directories: readonly string[] } | undefined;
  // Each key asks about the same files.
  const unitsIn = (paths: readonly string[]): readonly string[] => {
    if (last?.paths !== paths) last = { paths, directories: directoriesOf(paths.filter(isOwn)) };
    return modules.rootsOf(last.directories);
  };
  return {
    name: 'Terraform',
    isSingleFile: false,
    mayOwn: isOwn,
    owns: isOwn,
    unitsIn,
    unitsOf: (path, paths) => {
      const directory = directoryOf(path);
      if (!paths.includes(path)) return [directory];
      return unitsIn(paths).filter((root) => modules.reaches(root, directory));
    },
    read: (root, previous) => readModuleUnit(modules, root, previous),
    letGo: (root) => {
      modules.letGo(root);
    },
    withTexts: (texts) => languageOf(modules.with(texts)),
    changed: (path, isTyped) => {
      if (isOwn(path))
        if (isTyped === true) modules.forgetFile(path);
        else modules.forget(directoryOf(path));
      return modules.forgetText(path);
    },
    moduleAround: (folder) => modules.nearest(folder),
  };
}

function isOwn(path: string): boolean {
  return isModuleFile(path) || isValuesFile(path);
}

function readModuleUnit(
  modules: Modules,
  root: string,
  previous: Unit<TfTemplate> | undefined,
): Unit<TfTemplate> | undefined {
  const read = new Set<ModuleFile>();
  const template = readTerraform(
    root,
    (directory) => {
      const found = modules.files(directory);
      for (const file of found ?? []) read.add(file);
      return found;
    },
    modules,
    previous?.template,
  );
  return template && unitOf(root, template, [...read]);
}

function unitOf(id: string, template: TfTemplate, files: readonly ModuleFile[]): Unit<TfTemplate> {
  let known: Sections | undefined;
  const sections = (): Sections => (known ??= sectionsIn(files));
  const locate = (place: Place): (FileRange & { readonly file: ModuleFile }) | undefined => {
    const at = sections().get(place.source);
    return at && { file: at.file, start: at.start + place.start, end: at.start + place.end };
  };
  const own = files.filter(({ path }) => !isInstalled(path));
  return {
    id,
    template,
    files,
    isWhole: true,
    unreadable: [...own.flatMap(unreadableIn), ...baselessIn(own, sections)],
    unread: () => unreadCallsIn(template, sections()),
    locate,
    around: blockAround,
    suppressions: () => suppressionsIn(own),
    placed: (findings) => placedIn(template, findings, sections),
    write: (edits, world) => {
      const written = writeTerraform(template, edits, world);
      return written && byFile(written, locate);
    },
    canWrite: (edits, world) => {
      const changed = changedSections(template, edits, world);
      const isOwn = (section: HclSection): boolean => {
        const at = locate({ source: section, start: 0, end: 0 });
        return at !== undefined && !isInstalled(at.file.path);
      };
      return changed !== undefined && changed.length > 0 && changed.every(isOwn);
    },
    suppressionOf: (finding, wish) => suppressionIn(finding, wish, template, locate),
  };
}

/** The block of a file that holds a place. */
function blockAround({ source, start }: Place): Place | undefined {
  const blocks = (source as Partial<HclSection>).body?.blocks ?? [];
  const block = blocks.find((each) => each.start <= start && start <= each.end);
  return block && { source, start: block.start, end: block.end };
}

function suppressionsIn(files: readonly ModuleFile[]): readonly Suppression[] {
  return files
    .filter(({ text }) => text.includes('parapet:ignore') || mayHaveOthers(text))
    .flatMap(({ document }) => {
      const all = document.blocks.map(({ block }) => block);
      const file = all.map((block) => ({ source: block, start: 0, end: block.text.length }));
      return [...all.flatMap((block) => suppressionsOf(block, file)), ...suppressionsOfFile(all, file)];
    });
}

/** The calls of modules that are not read, each where it stands; what a call makes several times is said once. */
function unreadCallsIn({ root }: TfTemplate, sections: Sections): readonly Unreadable[] {
  const calls = new Map(
    modulesBelow(root)
      .flatMap(unreadCalls)
      .map(({ block, name }) => [block.node, { block, name }]),
  );
  return [...calls.values()].flatMap(({ block: { section, node }, name }) => {
    const at = sections.get(section);
    if (at === undefined) return [];
    const isLocal = /^\.\.?\//.test(String(literalOf(node, 'source')));
    const how = isLocal ? 'its folder is not among what is read' : '`terraform init` brings it';
    return [
      {
        file: at.file,
        start: at.start + node.start,
        end: at.start + node.headerEnd,
        message: `module \`${name}\` is not read, and what it deploys is not judged: ${how}`,
      },
    ];
  });
}

function literalOf(block: HclBlock, name: string): unknown {
  const value = attributeOf(block, name);
  return value?.kind === 'literal' ? value.value : undefined;
}

function sectionsIn(files: readonly ModuleFile[]): Sections {
  const sections = new Map<object, { readonly file: ModuleFile; readonly start: number }>();
  for (const file of files)
    for (const { block, start } of file.document.blocks) sections.set(block, { file, start });
  return sections;
}

function unreadableIn(file: ModuleFile): readonly Unreadable[] {
  const broken = file.document.blocks.filter(({ block }) => block.problems.length > 0);
  return broken.flatMap(({ block, start }) =>
    block.problems.map((problem) => ({
      file,
      start: start + problem.start,
      end: start + problem.end,
      message: problem.message,
    })),
  );
}

/** The blocks of override files that override nothing, each where it stands. */
function baselessIn(files: readonly ModuleFile[], sections: () => Sections): readonly Unreadable[] {
  if (!files.some(({ path }) => isOverride(path))) return [];
  const directories = [...new Set(files.map(({ path }) => directoryOf(path)))];
  const baseless = directories.flatMap((directory) =>
    overridingNothing(files.filter(({ path }) => directoryOf(path) === directory)),
  );
  return baseless.flatMap(({ section, node }) => {
    const at = sections().get(section);
    if (at === undefined) return [];
    const name = [node.type, ...node.labels.map(({ text }) => `"${text}"`)].join(' ');
    const message = `\`${name}\` overrides nothing: it stands in no other file of this module, and Terraform refuses it`;
    return [{ file: at.file, start: at.start + node.start, end: at.start + node.headerEnd, message }];
  });
}

type Locate = (place: Place) => (FileRange & { readonly file: ModuleFile }) | undefined;

/** Undefined where something of a module that is installed would have to change. */
function byFile(written: readonly SectionChange[], locate: Locate): FileChanges | undefined {
  const changes = new Map<ModuleFile, TextChange[]>();
  for (const { section, start, end, text } of written) {
    const at = locate({ source: section, start, end });
    if (at === undefined || isInstalled(at.file.path)) return undefined;
    const own = changes.get(at.file) ?? [];
    changes.set(at.file, [...own, { start: at.start, end: at.end, text }]);
  }
  for (const own of changes.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return changes;
}

/** The comment above a finding's line, or at the head of its file; undefined within a heredoc, where it would be text. */
function suppressionIn(
  { place, ruleId, resource }: Finding,
  { reason, until, on }: IgnoreWish,
  template: TfTemplate,
  locate: Locate,
): FileChanges | undefined {
  const at = locate(on === 'resource' ? (template.named(resource)?.place ?? place) : place);
  if (at?.file.path.endsWith('.json') === true) return ignoringInJson(at.file, on, { ruleId, reason, until });
  if (at === undefined || (on !== 'file' && isInHeredoc(at.file.text, at.start))) return undefined;
  const { file, start } = at;
  if (on === 'file') return new Map([[file, [ignoringInFile(file.text, { ruleId, reason, until })]]]);
  const line = lineStart(file.text, start);
  return new Map([[file, [ignoringComment(file.text, line, { ruleId, reason, until })]]]);
}

/** In JSON a comment is a property of a body; that of the file alone is one place where nothing else can stand. */
function ignoringInJson(
  file: ModuleFile,
  on: IgnoreWish['on'],
  ignored: Parameters<typeof wishText>[0],
): FileChanges | undefined {
  const start = file.text.indexOf('{') + 1;
  if (on !== 'file' || start === 0 || file.text.includes('"//"')) return undefined;
  const gap = /^\s*/.exec(file.text.slice(start))![0];
  const comment = `parapet:ignore-file ${wishText(ignored)}`;
  const text = `${gap}"//": ${JSON.stringify(comment)},`;
  return new Map([[file, [{ start, end: start, text }]]]);
}

function isInHeredoc(text: string, offset: number): boolean {
  const opening = text.lastIndexOf('<<', offset);
  const heredoc = opening < 0 ? undefined : heredocAt(new Lines(text), opening);
  return heredoc !== undefined && offset < heredoc.end;
}
