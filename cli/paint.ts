/** Gives a text a colour of the terminal, by the code of its escape sequence. */
export type Paint = (code: string, text: string) => string;

/** Paints, or where `color` is false leaves texts as they are. */
export function painter(color: boolean): Paint {
  return color ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_code, text) => text;
}

/** Whether what is printed has colours: on a terminal, unless `NO_COLOR` is set, or where `FORCE_COLOR` asks for them. */
export function wantsColor(
  { isTTY }: { readonly isTTY: boolean },
  env: Readonly<NodeJS.ProcessEnv>,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTTY && TERM !== 'dumb';
}
