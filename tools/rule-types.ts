/**
 * Types and lint of rules alone. A rule is a leaf: nothing but `rules/index.ts` imports it, as an `AnyRule`. So a program of
 * these rules, of what they import and of that one use is enough, where the whole takes the construct library with it.
 */
import type typescript from 'typescript';
import { ts } from '../test/typescript.ts';
import { fromRoot, ROOT } from './root.ts';

const USE = 'rules/use-of-rules.ts';

/** Whether files are rules and the list of them, which `generate` holds. */
export function areRulesAlone(code: readonly string[]): boolean {
  return code.every((path) => path === 'rules/index.ts' || isRule(path));
}

/** Whether a file is a rule, and not what rules share. */
export function isRule(path: string): boolean {
  return /^rules\/(?!shared\/|frameworks\/)[^/]+\/[^/]+\.ts$/.test(path);
}

/** The program of some rules and of a list that takes them as rules. */
export function programOf(rules: readonly string[]): typescript.Program {
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
        ? ts.createSourceFile(path, useOf(rules), version)
        : files.getSourceFile(path, version, ...rest),
  };
  return ts.createProgram([...rules.map(fromRoot), use], own, host);
}

/** What TypeScript says of rules and of their use, as it prints it; empty where nothing is wrong. */
export function typeErrors(program: typescript.Program, rules: readonly string[]): string {
  const wrong = [...rules, USE].flatMap((path) => {
    const file = program.getSourceFile(fromRoot(path));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return ts.formatDiagnostics(wrong, {
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
}

/** What the linter says of rules, with the types of a program; empty where nothing is wrong. */
export async function lintErrors(program: typescript.Program, rules: readonly string[]): Promise<string> {
  const { ESLint } = await import('eslint');
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles([...rules]);
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
