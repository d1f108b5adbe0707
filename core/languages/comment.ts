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
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    start: line,
    end: line,
    text: `${indent}${mark} parapet:ignore ${wishText(ignored)}${eol}`,
  };
}
