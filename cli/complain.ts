import { visible, withoutCommands } from '../core/text/shown.ts';

/** Says on the error output what is wrong, behind the name of the command; a message may have several lines. */
export function complain(message: string): void {
  process.stderr.write(`parapet: ${shown(message)}\n`);
}

/** Lines of a text as they may go to a terminal. */
export function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutCommands(line.split('\t').map(visible).join('\t')))
    .join('\n');
}
