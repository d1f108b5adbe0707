/** Gives a text a colour of the terminal, by the code of its escape sequence. */
export type Paint = (code: string, text: string) => string;

/** Paints, or where `color` is false leaves texts as they are. */
export function painter(color: boolean): Paint {
  return color ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_code, text) => text;
}

/** Whether what is printed goes to a terminal that wants colours. */
export function wantsColor(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}
