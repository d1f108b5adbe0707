import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../core/engine/analysis.ts';
import { createLineIndex } from '../../core/text/lines.ts';
import type { TextChange } from '../../core/text/text-change.ts';
import { Documents } from '../../server/documents.ts';
import { Folders } from '../../server/folders.ts';
import { Projects, type ProjectHost } from '../../server/projects.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { slashes } from '../../workspace/find-files.ts';
import { contextWith } from '../engine/analysed.ts';
import type { Example } from './texts.ts';

/** What a person sees of a unit: findings, where they stand, and what cannot be read. */
export function seen(analysis: Analysis | undefined): unknown {
  return (
    analysis && {
      unreadable: analysis.unreadable.map(({ file, start, end, message }) => [
        file.path,
        start,
        end,
        message,
      ]),
      findings: analysis.findings.map((finding) => {
        const at = analysis.locate(finding.place);
        const { ruleId, message, resource } = finding;
        return [ruleId, message, resource, at?.file.path, at?.start, at?.end];
      }),
    }
  );
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
    this.projects.changed(document.path);
  }

  /** What is made of a file with what is known from before the last change. */
  judged(path: string): readonly (Analysis | undefined)[] {
    return this.projects.unitsOf(this.absolute(path)).map((unit) => this.projects.analysis(unit));
  }

  /** What is made of the same units by somebody who has seen nothing before. */
  judgedAnew(path: string): readonly (Analysis | undefined)[] {
    const fresh = new Projects(this.host);
    fresh.discover(this.paths);
    return this.projects.unitsOf(this.absolute(path)).map((unit) => {
      const own = fresh.unitsOf(this.absolute(path)).find(({ id }) => id === unit.id);
      return own && fresh.analysis(own);
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  private absolute(path: string): string {
    return `${this.folder}/${path}`;
  }

  private uriOf(path: string): string {
    return `file://${this.absolute(path)}`;
  }
}
