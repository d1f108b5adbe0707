import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const FILE = join(import.meta.dirname, '..', '..', 'syntaxes', 'terraform.tmLanguage.json');
const OWN = 'source.parapet-terraform';

// A stand-in for the grammar of another extension, which leaves much without a colour.
const OTHER = {
  patterns: [
    { name: 'comment.other', match: '#.*' },
    {
      name: 'keyword.other',
      begin: 'resource',
      end: '\\}',
      patterns: [{ name: 'string.other', match: '"' }],
    },
  ],
};

/** The grammar as an editor with these other grammars has it. */
async function grammarBeside(others: readonly string[], scope = OWN): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer).catch(() => undefined);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (name) => {
      const own = name === OWN ? textmate.parseRawGrammar(readFileSync(FILE, 'utf8'), FILE) : null;
      const other = { ...OTHER, scopeName: name } as unknown as textmate.IRawGrammar;
      return Promise.resolve(others.includes(name) ? other : own);
    },
  });
  const grammar = await registry.loadGrammar(scope);
  assert.ok(grammar);
  return grammar;
}

/** Each stretch of a text with the scopes below the file's own. */
function tokens(grammar: textmate.IGrammar, text: string): { text: string; scopes: string[] }[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }));
  });
}

const TEXT = `# why
resource "aws_x" y { // { not
  name   = "a-\${var.b["k"]}\\n$\${c}%{ if d }e%{ endif }" /* " */
  count  = length(local.all) /* # */ > 0 ? 1.5 : null
  ids    = [for k, v in x : v.*.id if !v]
  tags   = { Name = true, "b" : 2 }
  policy = <<-EOT
    # text \${z}
  EOT
  rule {
    on = -1
  }
}
locals {}`;

describe('colours of Terraform', () => {
  it('tell what is written', async () => {
    const found = tokens(await grammarBeside([]), TEXT).map(
      ({ text, scopes }) => `${text.trim()} -> ${scopes.at(-1)}`,
    );
    for (const expected of [
      'why -> comment.line.number-sign.hcl',
      'resource -> entity.name.type.hcl',
      '"aws_x" -> string.quoted.double.label.hcl',
      'y -> variable.other.enummember.hcl',
      '{ not -> comment.line.double-slash.hcl',
      'name -> variable.other.assignment.hcl',
      'a- -> string.quoted.double.hcl',
      '${ -> keyword.other.interpolation.hcl',
      'b -> variable.other.member.hcl',
      '\\n -> constant.character.escape.hcl',
      '$${ -> constant.character.escape.hcl',
      'if -> keyword.control.hcl',
      'endif -> keyword.control.hcl',
      '" -> comment.block.hcl',
      'length -> support.function.builtin.hcl',
      '> -> keyword.operator.hcl',
      '1.5 -> constant.numeric.hcl',
      'null -> constant.language.hcl',
      'for -> keyword.control.hcl',
      '* -> keyword.operator.splat.hcl',
      'Name -> variable.other.readwrite.hcl',
      'true -> constant.language.hcl',
      'EOT -> keyword.control.heredoc.hcl',
      '# text -> string.unquoted.heredoc.hcl',
      'z -> variable.other.readwrite.hcl',
      'rule -> entity.name.type.hcl',
      'locals -> entity.name.type.hcl',
    ])
      assert(found.includes(expected), `${expected} is not in\n${found.join('\n')}`);
  });

  it('end with what they belong to', async () => {
    const all = tokens(await grammarBeside([]), `${TEXT}\nb {}`);
    const last = all.find(({ text }) => text === 'locals')!;
    assert.deepEqual(last.scopes, ['meta.block.hcl', 'entity.name.type.hcl']);
  });

  for (const scope of ['source.hcl.terraform', 'source.terraform'])
    it(`are those of an extension that has ${scope}, where it is installed`, async () => {
      const theirs = tokens(await grammarBeside([scope], scope), TEXT);
      const ours = tokens(await grammarBeside([scope]), TEXT);
      assert.deepEqual(
        ours,
        theirs.map(({ text, scopes }) => ({ text, scopes: [scope, ...scopes] })),
      );
    });
});
