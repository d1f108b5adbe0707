import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { differenceOf, type TextChange } from '../core/text/text-change.ts';
import { slashes } from '../workspace/find-files.ts';

/** What languages call the document of a URI: its path with forward slashes; the URI itself of what is in no file. */
export function pathOf(uri: string): string {
  return uri.startsWith('file:') ? slashes(URI.parse(uri).fsPath) : uri;
}

/** A document that an editor has open. */
export class OpenDocument {
  readonly uri: string;
  readonly path: string;
  version: number;
  lines: LineIndex;
  /** The text that was asked for last, and what was changed since; `many` where that is more than one change. */
  private read: string | undefined;
  private since: TextChange | 'many' | undefined;

  constructor({ uri, version, text }: TextDocumentItem) {
    this.uri = uri;
    this.path = pathOf(uri);
    this.version = version;
    this.lines = createLineIndex(text);
  }

  get text(): string {
    return this.lines.text;
  }

  /** Takes changes of the protocol over into the text. */
  apply(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.version = version;
    for (const change of changes) {
      const { text } = this;
      const whole = !('range' in change);
      const start = whole ? 0 : this.lines.offsetAt(change.range.start);
      const end = whole ? text.length : Math.max(start, this.lines.offsetAt(change.range.end));
      const made = { start, end, text: change.text };
      this.since = this.read === text ? made : 'many';
      this.lines = this.lines.update(made, text.slice(0, start) + change.text + text.slice(end));
    }
  }

  /** The one change that makes the text of an earlier version of it, which is remembered as read from now on. */
  changeFrom(before: string): TextChange {
    const known = this.read === before && typeof this.since === 'object' ? this.since : undefined;
    return known ?? differenceOf(before, this.text);
  }

  /** Remembers the text as read: the next change is told as one from it. */
  markRead(): void {
    this.read = this.text;
    this.since = undefined;
  }
}

/** The documents that an editor has open, by path. */
export class Documents {
  private readonly byPath = new Map<string, OpenDocument>();

  get(path: string): OpenDocument | undefined {
    return this.byPath.get(path);
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  all(): Iterable<OpenDocument> {
    return this.byPath.values();
  }

  open(item: TextDocumentItem): OpenDocument {
    const document = new OpenDocument(item);
    this.byPath.set(document.path, document);
    return document;
  }

  close(uri: string): void {
    this.byPath.delete(pathOf(uri));
  }

  /** The URI of a path, as the editor has it. */
  uriOf(path: string): string {
    const open = this.byPath.get(path);
    if (open !== undefined) return open.uri;
    return /^[a-z][\w+.-]+:/i.test(path) ? path : URI.file(path).toString();
  }
}
