import type {
  Declaration,
  Edit,
  Finding,
  IgnoreWish,
  Place,
  Suppression,
  Template,
  World,
} from '../model/index.ts';
import type { Range } from '../text/range.ts';
import type { TextChange } from '../text/text-change.ts';

/** A text and where it was read; one object for each version of it. */
export interface SourceFile {
  /** Absolute, with forward slashes; what an editor has never saved goes by its URI. */
  readonly path: string;
  readonly text: string;
}

/** Where something stands in a file. */
export interface FileRange extends Range {
  readonly file: SourceFile;
}

/** A place where reading failed. */
export interface Unreadable extends FileRange {
  readonly message: string;
}

/** Changes by file; those of one file are sorted and do not overlap. */
export type FileChanges = ReadonlyMap<SourceFile, readonly TextChange[]>;

/**
 * What is deployed together, as it was read: a template, a Terraform module with all that it calls, a file of CDK source,
 * a plan. Places hold a stretch of a file that is read on its own; `locate` says where that stands in this version.
 */
export interface Unit<T extends Template = Template> {
  /** What its language calls it: the path of its file, or of its directory. */
  readonly id: string;
  readonly template: T;
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
  /** What it leads to and is not read: calls of modules that are not there. */
  unread?(): readonly Unreadable[];
  /**
   * Why the properties of a resource are not known, at what makes it so; undefined where nothing does. Of a resource of
   * which some rule knows something (`isKnown`) that is a single statement or value.
   */
  unfollowed?(declaration: Declaration, isKnown: boolean): Unreadable | undefined;
  /** How often the grammar of its texts is broken, where `unreadable` does not say so; a repair makes it no more. */
  flaws?(): number;
  /** Whether every finding of its resources can be known; else a suppression that nothing needs may be needed all the same. */
  readonly isWhole: boolean;
  /** Where a place stands; undefined where it stands in none of the files. */
  locate(place: Place): FileRange | undefined;
  /** The resource, as it is written, that holds a place; undefined where none does, or where that is not told. */
  around?(place: Place): Place | undefined;
  /** The wishes in its files not to hear of a rule. */
  suppressions(): readonly Suppression[];
  /** Findings where people change what is wrong, each once, and what is known of the resources from elsewhere. */
  placed(findings: readonly Finding[]): readonly Finding[];
  /** The changes that edits make in a world; undefined where one of them cannot be written exactly. */
  write(edits: readonly Edit[], world: World): FileChanges | undefined;
  /** Whether edits can be written in a world and change anything. */
  canWrite(edits: readonly Edit[], world: World): boolean;
  /** The changes that ignore a finding; undefined where that cannot be written. */
  suppressionOf(finding: Finding, wish: IgnoreWish): FileChanges | undefined;
  /** How the source of a unit that was made from one calls a resource. */
  nameInSource?(resource: string): string;
}

/** Reads files for languages. Paths are absolute, with forward slashes. */
export interface Files {
  /** The text of a file as it is now; undefined where it may not or cannot be read. */
  text(path: string): string | undefined;
  /** The names of the files in a folder, sorted; undefined where it may not or cannot be read. */
  list(folder: string): readonly string[] | undefined;
}

/** A language: which files are its own, what belongs together, and how that is read. */
export interface Language<T extends Template = Template> {
  readonly name: string;
  /** Whether a file may be its own, by its path alone; the first language that says so may say no to the text. */
  mayOwn(path: string): boolean;
  /** Whether a text is its own, which is told without parsing it. */
  owns(path: string, text: string): boolean;
  /** Whether each of its files is a unit of its own; else the name of a file alone tells that it is its own. */
  readonly isSingleFile: boolean;
  /** The units that files make up. */
  unitsIn(paths: readonly string[]): readonly string[];
  /** The units among those of `paths` that a file is part of. */
  unitsOf(path: string, paths: readonly string[]): readonly string[];
  /**
   * Reads a unit; undefined where there is none. Of the previous version everything is kept that has not changed; `change`
   * is what was changed in its only file since, where that is known.
   */
  read(unit: string, previous?: Unit<T>, change?: TextChange): Unit<T> | undefined;
  /** The same language, for which some files have other texts. */
  withTexts(texts: ReadonlyMap<string, string>): Language<T>;
  /**
   * Takes note that a file is another one now, or gone; whether units rest on it that do not have it among their files. What
   * stands beside it is looked at again, unless it `isTyped`: a key changes nothing but its own file.
   */
  changed(path: string, isTyped?: boolean): boolean;
  /** Lets go of what was read of a unit that nobody is about to read again, where that is kept: a scan holds one at a time. */
  letGo?(unit: string): void;
  /** The unit of another language that one was made from. */
  sourceOf?(unit: string): { readonly language: Language; readonly unit: string } | undefined;
}
