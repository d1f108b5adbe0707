import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver/node';
import { looksLikeTemplate } from '../core/languages/cloudformation/sniff.ts';
import type { TypedAt } from './completion.ts';
import { CDK } from './secure-forms/tables/cdk.ts';
import { CLOUDFORMATION } from './secure-forms/tables/cloudformation.ts';
import { asSnippet, filledIn, importOf, type SecureForm } from './secure-forms/form.ts';
import { formAsJson } from './secure-forms/json.ts';
import { TERRAFORM } from './secure-forms/tables/terraform.ts';

/** The first word of a line, as far as it is typed; in JSON behind its quote. */
const WORD = /^[ \t]*("?)([\w-]*)$/;

/** The secure forms of resources where one may begin; `hasSnippets` says whether the editor knows places in them. */
export function formCompletions(at: TypedAt, hasSnippets: boolean): CompletionItem[] {
  const word = WORD.exec(at.before);
  if (word === null) return [];
  const { path, text } = at.document;
  if (/\.(?:tf|tofu)$/.test(path))
    return /^[\w-]*$/.test(at.before) && isOutermost(text, at.offset)
      ? TERRAFORM.map((form) => itemOf(form, form.text, at, hasSnippets))
      : [];
  if (/\.[cm]?[jt]s$/.test(path)) return word[1] === '' ? inSource(at, hasSnippets) : [];
  if (!looksLikeTemplate(text)) return [];
  if (isInJsonResources(text, at.offset - word[2]!.length - word[1]!.length)) {
    const next = /^[\w-]*"?\s*(.?)/.exec(text.slice(at.offset))![1];
    const end = next === '"' ? ',' : '';
    return CLOUDFORMATION.map((form) => itemOf(form, formAsJson(form.text) + end, at, hasSnippets));
  }
  return word[1] === '' && isBelowResources(at)
    ? CLOUDFORMATION.map((form) => itemOf(form, form.text, at, hasSnippets))
    : [];
}

/** In source of the CDK, on a line that is as far in as what a constructor has; with the imports that are missing. */
function inSource(at: TypedAt, hasSnippets: boolean): CompletionItem[] {
  const { text } = at.document;
  if (!/['"]aws-cdk-lib\b/.test(text) || !/^[ \t]+\w*$/.test(at.before)) return [];
  return CDK.flatMap((form) => {
    const missing = missingImports(text, form);
    if (missing === undefined) return [];
    const item = itemOf(form, form.text, at, hasSnippets);
    const start = { line: 0, character: 0 };
    const edits = missing === '' ? [] : [{ range: { start, end: start }, newText: missing }];
    return [edits.length === 0 ? item : { ...item, additionalTextEdits: edits }];
  });
}

/** The imports that a form needs and a source lacks; undefined where a name stands for something else there. */
function missingImports(text: string, { imports = {} }: SecureForm): string | undefined {
  const modules = new Map([...text.matchAll(NAMESPACE)].map(([, name, from]) => [name, from]));
  const taken = namesIn(text);
  let missing = '';
  for (const [name, module] of Object.entries(imports)) {
    if (modules.get(name) === `aws-cdk-lib${module === '' ? '' : `/${module}`}`) continue;
    if (taken.has(name)) return undefined;
    missing += importOf(name, module);
  }
  return missing;
}

const NAMESPACE = /\*\s+as\s+(\w+)\s+from\s+['"]([^'"\n]*)['"]/g;

/** The names that a source declares or imports. */
function namesIn(text: string): ReadonlySet<string> {
  const declared = [...text.matchAll(/\b(?:const|let|var|as|import)\s+(\w+)/g)].map(([, name = '']) => name);
  const listed = [...text.matchAll(/\{([^{};]*)\}\s*from\b/g)].flatMap(([, names = '']) => names.split(','));
  return new Set([...declared, ...listed.map((name) => name.trim())]);
}

function itemOf(form: SecureForm, text: string, at: TypedAt, hasSnippets: boolean): CompletionItem {
  const [, quote = '', typed = ''] = WORD.exec(at.before)!;
  const start = at.before.length - typed.length - quote.length;
  // An editor closes a quote by itself.
  const end = at.before.length + (quote !== '' && at.document.text[at.offset] === '"' ? 1 : 0);
  const range = {
    start: { line: at.line, character: start },
    end: { line: at.line, character: end },
  };
  return {
    label: `secure ${form.name}`,
    labelDetails: { description: form.type },
    kind: CompletionItemKind.Snippet,
    filterText: `${quote}${form.name} ${form.type} secure`,
    sortText: `~${form.name}`,
    documentation: { kind: 'markdown', value: `\`\`\`\n${filledIn(text)}\n\`\`\`` },
    insertTextFormat: hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: hasSnippets ? asSnippet(text) : filledIn(text) },
  };
}

/** Whether no brace is open. */
function isOutermost(text: string, offset: number): boolean {
  let open = 0;
  for (let i = 0; i < offset; i++) {
    if (text[i] === '{') open += 1;
    else if (text[i] === '}') open -= 1;
  }
  return open <= 0;
}

/** Whether the nearest line that is less far in, ahead of the one that is typed, is that of `Resources`. */
function isBelowResources({ document: { text }, line, before }: TypedAt): boolean {
  const indent = /^[ \t]*/.exec(before)![0].length;
  const above = text.split('\n').slice(0, line);
  const around = above.findLast(
    (each) => /^\s*[^\s#]/.test(each) && /^[ \t]*/.exec(each)![0].length < indent,
  );
  return around !== undefined && /^Resources:\s*(?:#.*)?$/.test(around);
}

/** Whether the innermost brace that is open is that of `Resources`, and an entry may begin. */
function isInJsonResources(text: string, offset: number): boolean {
  let closed = 0;
  for (let i = offset - 1; i >= 0; i--) {
    if (text[i] === '}') closed += 1;
    else if (text[i] === '{' && closed-- === 0)
      return (
        /"Resources"\s*:\s*$/.test(text.slice(Math.max(0, i - 40), i)) &&
        /[{,]\s*$/.test(text.slice(i, offset))
      );
  }
  return false;
}
