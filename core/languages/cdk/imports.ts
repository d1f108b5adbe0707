import type { Program, Statement } from '../../syntax/program/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import { libraryName, moduleOf } from './names.ts';
import type { Environment, Imported } from './source.ts';

type ImportStatement = Extract<Statement, { kind: 'import' }>;

/** How a program names a class of the construct library, and what it has to import for that. */
export function importedName(
  program: Program,
  environment: Environment,
  { module, name }: Imported,
): { readonly text: string; readonly changes: readonly TextChange[] } | undefined {
  const imports = program.statements.filter((each): each is ImportStatement => each.kind === 'import');
  let known: string | undefined;
  for (const { names } of imports)
    for (const each of names) {
      const specifier = moduleOf(each.module);
      const imported = specifier === undefined ? undefined : libraryName(specifier, each.name);
      if (imported === undefined || !isVisible(each.local, imported, environment)) continue;
      if (imported.module === module && imported.name === name) return { text: each.local, changes: [] };
      if (imported.module === module && imported.name === undefined) known = `${each.local}.${name}`;
      else if (imported.module === '' && imported.name === undefined)
        known ??= `${each.local}.${module.replace(/-/g, '_')}.${name}`;
    }
  if (known !== undefined) return { text: known, changes: [] };
  if (name === undefined) return undefined;
  const alias = program.syntax === 'python' ? undefined : aliasFor(imports, module, environment);
  if (alias !== undefined) {
    const change = line(program, imports, (sample) => importLine(program, sample, module, `* as ${alias}`));
    return change && { text: `${alias}.${name}`, changes: [change] };
  }
  if (environment.find(name) !== undefined) return undefined;
  const change = added(program, imports, module, name);
  return change && { text: name, changes: [change] };
}

/** `iam` of `aws-iam`, where the program imports whole modules and nothing else is called so. */
function aliasFor(
  imports: readonly ImportStatement[],
  module: string,
  environment: Environment,
): string | undefined {
  const alias = module.replace(/^aws-/, '');
  const whole = imports.filter(({ names }) =>
    names.some(
      (each) => /aws-/.test(each.module) && moduleOf(each.module) !== undefined && each.name === undefined,
    ),
  );
  const isStyle = whole.length > 0 && !imports.some(({ list }) => list?.module.includes('aws-') === true);
  return isStyle && /^[a-z]\w*$/.test(alias) && environment.find(alias) === undefined ? alias : undefined;
}

/** Whether the name means the import where it is to be used. */
function isVisible(local: string, imported: Imported, environment: Environment): boolean {
  const found = environment.find(local)?.binding;
  return (
    found?.kind === 'imported' &&
    found.imported?.module === imported.module &&
    found.imported.name === imported.name
  );
}

/** The change that imports a name: in a list that is there, or on a line of its own behind the last import. */
function added(
  program: Program,
  imports: readonly ImportStatement[],
  module: string,
  name: string,
): TextChange | undefined {
  for (const { list, place } of imports) {
    if (list === undefined || moduleOf(list.module) !== module) continue;
    const base = program.starts.get(place.source) ?? 0;
    const at = base + list.after.end;
    return { start: at, end: at, text: `, ${name}` };
  }
  return line(program, imports, (sample) =>
    importLine(program, sample, module, program.syntax === 'python' ? name : `{ ${name} }`),
  );
}

/** A line behind the last import, made in the style of that. */
function line(
  program: Program,
  imports: readonly ImportStatement[],
  make: (sample: string) => string | undefined,
): TextChange | undefined {
  const last = imports.at(-1);
  const sample = last?.names.find((each) => moduleOf(each.module) !== undefined)?.module;
  // Version 1 has a package for each module, which may not be installed.
  if (last === undefined || sample === undefined || sample.startsWith('@aws-cdk/')) return undefined;
  const base = program.starts.get(last.place.source) ?? 0;
  const written = program.text.slice(base + last.place.start, base + last.place.end);
  const text = make(written);
  const end = program.text.indexOf('\n', base + last.place.end);
  if (text === undefined || end < 0) return undefined;
  const eol = program.text[end - 1] === '\r' ? '\r\n' : '\n';
  return { start: end + 1, end: end + 1, text: text + eol };
}

function importLine(
  { syntax, text }: Program,
  sample: string,
  module: string,
  name: string,
): string | undefined {
  if (syntax === 'python')
    return `from aws_cdk${module === '' ? '' : `.${module.replace(/-/g, '_')}`} import ${name}`;
  if (!sample.startsWith('import')) return undefined;
  const quote = sample.includes('"') ? '"' : "'";
  const semicolon = /;\s*$/m.test(text.slice(0, 400)) ? ';' : '';
  return `import ${name} from ${quote}aws-cdk-lib${module === '' ? '' : `/${module}`}${quote}${semicolon}`;
}
