import { createRequire } from 'node:module';

/** The packager of extensions brings it. */
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (
  options: object,
) => {
  render(text: string): string;
};

/** Where the links, images and elements of a text in Markdown lead, bare addresses among them, and the HTML that is left in it. */
export function targetsIn(markdown: string): readonly string[] {
  const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  const targets = [...html.matchAll(/<[a-z][^<>]*?\b(?:href|src)=["']?([^"'\s>]*)/g)].map(
    ([, target]) => target!,
  );
  const elements = [...html.matchAll(/<(?:img|script|h\d|table)\b/g)].map(([element]) => element);
  return [...targets, ...elements];
}
