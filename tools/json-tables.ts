import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { fromRoot } from './root.ts';

/** Tables that are generated as JSON, by what they are called beside the bundles. */
const TABLES: Readonly<Record<string, string>> = {
  'check-names.json': 'check-names.json',
  'derived.json': 'cdk-constructs.json',
  'library.json': 'cdk-library.json',
  'spec-index.json': 'specification.json',
};

/** Keeps tables out of the bundles: each is a file in `dist/` that is read when something of it is asked for first. */
export const jsonTables: Plugin = {
  name: 'json-tables',
  setup: (build) => {
    build.onLoad({ filter: /[\\/](?:check-names|derived|library|spec-index)\.json$/ }, ({ path }) => {
      const table = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
      const file = TABLES[path.replace(/^.*[\\/]/, '')]!;
      writeFileSync(fromRoot(`dist/${file}`), JSON.stringify(table));
      return { contents: moduleOf(Object.keys(table), file), loader: 'js' };
    });
  },
};

/** A module that exports the sections of a table. */
function moduleOf(names: readonly string[], file: string): string {
  const sections = names.map(
    (name) => `get ${JSON.stringify(name)}() { return of(${JSON.stringify(name)}); }`,
  );
  return `
    import { readFileSync } from 'node:fs';
    let table;
    const of = (name) => (table ??= JSON.parse(readFileSync(\`\${__dirname}/${file}\`, 'utf8')))[name];
    export default { ${sections.join(', ')} };
  `;
}
