/** Long texts of each language, each of many examples with names of their own. */
import type { Random } from './edits.ts';
import { OTHERS, type Example } from './texts.ts';

/** Of 100 KB at most, which is what a time is promised for. */
const LONGEST = 95_000;

/** A text of up to 100 KB of examples of one language; `examples` are all there are. */
export function largeText(examples: readonly Example[], random: Random): Example {
  const name = NAMES[random(NAMES.length)]!;
  const own = name === 'stack.py' ? OTHERS : examples;
  const texts = own.filter(({ path }) => path.endsWith(`/${name}`)).map(({ text }) => text);
  const length = 20_000 + random(LONGEST - 20_000);
  const parts: string[] = [];
  for (let i = 0, have = 0; have < length; i++) {
    const part = PARTS[name](texts[random(texts.length)]!, i) ?? '';
    if (have + part.length > LONGEST) break;
    parts.push(part);
    have += part.length;
  }
  return { path: `large/${name}`, text: TOGETHER[name](parts) };
}

const NAMES = ['template.yaml', 'template.json', 'main.tf', 'stack.ts', 'stack.py'] as const;
type Name = (typeof NAMES)[number];

const TOGETHER: Readonly<Record<Name, (parts: readonly string[]) => string>> = {
  'template.yaml': (parts) => `Resources:\n${parts.join('')}`,
  'template.json': (parts) => `{\n  "Resources": {\n${parts.join(',\n')}\n  }\n}\n`,
  'main.tf': (parts) => parts.join('\n'),
  'stack.ts': (parts) => parts.join('\n'),
  'stack.py': (parts) => parts.join('\n'),
};

/** A part of a long text that an example becomes; undefined where it has more than resources. */
const PARTS: Readonly<Record<Name, (text: string, i: number) => string | undefined>> = {
  'template.yaml': (text, i) => {
    const [, resources] = /^Resources:\n((?: .*\n|\n)*)$/.exec(text) ?? [];
    return resources && renamed(resources, /^ {2}(\w+):/gm, i);
  },
  'template.json': (text, i) => {
    const [, resources] = /^\{\n {2}"Resources": \{\n((?: {4}.*\n)*) {2}\}\n\}\s*$/.exec(text) ?? [];
    return resources && renamed(resources.trimEnd(), /^ {4}"(\w+)":/gm, i);
  },
  'main.tf': (text, i) =>
    /^(?:variable|locals|module|provider|terraform|output)\b/m.test(text)
      ? undefined
      : text
          .replace(/^(resource|data) "(\w+)" "(\w+)"/gm, `$1 "$2" "$3_${i}"`)
          .replace(/\b(aws_\w+\.[a-z]\w*)/g, `$1_${i}`),
  'stack.ts': (text, i) => text.replace('export default class Example', `export class Example${i}`),
  'stack.py': (text, i) => text.replace(/\bStorage\b/g, `Storage${i}`),
};

/** With names that others have not, where they are declared and where they are named. */
function renamed(text: string, declared: RegExp, i: number): string {
  const names = [...text.matchAll(declared)].map(([, name]) => name!);
  const isName = new RegExp(
    `\\b(${names.join('|')})\\b(?=["']?:)|(?<=[!:] ?"?|Ref "?|\\$\\{)(${names.join('|')})\\b`,
    'g',
  );
  return names.length === 0 ? text : text.replace(isName, (name) => `${name}${i}`);
}
