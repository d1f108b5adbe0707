import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../core/engine/analysis.ts';
import { writtenFixes } from '../../core/engine/fix.ts';
import { createLineIndex } from '../../core/text/lines.ts';
import type { TextChange } from '../../core/text/text-change.ts';
import { Documents } from '../../server/documents.ts';
import { Folders } from '../../server/folders.ts';
import { Projects, type ProjectHost } from '../../server/projects.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { slashes } from '../../workspace/find-files.ts';
import { contextWith } from '../engine/analysed.ts';
import { problemsIn } from './repaired.ts';
import type { Example } from './texts.ts';

/** What a person sees of a unit: findings, where they stand, what cannot be read; with `fixes`, their repairs too. */
export function seen(analysis: Analysis, fixes = false): unknown {
  const titlesOf = (finding: Analysis['findings'][number]): unknown =>
    writtenFixes(analysis, finding).map(({ fix, changes }) => [
      fix.title,
      ...[...changes].map(([{ path }, own]) => [path, own]),
    ]);
  return {
    unreadable: analysis.unreadable.map(({ file, start, end, message }) => [file.path, start, end, message]),
    outcomes: analysis.result.outcomes,
    findings: analysis.findings.map((finding) => {
      const at = analysis.locate(finding.place);
      const { ruleId, message, resource } = finding;
      const shown = [ruleId, message, resource, at?.file.path, at?.start, at?.end];
      return fixes ? [...shown, titlesOf(finding)] : shown;
    }),
  };
}

/** What is made of a unit with what is known from before, and by somebody who has seen nothing before. */
export interface Compared {
  readonly known: Analysis;
  readonly fresh: Analysis;
}

/** Files that an editor has open and changes, with the parts of the server that judge them. */
export class FuzzedWorkspace {
  readonly documents = new Documents();
  private readonly folder = slashes(mkdtempSync(join(tmpdir(), 'parapet-fuzz-')));
  private readonly host: ProjectHost;
  private readonly projects: Projects;
  private readonly paths: readonly string[];

  constructor(examples: readonly Example[]) {
    const context = contextWith();
    this.host = {
      documents: this.documents,
      folders: new Folders([this.folder], {}),
      surroundings: SURROUNDINGS,
      context: () => context,
      log: { notRead: () => undefined },
    };
    for (const { path, text } of examples)
      this.documents.open({ uri: this.uriOf(path), languageId: '', version: 1, text });
    this.paths = [...this.documents.all()].map(({ path }) => path);
    this.projects = new Projects(this.host);
    this.projects.discover(this.paths);
  }

  textOf(path: string): string {
    return this.documents.get(this.absolute(path))!.text;
  }

  /** Changes a text as the protocol does. */
  change(path: string, { start, end, text }: TextChange): void {
    const document = this.documents.get(this.absolute(path))!;
    const lines = createLineIndex(document.text);
    const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
    document.apply(document.version + 1, [{ range, text }]);
    this.projects.changed(document.path, true);
  }

  /** Judges the units that a file is part of with what is known from before the last change. */
  judge(path: string): void {
    for (const unit of this.projects.unitsOf(this.absolute(path))) this.projects.analysis(unit);
  }

  /**
   * What is made of the units of a file; undefined where it is part of others than for who has seen nothing before, and knows
   * the files of its folder alone.
   */
  compared(path: string): readonly Compared[] | undefined {
    const folder = this.absolute(path.slice(0, path.indexOf('/') + 1));
    return this.comparedWith(this.anew(this.paths.filter((other) => other.startsWith(folder))), path);
  }

  /** The same of all files, compared with one fresh reading of the whole workspace. */
  comparedAll(paths: readonly string[]): readonly (readonly Compared[] | undefined)[] {
    const fresh = this.anew(this.paths);
    return paths.map((path) => this.comparedWith(fresh, path));
  }

  /** What is wrong with what fix all makes of a file; undefined where it reads no worse, and is the last word. */
  wrongRepair(path: string): string | undefined {
    const [before] = this.compared(path) ?? [];
    const file = this.projects.repaired(this.absolute(path), undefined)?.files[0];
    if (file === undefined || before === undefined) return undefined;
    const other = new FuzzedWorkspace(
      this.around(path).map((each) => (each.path === path ? { path, text: file.after } : each)),
    );
    try {
      const [after] = other.compared(path) ?? [];
      if (after === undefined) return `is none any more after its repair\n${file.after}`;
      const [had, has] = [
        problemsIn(path, file.before, before.fresh),
        problemsIn(path, file.after, after.fresh),
      ];
      if (has > had) return `reads worse after its repair, ${has} problems and not ${had}\n${file.after}`;
      const again = other.projects.repaired(other.absolute(path), undefined)?.files[0];
      return again && `is repaired a second time\n${again.before}\n→\n${again.after}`;
    } finally {
      other.close();
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** The files as they are that stand in the same folder as one, it included. */
  around(path: string): readonly Example[] {
    const own = this.absolute(path.slice(0, path.indexOf('/') + 1));
    return [...this.documents.all()]
      .filter((document) => document.path.startsWith(own))
      .map((document) => ({ path: document.path.slice(this.folder.length + 1), text: document.text }));
  }

  /** What somebody makes of some files who has seen nothing before. */
  private anew(paths: readonly string[]): Projects {
    const fresh = new Projects(this.host);
    fresh.discover(paths);
    return fresh;
  }

  private comparedWith(fresh: Projects, path: string): readonly Compared[] | undefined {
    const found = fresh.unitsOf(this.absolute(path));
    const units = this.projects.unitsOf(this.absolute(path));
    // What holds a template is told by the first version alone, so that a half-typed one stays one.
    const isShared = [...units, ...found].some(({ language }) => !language.isSingleFile);
    if (isShared && units.map(({ id }) => id).join('\n') !== found.map(({ id }) => id).join('\n'))
      return undefined;
    return units.flatMap((unit) => {
      const known = this.projects.analysis(unit);
      const own = found.find(({ id }) => id === unit.id);
      const anew = own && fresh.analysis(own);
      return known === undefined || anew === undefined ? [] : [{ known, fresh: anew }];
    });
  }

  private absolute(path: string): string {
    return `${this.folder}/${path}`;
  }

  private uriOf(path: string): string {
    return `file://${this.absolute(path)}`;
  }
}
