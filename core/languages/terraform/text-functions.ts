import { Value } from '../../model/index.ts';
import { charactersOf } from './characters.ts';
import { failed, mapOf } from './collections.ts';
import { listed, literal, literalText, type Site, type Work } from './functions.ts';
import { isSearchable, patternOf, type Match, type Pattern } from './regular-expression.ts';
import { placeOf } from './scope.ts';

/** Terraform's functions that take a text apart; undefined where it is not known. */
export const OF_TEXTS: Readonly<Record<string, Work>> = {
  split: (site) => {
    const [separator, text] = [literalText(site, 0), literalText(site, 1)];
    if (separator === undefined || text === undefined) return undefined;
    const pieces = separator === '' ? charactersOf(text) : text.split(separator);
    return (
      pieces &&
      listed(
        site,
        pieces.map((piece) => literal(site, piece)),
      )
    );
  },
  regex: (site) => {
    const found = search(site);
    if (found === undefined) return undefined;
    const [first] = found.matches;
    return first === undefined
      ? failed(placeOf(site.scope, site.mark), site.path)
      : matched(site, first, found.groups);
  },
  regexall: (site) => {
    const found = search(site);
    return (
      found &&
      listed(
        site,
        found.matches.map((match) => matched(site, match, found.groups)),
      )
    );
  },
};

function search(
  site: Site,
): { readonly matches: readonly Match[]; readonly groups: Pattern['groups'] } | undefined {
  const [source, text] = [literalText(site, 0), literalText(site, 1)];
  const pattern = source === undefined ? undefined : patternOf(source);
  if (pattern === undefined || text === undefined || !isSearchable(text)) return undefined;
  const named = pattern.groups.filter((name) => name !== undefined).length;
  if (named > 0 && named < pattern.groups.length) return undefined;
  return { matches: pattern.matches(text), groups: pattern.groups };
}

/** The text of a match without groups, else a list of them, or a map where they have names. */
function matched(site: Site, [whole = '', ...parts]: Match, groups: Pattern['groups']): Value {
  if (groups.length === 0) return literal(site, whole);
  const values = parts.map((part) =>
    part === undefined ? Value.absent(placeOf(site.scope, site.mark), site.path) : literal(site, part),
  );
  if (groups[0] === undefined) return listed(site, values);
  const entries = groups.map((name, i) => [name ?? '', () => values[i]!] as const);
  return mapOf(new Map(entries), site.scope, site.path, site.mark);
}
