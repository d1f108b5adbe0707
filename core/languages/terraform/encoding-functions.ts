import { Value, type Literal } from '../../model/index.ts';
import { escapedInJson } from './characters.ts';
import { asDecoded, asEncoded, encodingOf, failed, type Encoding } from './collections.ts';
import { recordsOf } from './csv.ts';
import { textOf } from './json-text.ts';
import { argument, literal, type Site, type Work } from './functions.ts';

/** Terraform's functions that write and read texts of JSON, YAML and CSV; undefined where they fail or it is not known. */
export const ENCODINGS: Readonly<Record<string, Work>> = {
  jsonencode: (site) => {
    const value = argument(site, 0);
    const isText = value !== undefined && encodingOf(value) !== undefined;
    const known = isText ? textOf(value) : value?.literal();
    if (isText && known === undefined) return undefined;
    return known === undefined
      ? value && asEncoded(value, 'json')
      : literal(site, escapedInJson(JSON.stringify(known)));
  },
  jsondecode: (site) => decoded(site, 'json'),
  yamlencode: (site) => {
    const value = argument(site, 0);
    if (value?.data.kind === 'list' || value?.data.kind === 'map') return asEncoded(value, 'yaml');
    const known = value?.literal();
    return known === undefined ? undefined : plainYaml(site, known);
  },
  yamldecode: (site) => decoded(site, 'yaml'),
  csvdecode: (site) => {
    const text = argument(site, 0)?.literal();
    const records = typeof text === 'string' ? recordsOf(text) : undefined;
    return records && literal(site, JSON.stringify(records)).parsed();
  },
};

/** A literal as a document of YAML, where its text is plain. */
function plainYaml(site: Site, known: Literal): Value | undefined {
  const isPlain = typeof known !== 'string' || (/^[ -~]*$/.test(known) && known.length <= LONGEST_LINE);
  return isPlain && typeof known !== 'number' ? literal(site, `${JSON.stringify(known)}\n`) : undefined;
}

/** Longer texts may be folded. */
const LONGEST_LINE = 60;

/** What a text of JSON or YAML says; of a structure that was written as one, the structure. */
function decoded(site: Site, encoding: Encoding): Value | undefined {
  const value = argument(site, 0);
  const own = value && encodingOf(value);
  if (value === undefined || own === undefined) {
    if (value?.data.kind === 'list') return failed(value.place, site.path);
    const text = value?.literal();
    return encoding === 'json' && typeof text === 'string' ? ofJson(site, text, value!) : value?.parsed();
  }
  return own === 'json' || encoding === own ? asDecoded(value) : undefined;
}

/** What a text of JSON says, which fails where it is none. */
function ofJson(site: Site, text: string, value: Value): Value | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(value.place, site.path);
  }
  if (json === null) return Value.absent(value.place, site.path);
  return typeof json === 'object' ? value.parsed() : literal(site, json as Literal);
}
