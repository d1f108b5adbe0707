/** A text with carets below what is marked, as a rule's page has them; the first tells its message. */
export function withMarks(
  text: string,
  marks: readonly { start: number; end: number; message: string }[],
): string {
  const messages = new Set<string>();
  let at = 0;
  const lines: string[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    lines.push(line);
    for (const { start, end, message } of marks) {
      if (start < at || start > at + line.length) continue;
      const told = messages.size === 0 ? ` ${message}` : '';
      messages.add(message);
      lines.push(`${' '.repeat(start - at)}${'^'.repeat(end - start)}${told}`);
    }
    at += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}
