import { NO_REASON } from '../model/index.ts';
import type { TextChange } from '../text/text-change.ts';

/** The start of the line that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** What is ignored, why, and until when. */
interface Ignored {
  readonly ruleId: string;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

/** `s3-bucket-versioning until=2027-01-31 -- reason`, in one line. */
export function wishText({ ruleId, reason = NO_REASON, until }: Ignored): string {
  const last = until === undefined ? '' : ` until=${until}`;
  return `${ruleId}${last} -- ${reason.replace(/\s+/g, ' ')}`;
}

/** Adds a comment that ignores a rule above the line that starts at an offset, as far in as that. */
export function ignoringComment(text: string, line: number, ignored: Ignored, mark = '#'): TextChange {
  const indent = /^[ \t]*/.exec(text.slice(line))![0];
  return inserted(text, line, `${indent}${mark} parapet:ignore ${wishText(ignored)}`);
}

/** What has to stay ahead of all else: a byte order mark, and lines that say how a script is run and which encoding it has. */
const HEAD = /^\uFEFF?(?:#(?:!|[^\n]*\bcoding[:=])[^\n]*\n)*/;

/** Adds a comment at the head of a file that ignores a rule in all of it. */
export function ignoringInFile(text: string, ignored: Ignored, mark = '#'): TextChange {
  return inserted(text, HEAD.exec(text)![0].length, `${mark} parapet:ignore-file ${wishText(ignored)}`);
}

function inserted(text: string, at: number, line: string): TextChange {
  return { start: at, end: at, text: `${line}${text.includes('\r\n') ? '\r\n' : '\n'}` };
}
