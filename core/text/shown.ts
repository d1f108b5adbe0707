/*
 * Names and values of a workspace where they are shown. Whoever writes a template may mean harm to whoever reads a message
 * about it: what a workspace says is shown as data, and commands nothing.
 */

/** Controls of a terminal, what has no look, and what turns the direction of a text; a mark that makes an emoji of a sign has one. */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** A text in one line, of which every character is seen: `\n`, `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    if (character === '\n') return '\\n';
    return character === '\t' ? '\\t' : `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}

/** A text as Markdown shows it: nothing in it is a link, an image, or HTML. What stands in backticks is code. */
export function markdownOf(text: string): string {
  return visible(text).replace(/`[^`]+`|[^`]+|`/g, (part) =>
    part.length > 1 && part.startsWith('`') ? part : escaped(part),
  );
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|@]/g, '\\$&')
    .replace(/^(\s*)(?=[#+=-])|^(\s*\d+)(?=[.)])/, '$1$2\\')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)(?=\.)/gi, '$1\\');
}

/** A text for what makes links of `[title](target)` by itself, as notifications of VS Code and viewers of SARIF do. */
export function withoutLinks(text: string): string {
  return visible(text).replace(/\](?=\()/g, '] ');
}

/** A text for a label in which `$(name)` is an icon. */
export function withoutIcons(text: string): string {
  return visible(text).replace(/\$(?=\()/g, '\\$');
}

/**
 * A line for a terminal. A log of a build is one too, and takes what reads `##vso[…]`, `##[…]` and, at the beginning of a line,
 * `::…::` for commands to the machine that runs it.
 */
export function withoutCommands(line: string): string {
  return line.replace(/#(?=#\w*\[)/g, '# ').replace(/^(\s*):(?=:)/, '$1: ');
}
