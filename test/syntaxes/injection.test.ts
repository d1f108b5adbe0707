import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '..', '..');
const YAML = join(ROOT, '.vscode-host/node_modules/code-server/lib/vscode/extensions/yaml/syntaxes');
const INJECTIONS = ['parapet.cloudformation.injection', 'parapet.cloudformation.block-injection'];
const OWN: Record<string, string> = {
  'parapet.cloudformation.injection': 'cloudformation-injection.tmLanguage.json',
  'parapet.cloudformation.block-injection': 'cloudformation-block-injection.tmLanguage.json',
  'source.cloudformation': 'cloudformation.tmLanguage.json',
};

// A stand-in with the scopes of VS Code's own YAML grammar, for a machine without the test host.
const STAND_IN = {
  scopeName: 'source.yaml',
  patterns: [
    { name: 'string.quoted.double.yaml', begin: '"', end: '"' },
    { name: 'storage.type.tag.shorthand.yaml', begin: '!', end: '(?=[\\s,\\]}]|$)' },
    { begin: '([|>])$', while: '^ {6}', name: 'string.unquoted.block.yaml' },
    { name: 'string.unquoted.plain.out.yaml', match: '(?<=: |Sub |- )[^\\s"!|][^"!]*$' },
  ],
};

/** What of our scopes each stretch of the lines carries: `text -> scope`. */
async function colours(grammar: textmate.IGrammar, lines: string[]): Promise<string[]> {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of lines) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.slice(1).findLast((name) => name.endsWith('.cloudformation'));
      if (scope !== undefined) found.push(`${line.slice(token.startIndex, token.endIndex)} -> ${scope}`);
    }
  }
  return found;
}

async function registry(hostFolder: string | undefined): Promise<textmate.Registry> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer).catch(() => undefined);
  return new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    getInjections: (scope) => (/^source\.(yaml|cloudformation)$/.test(scope) ? INJECTIONS : []),
    loadGrammar: async (scope) => {
      const own = OWN[scope];
      if (own !== undefined) return read(join(ROOT, 'syntaxes', own));
      if (hostFolder === undefined) {
        return scope === 'source.yaml' ? (STAND_IN as unknown as textmate.IRawGrammar) : null;
      }
      const file = join(
        hostFolder,
        `${scope.replace('source.', '').replace('yaml.', 'yaml-')}.tmLanguage.json`,
      );
      return existsSync(file) ? read(file) : null;
    },
  });
}

function read(file: string): textmate.IRawGrammar {
  return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
}

const hosts = { 'a stand-in': undefined, ...(existsSync(YAML) ? { "VS Code's YAML grammar": YAML } : {}) };

for (const [name, folder] of Object.entries(hosts)) {
  for (const scope of ['source.yaml', 'source.cloudformation']) {
    describe(`colours of ${scope} in ${name}`, () => {
      let grammar: textmate.IGrammar;
      before(async () => {
        const loaded = await (await registry(folder)).loadGrammar(scope);
        assert.ok(loaded);
        grammar = loaded;
      });

      it('marks short tags and nothing else', async () => {
        assert.deepEqual(
          await colours(grammar, ['A: !Ref Bucket', 'B: !GetAtt A.Arn', 'C: !Other x', 'D: Ref']),
          [
            'Ref -> support.function.intrinsic.cloudformation',
            'GetAtt -> support.function.intrinsic.cloudformation',
          ],
        );
      });

      it('marks what a Sub puts in, not a plain string', async () => {
        assert.deepEqual(await colours(grammar, ['A: !Sub "x-${AWS::Region}:${B.Arn}"', 'C: "${Plain}"']), [
          'Sub -> support.function.intrinsic.cloudformation',
          '${ -> punctuation.definition.template-expression.begin.cloudformation',
          'AWS::Region -> support.variable.pseudo-parameter.cloudformation',
          '} -> punctuation.definition.template-expression.end.cloudformation',
          '${ -> punctuation.definition.template-expression.begin.cloudformation',
          'B.Arn -> variable.other.reference.cloudformation',
          '} -> punctuation.definition.template-expression.end.cloudformation',
        ]);
      });

      it('marks a block scalar, also behind a colon', async () => {
        const found = await colours(grammar, ['A:', '  B:', '    C: !Sub |', '      arn:aws:${Name}']);
        assert.ok(found.includes('Name -> variable.other.reference.cloudformation'), found.join('\n'));
      });
    });
  }
}
