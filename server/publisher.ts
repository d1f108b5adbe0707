import { isDeepStrictEqual } from 'node:util';
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Documents } from './documents.ts';
import { saidOnce } from './shared-diagnostics.ts';

/** The diagnostics of some files, by path. */
export type Shown = ReadonlyMap<string, readonly Diagnostic[]>;

const NOTHING: Shown = new Map();

/**
 * Shows diagnostics and knows what is shown. Several sources (units, configurations) may have some in one file: it shows
 * those of all, each once, and what a source no longer has is taken back.
 */
export class Publisher {
  private readonly connection: Connection;
  private readonly documents: Documents;
  private readonly bySource = new Map<string, Shown>();
  private readonly byFile = new Map<string, Set<string>>();
  /** The sources that are root modules. */
  private readonly roots = new Set<string>();
  /** The last diagnostics of each file: what is the same is not sent again. */
  private readonly sent = new Map<string, readonly Diagnostic[]>();
  private readonly onSent: (path: string) => void;

  /** `onSent` is told of each file whose diagnostics are others now. */
  constructor(connection: Connection, documents: Documents, onSent: (path: string) => void) {
    this.connection = connection;
    this.documents = documents;
    this.onSent = onSent;
  }

  /** Shows what a source has now, in place of what it had; a root module is named in what it shares with others. */
  show(source: string, shown: Shown, isRoot = false): void {
    if (isRoot) this.roots.add(source);
    const before = this.bySource.get(source) ?? NOTHING;
    if (shown.size === 0) this.bySource.delete(source);
    else this.bySource.set(source, shown);
    for (const path of shown.keys()) {
      const sources = this.byFile.get(path);
      if (sources === undefined) this.byFile.set(path, new Set([source]));
      else sources.add(source);
    }
    for (const path of before.keys()) if (!shown.has(path)) this.byFile.get(path)?.delete(source);
    for (const path of new Set([...before.keys(), ...shown.keys()])) this.send(path);
  }

  /** Takes back what a source has shown. */
  takeBack(source: string): void {
    if (this.bySource.has(source)) this.show(source, NOTHING);
  }

  /** The sources that show something, whose names pass. */
  sources(): readonly string[] {
    return [...this.bySource.keys()];
  }

  /** The files that have diagnostics. */
  files(): readonly string[] {
    return [...this.byFile.keys()];
  }

  /** What a file shows. */
  shownIn(path: string): readonly Diagnostic[] {
    const parts = [...(this.byFile.get(path) ?? [])].map((source) => ({
      root: this.roots.has(source) ? source : undefined,
      diagnostics: this.bySource.get(source)?.get(path) ?? [],
    }));
    return saidOnce(path, parts);
  }

  private send(path: string): void {
    const diagnostics = this.shownIn(path);
    if (this.byFile.get(path)?.size === 0) this.byFile.delete(path);
    if (isDeepStrictEqual(this.sent.get(path) ?? [], diagnostics)) return;
    if (diagnostics.length === 0) this.sent.delete(path);
    else this.sent.set(path, diagnostics);
    const version = this.documents.get(path)?.version;
    void this.connection.sendDiagnostics({
      uri: this.documents.uriOf(path),
      version,
      diagnostics: [...diagnostics],
    });
    this.onSent(path);
  }
}
