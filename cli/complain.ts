/** Says on the error output what is wrong, behind the name of the command. */
export function complain(message: string): void {
  process.stderr.write(`parapet: ${message}\n`);
}
