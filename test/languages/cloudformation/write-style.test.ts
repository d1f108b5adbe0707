import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChanges } from '../../../core/engine/fix.ts';
import { readTemplate, type CfnTemplate } from '../../../core/languages/cloudformation/read.ts';
import { writeEdits } from '../../../core/languages/cloudformation/write/write.ts';
import {
  Interpolation,
  Mention,
  World,
  type Edit,
  type EditValue,
  type Place,
} from '../../../core/model/index.ts';
import { readJson } from '../../../core/syntax/json/read.ts';
import { readYaml } from '../../../core/syntax/yaml/read.ts';

type Written = string | undefined;

function read(text: string): CfnTemplate {
  const template = readTemplate(/^\s*\{/.test(text) ? readJson(text) : readYaml(text));
  assert.ok(template !== undefined, `no template in\n${text}`);
  return template;
}

function write(text: string, edits: readonly Edit[], world = new World()): Written {
  const changes = writeEdits(read(text), edits, world);
  return changes && applyChanges(text, changes);
}

/** The text after edits, which reads without problems and gives what was set. */
function repaired(text: string, ...edits: readonly Edit[]): Written {
  const after = write(text, edits);
  if (after === undefined) return undefined;
  const template = read(after);
  assert.deepEqual(
    template.document.blocks.flatMap(({ block }) => block.problems),
    [],
    after,
  );
  for (const edit of edits) {
    if (edit.kind !== 'set' || typeof edit.value === 'object') continue;
    const value = template.named(edit.resource)!.property(edit.path, new World());
    assert.equal(String(value.literal()), String(edit.value), after);
  }
  return after;
}

const set = (path: string, value: EditValue, resource = 'B'): Edit => ({
  kind: 'set',
  resource,
  path: path.split('.').map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
  value,
});
const append = (path: string, value: EditValue): Edit => ({
  kind: 'append',
  resource: 'B',
  path: path.split('.'),
  value,
});
const remove = (...path: (string | number)[]): Edit => ({ kind: 'remove', resource: 'B', path });
const attribute = (name: string, value: EditValue): Edit => ({
  kind: 'attribute',
  resource: 'B',
  name,
  value,
});
const add = (name: string, properties: Record<string, EditValue>, after = 'B'): Edit => ({
  kind: 'add',
  type: 'T::U',
  name,
  properties,
  after,
});

/** A template whose only resource has these properties, given as they stand below `Properties:`. */
const yaml = (properties: string): string =>
  `Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n${properties.replace(/^(?=.)/gm, '      ')}`;
const json = (properties: string): string =>
  `{\n  "Resources": {\n    "B": {\n      "Type": "AWS::S3::Bucket",\n      "Properties": ${properties}\n    }\n  }\n}\n`;
const inConditions = (holds: string): string => `Conditions:\n  C: !Equals [a, ${holds}]\n`;

type Row = readonly [title: string, before: string, edits: readonly Edit[], after: Written];

function check(rows: readonly Row[]): void {
  for (const [title, before, edits, after] of rows) {
    it(title, () => assert.equal(repaired(before, ...edits), after));
  }
}

describe('writing edits into a CloudFormation template', () => {
  describe('sets a property', () => {
    check([
      ['and keeps double quotes', yaml('A: "false" # why\n'), [set('A', true)], yaml('A: "true" # why\n')],
      ['and keeps single quotes', yaml("A: 'x'\n"), [set('A', "it's")], yaml("A: 'it''s'\n")],
      ['that is plain', yaml('A: false # why\nD: 1\n'), [set('A', true)], yaml('A: true # why\nD: 1\n')],
      ['that is being typed', yaml('A:\nD: 1\n'), [set('A', true)], yaml('A: true\nD: 1\n')],
      ['behind a space that is there', yaml('A: # why\n'), [set('A', true)], yaml('A: true # why\n')],
      ['that is null', yaml('A: ~\n'), [set('A.X', 1)], yaml('A:\n  X: 1\n')],
      ['that is {} with a comment', yaml('A: {} # why\n'), [set('A.X', 1)], yaml('A: # why\n  X: 1\n')],
      ['that is missing', yaml('A: 1 # why\n'), [set('D', 'no')], yaml("A: 1 # why\nD: 'no'\n")],
      [
        'with the rest of its path',
        yaml('A:\n  X: 1\nD: 1\n'),
        [set('A.W.Z', 2)],
        yaml('A:\n  X: 1\n  W:\n    Z: 2\nD: 1\n'),
      ],
      ['in a new list', yaml('D: 1\n'), [set('A.0.X', 2)], yaml('D: 1\nA:\n  - X: 2\n')],
      [
        'in a member',
        yaml('A:\n  - X: 1\n    W: 2\n  - X: 3\n'),
        [set('A.0.Z', 4)],
        yaml('A:\n  - X: 1\n    W: 2\n    Z: 4\n  - X: 3\n'),
      ],
      ['the last of two alike', yaml('A: 1\nA: 2\n'), [set('A', 3)], yaml('A: 1\nA: 3\n')],
      ['behind a block text', yaml('A: |\n  x\n  y\n'), [set('D', 1)], yaml('A: |\n  x\n  y\nD: 1\n')],
      [
        'behind a block text that keeps its end',
        yaml('A: |+\n  x\n\nD: 1\n'),
        [set('E', 1)],
        yaml('A: |+\n  x\n\nD: 1\nE: 1\n'),
      ],
      ['without a last line break', yaml('A: 1'), [set('D', 1)], yaml('A: 1\nD: 1')],
      ['in braces', yaml('A: {X: 1}\n'), [set('A.W', 'a, b')], yaml("A: {X: 1, W: 'a, b'}\n")],
      [
        'in braces over lines',
        yaml('A: {\n  X: 1 # one\n  }\n'),
        [set('A.W', 2)],
        yaml('A: {\n  X: 1, # one\n  W: 2\n  }\n'),
      ],
      [
        'in JSON inside YAML',
        yaml('A: {"X": 1}\n'),
        [set('A.W', new Mention('K'))],
        yaml('A: {"X": 1, "W": { "Ref": "K" }}\n'),
      ],
      ['over a merge key', yaml('<<: {A: 1}\nD: 1\n'), [set('A', 2)], yaml('<<: {A: 1}\nD: 1\nA: 2\n')],
      [
        'as a list in place of a text',
        yaml('A: x # why\n'),
        [set('A', ['p', 'q'])],
        yaml('A: # why\n  - p\n  - q\n'),
      ],
      [
        'as a text in place of a list',
        yaml('A: # why\n  - p\n  - q\nD: 1\n'),
        [set('A', 'x')],
        yaml('A: x # why\nD: 1\n'),
      ],
      [
        'as a list in place of one in brackets',
        yaml('A: [p, q] # why\n'),
        [set('A', ['r'])],
        yaml('A: [r] # why\n'),
      ],
      [
        'as a list in place of one at its key',
        yaml('A:\n- p\n- q\nD: 1\n'),
        [set('A', ['r'])],
        yaml('A:\n- r\nD: 1\n'),
      ],
      [
        'as an object in place of one in braces',
        yaml('A: {X: 1}\n'),
        [set('A', { W: 1 })],
        yaml('A: { W: 1 }\n'),
      ],
      ['in place of AWS::NoValue', yaml('A: !Ref AWS::NoValue\n'), [set('A', 1)], yaml('A: 1\n')],
    ]);
  });

  describe('merges edits below one missing parent', () => {
    const edits = [set('P.A', true), set('P.D', true)];
    check([
      ['in YAML', yaml('X: 1\n'), edits, yaml('X: 1\nP:\n  A: true\n  D: true\n')],
      [
        'in JSON',
        json('{\n        "X": 1\n      }'),
        edits,
        json(
          '{\n        "X": 1,\n        "P": {\n          "A": true,\n          "D": true\n        }\n      }',
        ),
      ],
      ['in a list', yaml('X: 1\n'), [append('L', 1), append('L', 2)], yaml('X: 1\nL:\n  - 1\n  - 2\n')],
      ['but not two values for one property', yaml('X: 1\n'), [set('P', 1), set('P', 2)], undefined],
      ['but not below what another replaces', yaml('X: {W: 1}\n'), [set('X', 1), set('X.Z', 2)], undefined],
    ]);
  });

  describe('makes missing properties', () => {
    const bare = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';
    check([
      ['at the end of the body', bare, [set('A', 1)], `${bare}    Properties:\n      A: 1\n`],
      [
        'where they are empty',
        `${bare}    Properties:\n`,
        [set('A', 1)],
        `${bare}    Properties:\n      A: 1\n`,
      ],
      [
        'where they are null',
        `${bare}    Properties: null\n`,
        [set('A', 1)],
        `${bare}    Properties:\n      A: 1\n`,
      ],
      [
        'where they are {}',
        `${bare}    Properties: {}\n`,
        [set('A', 1)],
        `${bare}    Properties:\n      A: 1\n`,
      ],
      ['in JSON', json('{}'), [set('A', 1)], json('{\n        "A": 1\n      }')],
      [
        'beside an attribute',
        bare,
        [set('A', 1), attribute('DeletionPolicy', 'Retain')],
        `${bare}    DeletionPolicy: Retain\n    Properties:\n      A: 1\n`,
      ],
    ]);
  });

  describe('writes into the branch that a world takes', () => {
    const branches = (a: string, b: string): string => yaml(`A: !If\n  - C\n  - ${a}\n  - ${b}\n`);
    for (const [holds, edit] of [
      ['a', 0],
      ['b', 1],
    ] as const) {
      const head = inConditions(holds);
      const put = (value: string): string =>
        head + branches(edit === 0 ? value : 'false', edit === 1 ? value : 'false');
      it(`of C, ${holds}`, () => assert.equal(repaired(put('false'), set('A', true)), put('true')));
      it(`of C, ${holds}, that is AWS::NoValue`, () =>
        assert.equal(repaired(put('!Ref AWS::NoValue'), set('A', true)), put('true')));
      it(`of C, ${holds}, that is a mapping`, () =>
        assert.equal(
          repaired(put('X: 1'), set('A.W', 2)),
          put('X: 1\n    W: 2').replace('\n    W', '\n          W'),
        ));
      it(`of C, ${holds}, that is a list`, () =>
        assert.equal(repaired(put('[p]'), append('A', 'q')), put('[p, q]')));
    }
    it('leaving the world as it was', () => {
      const world = new World();
      write(
        `Parameters:\n  P: {Type: String}\nConditions:\n  C: !Equals [!Ref P, x]\n${branches('1', '2')}`,
        [set('A', 3)],
        world,
      );
      assert.equal(world.trail.length, 0);
    });
    it('in JSON', () => {
      const text = (value: string): string =>
        json(`{ "A": { "Fn::If": ["C", ${value}, 2] } }`).replace(
          '{\n',
          '{\n  "Conditions": { "C": { "Fn::Equals": ["a", "a"] } },\n',
        );
      assert.equal(repaired(text('{ "Ref": "AWS::NoValue" }'), set('A', true)), text('true'));
    });
  });

  describe('writes nothing', () => {
    check([
      ['over a reference', yaml('A: !Ref K\n'), [set('A', 1)], undefined],
      ['over a long reference', yaml('A:\n  Fn::GetAtt: [K, Arn]\n'), [set('A', 1)], undefined],
      ['below a function', yaml('A: !GetAtt K.Arn\n'), [set('A.X', 1)], undefined],
      ['below an alias', `X: &x\n  W: 1\n${yaml('A: *x\n')}`, [set('A.Z', 1)], undefined],
      ['below a merged value', yaml('<<: {A: {X: 1}}\nD: 1\n'), [set('A.W', 1)], undefined],
      ['in an anchored value', yaml('A: &a\n  X: 1\nD: *a\n'), [set('A.W', 1)], undefined],
      ['below a text', yaml('A: x\n'), [set('A.W', 1)], undefined],
      ['behind a text that is no list', yaml('A: x\n'), [append('A', 1)], undefined],
      ['below an If whose condition is unknown', yaml('A: !If [C, 1, 2]\n'), [set('A', 3)], undefined],
      ['for a resource that is not there', yaml('A: 1\n'), [set('A', 1, 'Nobody')], undefined],
      ['at a key with a question mark', yaml('? A\n: 1\n'), [set('D', 1)], undefined],
    ]);
  });

  describe('appends', () => {
    check([
      [
        'to an indented list',
        yaml('A:\n  - p # one\n'),
        [append('A', 'q')],
        yaml('A:\n  - p # one\n  - q\n'),
      ],
      [
        'to a list at its key',
        yaml('A:\n- p\n- q\nD: 1\n'),
        [append('A', { K: 1, V: [2] })],
        yaml('A:\n- p\n- q\n- K: 1\n  V:\n  - 2\nD: 1\n'),
      ],
      ['to a list in brackets', yaml('A: [p, q]\n'), [append('A', 'a: b')], yaml("A: [p, q, 'a: b']\n")],
      ['to an empty list', yaml('A: []\n'), [append('A', 1)], yaml('A: [1]\n')],
      ['to a missing list', yaml('D: 1\n'), [append('A.L', 1)], yaml('D: 1\nA:\n  L:\n    - 1\n')],
      ['to a JSON array on a line', json('{ "A": ["p"] }'), [append('A', 'q')], json('{ "A": ["p", "q"] }')],
      [
        'to a JSON array over lines',
        json('{ "A": [\n  "p"\n] }'),
        [append('A', { K: 1 })],
        json('{ "A": [\n  "p",\n  {\n    "K": 1\n  }\n] }'),
      ],
    ]);
  });

  describe('removes', () => {
    check([
      ['an entry with its line', yaml('A: 1 # one\nD: 2\n'), [remove('A')], yaml('D: 2\n')],
      ['the sole entry', yaml('A:\n  X: 1 # x\nD: 2\n'), [remove('A', 'X')], yaml('A: {}\nD: 2\n')],
      ['a member', yaml('A:\n  - p\n  - q # q\n'), [remove('A', 1)], yaml('A:\n  - p\n')],
      ['the sole member', yaml('A:\n  - p\n'), [remove('A', 0)], yaml('A: []\n')],
      [
        'the first entry of a member',
        yaml('A:\n  - X: 1\n    W: 2\n'),
        [remove('A', 0, 'X')],
        yaml('A:\n  - W: 2\n'),
      ],
      ['from braces', yaml('A: {X: 1, W: 2}\n'), [remove('A', 'W')], yaml('A: {X: 1}\n')],
      ['the first of brackets', yaml('A: [1, 2]\n'), [remove('A', 0)], yaml('A: [2]\n')],
      ['from JSON', json('{\n  "A": 1,\n  "D": 2\n}'), [remove('D')], json('{\n  "A": 1\n}')],
      ['the sole one of JSON', json('{ "A": { "X": 1 } }'), [remove('A', 'X')], json('{ "A": {} }')],
      ['at the end of a text without a last line break', yaml('A: 1\nD: 2'), [remove('D')], yaml('A: 1')],
      ['nothing that would bring an earlier one back', yaml('A: 1\nA: 2\n'), [remove('A')], undefined],
    ]);
    it('in an If by AWS::NoValue', () =>
      assert.equal(
        repaired(inConditions('a') + yaml('A: !If [C, 1, 2]\n'), remove('A')),
        inConditions('a') + yaml('A: !If [C, !Ref AWS::NoValue, 2]\n'),
      ));
  });

  describe('sets what stands beside the properties', () => {
    const body = (attributes: string): string => yaml('A: 1\n').replace('Bucket\n', `Bucket\n${attributes}`);
    check([
      [
        'behind the type',
        body(''),
        [attribute('DeletionPolicy', 'Retain')],
        body('    DeletionPolicy: Retain\n'),
      ],
      [
        'where it is',
        body('    DeletionPolicy: Delete\n'),
        [attribute('DeletionPolicy', 'Retain')],
        body('    DeletionPolicy: Retain\n'),
      ],
      [
        'several in order',
        body(''),
        [attribute('DeletionPolicy', 'Retain'), attribute('UpdateReplacePolicy', 'Retain')],
        body('    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n'),
      ],
      [
        'in JSON',
        json('{}'),
        [attribute('DeletionPolicy', 'Retain')],
        json('{}').replace('Bucket",', 'Bucket",\n      "DeletionPolicy": "Retain",'),
      ],
    ]);
  });

  describe('changes the default of a parameter', () => {
    const text = (value: string): string =>
      `Parameters:\n  P:\n    Type: String\n    Default: ${value}\n    AllowedValues: ["true", "false"]\n${yaml('A: !Ref P\n')}`;
    const changed = (before: string, value: string | boolean, place?: Place): Written => {
      const template = read(text(before));
      const own = template.environment.parameters.get('P')!.default!.place;
      const changes = writeEdits(template, [{ kind: 'default', place: place ?? own, value }], new World());
      return changes && applyChanges(text(before), changes);
    };
    it('in its quotes', () => assert.equal(changed('"false"', true), text('"true"')));
    it('without quotes', () => assert.equal(changed('false', true), text('true')));
    it('but not to what is not allowed', () => assert.equal(changed('false', 'maybe'), undefined));
    it('but not where no parameter stands', () =>
      assert.equal(changed('false', true, { source: {}, start: 0, end: 1 }), undefined));
  });

  describe('adds a resource', () => {
    const two = (between: string, gap = ''): string =>
      `Resources:\n${gap}  B:\n    Type: T::B\n${between}  Z:\n    Type: T::Z\n`;
    const added = '  M:\n    Type: T::U\n    Properties:\n      A: 1\n';
    check([
      ['behind its neighbour', two(''), [add('M', { A: 1 })], two(added)],
      ['with a blank line where others have one', two('\n'), [add('M', { A: 1 })], two(`\n${added}\n`)],
      [
        'behind the comments of its neighbour',
        two('    # b\n'),
        [add('M', { A: 1 })],
        two(`    # b\n${added}`),
      ],
      [
        'under a name that is free, which mentions follow',
        two(''),
        [add('Z', {}), set('R', new Mention('Z', 'Arn'))],
        two('    Properties:\n      R: !GetAtt Z2.Arn\n  Z2:\n    Type: T::U\n'),
      ],
      [
        'at the end of a text without a last line break',
        yaml('A: 1'),
        [add('M', { A: 1 })],
        `${yaml('A: 1')}\n${added.trimEnd()}`,
      ],
      [
        'in braces',
        'Resources: {B: {Type: T::B}}\n',
        [add('M', {})],
        "Resources: {B: {Type: T::B}, M: { Type: 'T::U' }}\n",
      ],
      [
        'in JSON',
        json('{}'),
        [add('M', { A: 1 })],
        json('{}')
          .replace('      }\n', '      }\n')
          .replace(
            '\n    }\n  }',
            '\n    },\n    "M": {\n      "Type": "T::U",\n      "Properties": {\n        "A": 1\n      }\n    }\n  }',
          ),
      ],
      [
        'in JSON without white space',
        '{"Resources":{"B":{"Type":"T::B"}}}',
        [add('M', { A: [1] })],
        '{"Resources":{"B":{"Type":"T::B"}, "M": { "Type": "T::U", "Properties": { "A": [1] } }}}',
      ],
      [
        'but not two that one mention could mean',
        two(''),
        [add('M', {}), add('M', {}, 'Z'), set('R', new Mention('M'))],
        undefined,
      ],
    ]);
  });

  describe('writes values', () => {
    const policy = {
      Version: '2012-10-17',
      Resource: new Interpolation([
        'arn:',
        { pseudo: 'AWS::AccountId' },
        ':',
        new Mention('K', 'Arn'),
        '/${x}',
      ]),
    };
    check([
      [
        'of a policy',
        yaml('X: 1\n'),
        [set('P', policy)],
        yaml("X: 1\nP:\n  Version: '2012-10-17'\n  Resource: !Sub 'arn:${AWS::AccountId}:${K.Arn}/${!x}'\n"),
      ],
      [
        'of a policy in JSON',
        json('{ "X": 1 }'),
        [set('P', policy)],
        json(
          '{ "X": 1, "P": { "Version": "2012-10-17", "Resource": { "Fn::Sub": "arn:${AWS::AccountId}:${K.Arn}/${!x}" } } }',
        ),
      ],
      [
        'in the quotes of the document',
        yaml('X: "1"\nY: "2"\n'),
        [set('P', 'yes')],
        yaml('X: "1"\nY: "2"\nP: "yes"\n'),
      ],
      [
        'with mentions in brackets',
        yaml('X: [1]\n'),
        [append('X', new Mention('K'))],
        yaml('X: [1, !Ref K]\n'),
      ],
      [
        'with CRLF',
        yaml('X: 1\n').replaceAll('\n', '\r\n'),
        [set('P.A', 1)],
        yaml('X: 1\nP:\n  A: 1\n').replaceAll('\n', '\r\n'),
      ],
      [
        'with tabs in JSON',
        json('{\n        "X": 1\n      }').replaceAll('  ', '\t'),
        [set('P.A', 1)],
        json('{\n        "X": 1,\n        "P": {\n          "A": 1\n        }\n      }').replaceAll(
          '  ',
          '\t',
        ),
      ],
      [
        'with CRLF in JSON',
        json('{\n  "X": 1\n}').replaceAll('\n', '\r\n'),
        [set('W', 1)],
        json('{\n  "X": 1,\n  "W": 1\n}').replaceAll('\n', '\r\n'),
      ],
      [
        'with four spaces',
        'Resources:\n    B:\n        Type: T::B\n        Properties:\n            X: 1\n',
        [set('P.A', 1)],
        'Resources:\n    B:\n        Type: T::B\n        Properties:\n            X: 1\n            P:\n                A: 1\n',
      ],
      [
        'of SAM in its own terms',
        yaml('X: 1\n').replace('AWS::S3::Bucket', 'AWS::Serverless::Function'),
        [set('TracingConfig.Mode', 'Active')],
        yaml('X: 1\nTracing: Active\n').replace('AWS::S3::Bucket', 'AWS::Serverless::Function'),
      ],
    ]);

    const awkward = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...' :#-?,[]{}&*!|>\'"%@`~=<.\n\tyn01ex_+$') }),
      fc.constantFrom(
        'yes',
        'Off',
        '~',
        '2012-10-17',
        '012',
        '0x1F',
        '1:30',
        '1e3',
        '.inf',
        '<<',
        '---',
        'a: b',
        'a #b',
        'a:',
        '- a',
        '${a}',
      ),
    );
    const places = [
      yaml('X: 1\n'),
      yaml('X: {W: 1}\n'),
      yaml('X: "a"\n'),
      yaml("X: 'a'\n"),
      json('{ "X": 1 }'),
    ];
    it('so that any text reads as the text it is', () => {
      fc.assert(
        fc.property(
          awkward,
          fc.constantFrom(...places),
          fc.constantFrom('Q', 'P.Q', 'L.0'),
          (text, place, path) => {
            const after = write(place, [set(path, text)])!;
            const template = read(after);
            assert.deepEqual(
              template.document.blocks.flatMap(({ block }) => block.problems),
              [],
              after,
            );
            const segments = path.split('.').map((segment) => (segment === '0' ? 0 : segment));
            assert.equal(template.named('B')!.property(segments, new World()).literal(), text, after);
          },
        ),
        { numRuns: 1000 },
      );
    });
  });
});
