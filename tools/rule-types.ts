/**
 * Types and lint of rules and of Terraform's tables alone. They are leaves: nothing but `rules/index.ts` imports a rule, as an
 * `AnyRule`, and nothing but the list of tables a table, as `ServiceTables`. So a program of what changed, of what it imports
 * and of these two uses is enough, where the whole takes the construct library with it.
 */
import type typescript from 'typescript';
import { ts } from '../test/typescript.ts';
import { fromRoot, ROOT } from './root.ts';

const USE = 'rules/use-of-rules.ts';

/** Whether files are rules and tables and the lists of them. */
export function areLeavesAlone(code: readonly string[]): boolean {
  return code.every((path) => path === 'rules/index.ts' || isLeaf(path));
}

/** Whether a file is a rule or a table of Terraform's. */
export function isLeaf(path: string): boolean {
  return isRule(path) || isTable(path);
}

/** Whether a file is a table of Terraform's, or the list of them. */
export function isTable(path: string): boolean {
  return /^core\/languages\/terraform\/tables\/[^/]+\.ts$/.test(path);
}

/** Whether a file is a rule, and not what rules share. */
export function isRule(path: string): boolean {
  return /^rules\/(?!shared\/|frameworks\/)[^/]+\/[^/]+\.ts$/.test(path);
}

/** The program of some leaves and of a list that takes the rules among them as rules. */
export function programOf(leaves: readonly string[]): typescript.Program {
  const config = ts.readConfigFile(fromRoot('tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(
    (config.config as { compilerOptions: object }).compilerOptions,
    ROOT,
  );
  const own = { ...options, incremental: false, tsBuildInfoFile: undefined, types: [] };
  const files = ts.createCompilerHost(own);
  const use = fromRoot(USE);
  const host: typescript.CompilerHost = {
    ...files,
    fileExists: (path) => path === use || files.fileExists(path),
    getSourceFile: (path, version, ...rest) =>
      path === use
        ? ts.createSourceFile(path, useOf(leaves.filter(isRule)), version)
        : files.getSourceFile(path, version, ...rest),
  };
  return ts.createProgram([...leaves.map(fromRoot), use], own, host);
}

/** What TypeScript says of leaves and of their use, as it prints it; empty where nothing is wrong. */
export function typeErrors(program: typescript.Program, leaves: readonly string[]): string {
  const wrong = [...leaves, USE].flatMap((path) => {
    const file = program.getSourceFile(fromRoot(path));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return ts.formatDiagnostics(wrong, {
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
}

/** What the linter says of leaves, with the types of a program; empty where nothing is wrong. */
export async function lintErrors(program: typescript.Program, leaves: readonly string[]): Promise<string> {
  const { ESLint } = await import('eslint');
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles([...leaves]);
  return results.some(({ messages }) => messages.length > 0)
    ? await (await eslint.loadFormatter('stylish')).format(results)
    : '';
}

function useOf(rules: readonly string[]): string {
  const lines = rules.map((path, i) => `import rule${i} from './${path.slice('rules/'.length)}';`);
  return [
    "import type { AnyRule } from '../core/model/index.ts';",
    ...lines,
    `export const used: readonly AnyRule[] = [${rules.map((_path, i) => `rule${i}`).join(', ')}];`,
    '',
  ].join('\n');
}
