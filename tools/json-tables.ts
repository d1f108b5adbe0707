import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Keeps what is generated as JSON in a bundle as texts, each of which is parsed when it is asked for: a start pays for
 * nothing that it does not read.
 */
export const jsonTables: Plugin = {
  name: 'json-tables',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]derived\.json$/ }, ({ path }) => ({
      contents: moduleOf(JSON.parse(readFileSync(path, 'utf8')) as Table),
      loader: 'js',
    }));
    // Each of its sections is asked for as a whole.
    build.onLoad({ filter: /[\\/]library\.json$/ }, ({ path }) => ({
      contents: lazyModuleOf(JSON.parse(readFileSync(path, 'utf8')) as Table),
      loader: 'js',
    }));
  },
};

type Table = Readonly<Record<string, unknown>>;

/** A module whose entries are parsed one by one, and its texts as they are. */
function moduleOf(table: Table): string {
  const sections = Object.entries(table).map(([name, section]) => {
    const isTable = typeof section === 'object' && section !== null;
    const value = isTable ? `parsed(${JSON.stringify(textsOf(section as Table))})` : JSON.stringify(section);
    return `${JSON.stringify(name)}: ${value}`;
  });
  return `
    function parsed(texts) {
      const entries = {};
      for (const name of Object.keys(texts)) {
        let value;
        const get = () => (value ??= JSON.parse(texts[name]));
        Object.defineProperty(entries, name, { get, enumerable: true });
      }
      return entries;
    }
    export default { ${sections.join(', ')} };
  `;
}

/** A module whose sections are parsed one by one. */
function lazyModuleOf(table: Table): string {
  const sections = Object.entries(table).map(([name, section]) => {
    const key = JSON.stringify(name);
    return `get ${key}() { return (values[${key}] ??= JSON.parse(${JSON.stringify(JSON.stringify(section))})); }`;
  });
  return `const values = {};\nexport default { ${sections.join(', ')} };`;
}

function textsOf(section: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(section).map(([name, value]) => [name, JSON.stringify(value)]));
}
