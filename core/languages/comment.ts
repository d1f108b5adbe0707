import { NO_REASON } from '../model/index.ts';
import type { TextChange } from '../text/text-change.ts';

/** The start of the line that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Adds a comment that ignores a rule above the line that starts at an offset, as far in as that. */
export function ignoringComment(
  text: string,
  line: number,
  { ruleId, reason = NO_REASON }: { readonly ruleId: string; readonly reason?: string | undefined },
  mark = '#',
): TextChange {
  const indent = /^[ \t]*/.exec(text.slice(line))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    start: line,
    end: line,
    text: `${indent}${mark} parapet:ignore ${ruleId} -- ${reason.replace(/\s+/g, ' ')}${eol}`,
  };
}
