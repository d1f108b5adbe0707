import { createRequire } from 'node:module';
import type typescript from 'typescript';

/** The compiler. Node reads it faster this way than by an import, which looks for names in nine megabytes. */
export const ts = createRequire(import.meta.url)('typescript') as typeof typescript;

/** What TypeScript says of texts, by the paths of the files as which they are compiled; all are one program. */
export function diagnosticsOf(texts: ReadonlyMap<string, string>): readonly typescript.Diagnostic[] {
  const options: typescript.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  // Nobody asks for the library's comments, of which it has more than code.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) =>
    texts.has(path) ? ts.createSourceFile(path, texts.get(path)!, version) : read(path, version, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host));
}
