import { readdirSync } from 'node:fs';
import { fromRoot } from './root.ts';

/** Where a rule stands: the folder of its service below `rules/`, and its id, which names its file. */
export interface RulePlace {
  readonly service: string;
  readonly name: string;
}

/** Folders below `rules/` that hold no rules. */
const NO_SERVICE: readonly string[] = ['shared', 'frameworks'];

/** Where every rule stands, sorted by id; no rule is read for it. */
export function rulePlaces(): readonly RulePlace[] {
  return readdirSync(fromRoot('rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_SERVICE.includes(entry.name))
    .flatMap(({ name: service }) =>
      readdirSync(fromRoot(`rules/${service}`))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({ service, name: file.replace(/\.ts$/, '') })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The index of rules: its path, and its source, in which every rule has lines of its own. */
export const ruleIndex = {
  path: 'rules/index.ts',
  text: (places: readonly RulePlace[]): string => {
    const imports = places.map(
      ({ service, name }) => `import ${identifier(name)} from './${service}/${name}.ts';`,
    );
    const services = [...new Set(places.map(({ service }) => service))].sort();
    return [
      '// Written by `npm run generate`.',
      "import type { AnyRule } from '../core/model/index.ts';",
      ...imports,
      '',
      '/** The rules by the folder of their service, sorted by id in each. */',
      '// biome-ignore format: a line for each rule, so that two changes can each add one.',
      'export const rulesByService: Readonly<Record<string, readonly AnyRule[]>> = {',
      ...services.flatMap((service) => [
        `  ${service}: [`,
        ...places.filter((place) => place.service === service).map(({ name }) => `    ${identifier(name)},`),
        '  ],',
      ]),
      '};',
      '',
      '/** All rules, sorted by id. */',
      'export const rules: readonly AnyRule[] = Object.values(rulesByService)',
      '  .flat()',
      '  .sort((a, b) => (a.id < b.id ? -1 : 1));',
      '',
    ].join('\n');
  },
};

function identifier(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `_${name}` : name;
}
