import { resolveRuleId } from '../core/engine/rule-names.ts';
import { rules, rulesByService } from '../rules/index.ts';

/** Where the sources are published; the one public address that the project has. */
const SOURCES = 'https://github.com/parapet/parapet/blob/main';

/** The public address of a rule's page; undefined of what is no rule, as are findings about suppressions. */
export function addressOfPage(id: string): string | undefined {
  if (!addresses.has(id)) addresses.set(id, addressOf(id));
  return addresses.get(id);
}

/** The address of each rule that was asked for: an editor asks for those of a whole file with each key. */
const addresses = new Map<string, string | undefined>();

function addressOf(id: string): string | undefined {
  const rule = resolveRuleId(rules, id)?.rule;
  if (rule === undefined) return undefined;
  services ??= new Map(
    Object.entries(rulesByService).flatMap(([service, own]) => own.map((each) => [each.id, service])),
  );
  return `${SOURCES}/rules/${services.get(rule.id)}/${rule.id}.md`;
}

/** The folder of each rule, made when the first is asked for. */
let services: ReadonlyMap<string, string> | undefined;
