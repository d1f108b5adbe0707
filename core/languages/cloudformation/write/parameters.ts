import type { SyntaxDocument } from '../../../syntax/blocks.ts';
import type { Node } from '../../../syntax/tree.ts';
import { sectionEntries, type SectionEntry } from '../environment.ts';
import { keyText } from '../scope.ts';
import { addResource } from './add.ts';
import type { Tree } from '../../set-at-path.ts';
import { flowValue, ownIndent } from './insert.ts';
import { lineStart } from './lines.ts';
import { blockEntries } from './render-yaml.ts';
import { insertion, type Draft, type EditBuffer } from './edit-buffer.ts';

/**
 * Adds parameters behind the last one, or in a section of their own ahead of the resources; undefined where neither has
 * a certain place.
 */
export function addParameters(
  buffer: EditBuffer,
  document: SyntaxDocument,
  parameters: ReadonlyMap<string, Tree>,
): readonly Draft[] | undefined {
  const { last } = standingOf(document);
  if (last === undefined) return addSection(buffer, document, Object.fromEntries(parameters));
  if (last.block.problems.length > 0) return undefined;
  const drafts: Draft[] = [];
  for (const [name, body] of parameters) {
    const own = addResource(buffer, last, name, body);
    if (own === undefined) return undefined;
    drafts.push(...own);
  }
  return drafts;
}

function addSection(
  buffer: EditBuffer,
  document: SyntaxDocument,
  parameters: Tree,
): readonly Draft[] | undefined {
  const { text, style } = buffer;
  const { parameters: own, resources } = standingOf(document);
  if (own !== undefined) return undefined;
  if (resources === undefined) return undefined;
  if (style.json) {
    const indent = ownIndent(text, resources);
    const gap = indent === undefined ? ' ' : style.eol + indent;
    const section = `"Parameters": ${flowValue(buffer, parameters, indent, true)},${gap}`;
    return [insertion(resources, section)];
  }
  if (lineStart(text, resources) !== resources) return undefined;
  const at = aheadOfComments(text, resources);
  const spaced = at === 0 ? style.spaced : /\n\r?\n$/.test(text.slice(0, at));
  const gap = spaced ? style.eol + style.eol : style.eol;
  return [insertion(at, () => blockEntries({ Parameters: parameters }, 0, style) + gap)];
}

/** What parameters are added to; every fix of a document asks. */
interface Standing {
  readonly last: SectionEntry | undefined;
  readonly parameters: number | undefined;
  readonly resources: number | undefined;
}

const STANDING = new WeakMap<SyntaxDocument, Standing>();

function standingOf(document: SyntaxDocument): Standing {
  let standing = STANDING.get(document);
  if (standing === undefined) {
    standing = {
      last: sectionEntries(document.blocks, 'Parameters').at(-1),
      parameters: sectionStart(document, 'Parameters'),
      resources: sectionStart(document, 'Resources'),
    };
    STANDING.set(document, standing);
  }
  return standing;
}

/** Where the key of a section stands in the document; undefined where there is none. */
function sectionStart({ blocks }: SyntaxDocument, name: string): number | undefined {
  for (const { block, start } of blocks) {
    const root: Node | undefined = block.kind === 'entry' ? undefined : block.root;
    const entry = root?.kind === 'mapping' ? root.entries.find((one) => keyText(one) === name) : undefined;
    if (entry !== undefined) return start + entry.key.start;
  }
  return undefined;
}

/** The start of the comment lines directly above a line, unless they begin the text. */
function aheadOfComments(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (text[above] !== '#') return at;
    at = above;
  }
  return line;
}
