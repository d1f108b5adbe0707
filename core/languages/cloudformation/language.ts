import { findingId, type Finding, type IgnoreWish, type Place } from '../../model/index.ts';
import type { PlacedBlock, SyntaxDocument } from '../../syntax/blocks.ts';
import { readJson } from '../../syntax/json/read.ts';
import type { Node } from '../../syntax/tree.ts';
import { readYaml } from '../../syntax/yaml/read.ts';
import type { TextChange } from '../../text/text-change.ts';
import { ignoringComment, ignoringInFile, lineStart } from '../comment.ts';
import { ignoringInMetadata, ignoringInTemplateMetadata } from './ignoring.ts';
import type { Files, Language, SourceFile, Unit } from '../language.ts';
import { overlaid, singleFile } from '../single-file.ts';
import { readTemplate, type CfnTemplate } from './read.ts';
import { looksLikeTemplate } from './sniff.ts';
import { othersIn } from './others-suppressions.ts';
import { entryAround, readSuppressions } from './suppressions.ts';
import { canWriteEdits, writeEdits } from './write/write.ts';

/** CloudFormation templates, SAM among them, in YAML and JSON. */
export function cloudFormation(files: Files): Language<CfnTemplate> {
  return singleFile(
    {
      name: 'CloudFormation',
      mayOwn: (path) => !/\.(?:tf|tofu|[mc]?[jt]s|py)$/i.test(path),
      owns: (_path, text) => looksLikeTemplate(text),
      read: (path, previous, change) => {
        const text = files.text(path);
        return text === undefined ? undefined : readCloudFormation({ path, text }, previous, change);
      },
    },
    (texts) => cloudFormation(overlaid(files, texts)),
  );
}

/** What is known of the templates that apps of the CDK were synthesized into. */
export interface Synthesized {
  /** Whether a file is such a template. */
  isSynthesized?(path: string): boolean;
  /**
   * What a template shows itself, since no construct in the source shows it: messages by `findingId`, or everything;
   * nothing where undefined. Everything where there is no such function.
   */
  remaining?(path: string): ReadonlyMap<string, string> | 'all' | undefined;
}

/** Templates that an app of the CDK was synthesized into. The next synthesis writes them anew: nothing is repaired in them. */
export function synthesizedTemplates(files: Files, synthesized: Synthesized): Language<CfnTemplate> {
  const written = cloudFormation(files);
  const remaining = (path: string): ReturnType<NonNullable<Synthesized['remaining']>> =>
    synthesized.remaining === undefined ? 'all' : synthesized.remaining(path);
  return {
    ...written,
    name: 'synthesized CloudFormation',
    mayOwn: (path) => synthesized.isSynthesized?.(path) === true,
    read: (path, previous, change) => {
      const unit = written.read(path, previous, change);
      return (
        unit && {
          ...unit,
          unreadable: remaining(path) === 'all' ? unit.unreadable : [],
          placed: (findings) => remainingOf(findings, remaining(path)),
          write: () => undefined,
          canWrite: () => false,
          suppressionOf: () => undefined,
        }
      );
    },
    withTexts: (texts) => synthesizedTemplates(overlaid(files, texts), synthesized),
    // The source is what is deployed.
    sourceOf: () => undefined,
  };
}

function remainingOf(
  findings: readonly Finding[],
  remaining: ReadonlyMap<string, string> | 'all' | undefined,
): readonly Finding[] {
  if (remaining === 'all') return findings;
  return findings.flatMap((finding) => {
    const message = remaining?.get(findingId(finding));
    return message === undefined ? [] : [{ ...finding, message }];
  });
}

/**
 * Reads a template; undefined where the text holds none. With the previous version and the change that was made to it, only
 * what the change touches is read again.
 */
export function readCloudFormation(
  file: SourceFile,
  previous?: Unit<CfnTemplate>,
  change?: TextChange,
): Unit<CfnTemplate> | undefined {
  if (previous === undefined && !looksLikeTemplate(file.text)) return undefined;
  const document = readDocument(file.text, previous?.template.document, change);
  const template = readTemplate(document, previous?.template);
  return template && unitOf(file, template);
}

/** A bracket, and a quote or another bracket, with comments around. */
const JSON_START =
  /^(?:[\s\uFEFF]|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*[{[](?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:["{[}\]]|$)/;

function readDocument(
  text: string,
  previous: SyntaxDocument | undefined,
  change: TextChange | undefined,
): SyntaxDocument {
  const language = JSON_START.test(text) ? 'json' : 'yaml';
  const read = language === 'json' ? readJson : readYaml;
  return previous?.language === language ? read(text, previous, change) : read(text);
}

function unitOf(file: SourceFile, template: CfnTemplate): Unit<CfnTemplate> {
  const { blocks } = template.document;
  const locate = locator(blocks, file);
  return {
    id: file.path,
    template,
    files: [file],
    isWhole: true,
    unreadable: blocks.flatMap(({ block, start }) =>
      block.problems.map((problem) => ({
        file,
        start: start + problem.start,
        end: start + problem.end,
        message: problem.message,
      })),
    ),
    locate,
    around: (place) => entryAround(place, blocks),
    suppressions: () => [...readSuppressions(template), ...othersIn(template.document)],
    placed: (findings) => findings,
    write: (edits, world) => {
      const changes = writeEdits(template, edits, world);
      return changes && new Map([[file, changes]]);
    },
    canWrite: (edits, world) => canWriteEdits(template, edits, world),
    suppressionOf: (finding, wish) => {
      if (wish.on === 'file') {
        const change = suppressionInFile(template, finding, wish);
        return change && new Map([[file, [change]]]);
      }
      const { place } = (wish.on === 'resource' && template.named(finding.resource)) || finding;
      const changes = suppressionIn(template, finding, wish, locate(place).start);
      return changes && new Map([[file, changes]]);
    },
  };
}

function locator(
  blocks: readonly PlacedBlock[],
  file: SourceFile,
): (place: Place) => { readonly file: SourceFile; readonly start: number; readonly end: number } {
  let starts: Map<object, number> | undefined;
  return (place) => {
    starts ??= new Map(blocks.map(({ block, start }) => [block, start]));
    const start = starts.get(place.source) ?? 0;
    return { file, start: start + place.start, end: start + place.end };
  };
}

/** A comment above the finding's line in YAML, metadata of its resource in JSON. */
function suppressionIn(
  template: CfnTemplate,
  { ruleId, resource, world }: Finding,
  { reason, until }: IgnoreWish,
  offset: number,
): readonly TextChange[] | undefined {
  const { document } = template;
  if (world === undefined) return undefined;
  if (document.language === 'yaml')
    return [ignoringComment(document.text, commentLine(document, offset), { ruleId, reason, until })];
  return ignoringInMetadata(template, { ruleId, resource, reason, until, world });
}

/** A comment at the head of the file in YAML, metadata of the template in JSON. */
function suppressionInFile(
  template: CfnTemplate,
  { ruleId, world }: Finding,
  { reason, until }: IgnoreWish,
): TextChange | undefined {
  const { document } = template;
  if (world === undefined) return undefined;
  return document.language === 'yaml'
    ? ignoringInFile(document.text, { ruleId, reason, until })
    : ignoringInTemplateMetadata(template, { ruleId, reason, until });
}

/** The start of the line above which a comment covers the offset: within a text of several lines, the line where it begins. */
function commentLine({ text, blocks }: SyntaxDocument, offset: number): number {
  const line = lineStart(text, offset);
  const placed = blocks.findLast(({ start }) => start <= line);
  const around = placed?.block.root && scalarAround(placed.block.root, line - placed.start);
  return around === undefined ? line : lineStart(text, placed!.start + around.contentStart + 1);
}

/** The scalar in which a line begins. */
function scalarAround(node: Node, line: number): Node | undefined {
  if (line <= node.start || line > node.end) return undefined;
  if (node.kind === 'scalar') return node;
  const children =
    node.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => [key, value]) : undefined;
  for (const child of children ?? (node.kind === 'sequence' ? node.items : [])) {
    const found = scalarAround(child, line);
    if (found !== undefined) return found;
  }
  return undefined;
}
