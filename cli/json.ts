/** What `JSON.stringify` leaves as it is, and a terminal or a log of a build takes for more than data; its own line ends stay. */
const ESCAPED = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|#(?=#\w*\[)/gu;

/** Prints a value as JSON in which every character is seen; whoever parses it has the value as it is. */
export function printJson(value: unknown): void {
  const text = JSON.stringify(value, undefined, 2);
  process.stdout.write(`${text.replace(ESCAPED, units)}\n`);
}

function units(character: string): string {
  return Array.from({ length: character.length }, (_unit, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}
