import assert from 'node:assert/strict';
import { applyChanges } from '../../../core/engine/fix.ts';
import { writeEdits } from '../../../core/languages/cloudformation/write/write.ts';
import { Mention, World, type Edit, type EditValue, type Path } from '../../../core/model/index.ts';
import { analysed, contextWith } from '../../engine/analysed.ts';

const set = (path: Path, value: EditValue): Edit => ({ kind: 'set', resource: 'R', path, value });
const remove = (...path: Path): Edit => ({ kind: 'remove', resource: 'R', path });
const append = (path: Path, value: EditValue): Edit => ({ kind: 'append', resource: 'R', path, value });

const ask = (name: string): Edit => ({
  kind: 'parameter',
  name,
  type: 'String',
  description: 'What',
  after: 'R',
});

/** A resource with these lines as its properties. */
const yaml = (...lines: string[]): string =>
  `Resources:\n  R:\n    Type: AWS::T::T\n    Properties:\n${lines.map((line) => `      ${line}\n`).join('')}`;
const json = (properties: string): string =>
  `{"Resources":{"R":{"Type":"AWS::T::T","Properties":${properties}}}}`;

/** Before, edits, after; undefined where nothing may be offered. */
const TABLE: Record<string, readonly [string, readonly Edit[], string | undefined]> = {
  'replaces a value': [yaml('A: 1 # c'), [set(['A'], 2)], yaml('A: 2 # c')],
  'keeps quotes': [yaml('A: "x"', "B: 'x'"), [set(['A'], 'y'), set(['B'], 'y')], yaml('A: "y"', "B: 'y'")],
  'adds a property': [yaml('A: 1'), [set(['B'], true)], yaml('A: 1', 'B: true')],
  'adds a nested property': [yaml('A: 1'), [set(['B', 'C'], 2)], yaml('A: 1', 'B:', '  C: 2')],
  'joins properties of one parent': [
    yaml('A: 1'),
    [set(['B', 'C'], 2), set(['B', 'D'], 3)],
    yaml('A: 1', 'B:', '  C: 2', '  D: 3'),
  ],
  'fills an empty value': [yaml('A:'), [set(['A'], 2)], yaml('A: 2')],
  'removes a property': [yaml('A: 1', 'B: 2'), [remove('A')], yaml('B: 2')],
  'removes a member': [yaml('A:', '  - 1', '  - 2'), [remove('A', 0)], yaml('A:', '  - 2')],
  'appends to a list': [yaml('A:', '  - 1'), [append(['A'], 'x')], yaml('A:', '  - 1', '  - x')],
  'appends to an unindented list': [
    yaml('A:', '- 1', 'B: 1'),
    [append(['A'], 'x')],
    yaml('A:', '- 1', '- x', 'B: 1'),
  ],
  'appends to a list in brackets': [yaml('A: [1]'), [append(['A'], 'x')], yaml('A: [1, x]')],
  'makes the list': [yaml('A: 1'), [append(['B'], 'x')], yaml('A: 1', 'B:', '  - x')],
  'adds in braces': [yaml('A: {B: 1}'), [set(['A', 'C'], 2)], yaml('A: {B: 1, C: 2}')],
  'removes in braces': [yaml('A: {B: 1, C: 2}'), [remove('A', 'B')], yaml('A: {C: 2}')],
  'quotes what YAML would read otherwise': [yaml('A: 1'), [set(['B'], 'yes')], yaml('A: 1', "B: 'yes'")],
  'edits the branch of an If': [
    `Conditions:\n  C: !Equals [a, b]\n${yaml('A: !If [C, 1, 2]')}`,
    [set(['A'], 3)],
    `Conditions:\n  C: !Equals [a, b]\n${yaml('A: !If [C, 1, 3]')}`,
  ],
  'replaces NoValue': [yaml('A: !Ref AWS::NoValue'), [set(['A'], 3)], yaml('A: 3')],
  'leaves a reference': [yaml('A: !Ref P'), [set(['A'], 3)], undefined],
  'leaves what is behind an alias': [yaml('B: &b {X: 1}', 'A: *b'), [set(['A', 'X'], 3)], undefined],
  'writes without a last newline': [yaml('A: 1').trimEnd(), [set(['B'], 2)], yaml('A: 1', 'B: 2').trimEnd()],
  'keeps CRLF': [
    yaml('A: 1').replaceAll('\n', '\r\n'),
    [set(['B', 'C'], 2)],
    yaml('A: 1', 'B:', '  C: 2').replaceAll('\n', '\r\n'),
  ],
  'sets an attribute': [
    yaml('A: 1'),
    [{ kind: 'attribute', resource: 'R', name: 'DeletionPolicy', value: 'Retain' }],
    yaml('A: 1').replace('T::T\n', 'T::T\n    DeletionPolicy: Retain\n'),
  ],
  'adds a resource': [
    yaml('A: 1'),
    [{ kind: 'add', type: 'AWS::S::S', name: 'S', properties: { B: 2 }, after: 'R' }],
    `${yaml('A: 1')}  S:\n    Type: AWS::S::S\n    Properties:\n      B: 2\n`,
  ],
  'asks by a parameter in a section of its own': [
    `Description: x\n\n# The rest\n${yaml('A: 1')}`,
    [ask('P'), set(['B'], new Mention('P'))],
    `Description: x\n\nParameters:\n  P:\n    Type: String\n    Description: What\n\n# The rest\n${yaml('A: 1', 'B: !Ref P')}`,
  ],
  'asks by a parameter behind the others': [
    `Parameters:\n  Q:\n    Type: String\n${yaml('A: 1')}`,
    [ask('P'), set(['B'], new Mention('P'))],
    `Parameters:\n  Q:\n    Type: String\n  P:\n    Type: String\n    Description: What\n${yaml('A: 1', 'B: !Ref P')}`,
  ],
  'asks by a parameter in JSON': [
    json('{"A":1}'),
    [ask('P'), set(['B'], new Mention('P'))],
    `{"Parameters": { "P": { "Type": "String", "Description": "What" } }, ${json('{"A":1, "B": { "Ref": "P" }}').slice(1)}`,
  ],
  'takes a parameter of the name that is there': [
    `Parameters:\n  P:\n    Type: AWS::SSM::Parameter::Value<String>\n${yaml('A: 1')}`,
    [ask('P'), set(['B'], new Mention('P'))],
    `Parameters:\n  P:\n    Type: AWS::SSM::Parameter::Value<String>\n${yaml('A: 1', 'B: !Ref P')}`,
  ],
  'gives a parameter another name where what has its name is a list or a resource': [
    `Parameters:\n  P:\n    Type: CommaDelimitedList\n${yaml('A: 1')}`,
    [ask('P'), ask('R'), set(['B'], new Mention('P')), set(['C'], new Mention('R'))],
    `Parameters:\n  P:\n    Type: CommaDelimitedList\n  P2:\n    Type: String\n    Description: What\n  R2:\n    Type: String\n    Description: What\n${yaml('A: 1', 'B: !Ref P2', 'C: !Ref R2')}`,
  ],
  'adds no parameter to a section that holds none': [
    `Parameters: {}\n${yaml('A: 1')}`,
    [ask('P'), set(['B'], new Mention('P'))],
    undefined,
  ],
  'makes a resource wait for another': [
    yaml('A: 1'),
    [{ kind: 'attribute', resource: 'R', name: 'DependsOn', value: new Mention('S') }],
    yaml('A: 1').replace('T::T\n', 'T::T\n    DependsOn: S\n'),
  ],
  'makes a resource wait for one more': [
    yaml('A: 1').replace('T::T\n', 'T::T\n    DependsOn:\n      - Q\n'),
    [{ kind: 'attribute', resource: 'R', name: 'DependsOn', value: new Mention('S') }],
    yaml('A: 1').replace('T::T\n', 'T::T\n    DependsOn:\n      - Q\n      - S\n'),
  ],
  'does not put what a resource waits for in the place of another': [
    yaml('A: 1').replace('T::T\n', 'T::T\n    DependsOn: Q\n'),
    [{ kind: 'attribute', resource: 'R', name: 'DependsOn', value: new Mention('S') }],
    undefined,
  ],
  'fills an empty list with objects over lines': [
    yaml('A: []'),
    [append(['A'], { B: 1 })],
    yaml('A:', '  - B: 1'),
  ],
  'fills an empty list with texts on its line': [yaml('A: []'), [append(['A'], 'x')], yaml('A: [x]')],
  'adds a property in compact JSON': [json('{"A":1}'), [set(['B'], 2)], json('{"A":1, "B": 2}')],
  'removes the last property in JSON': [json('{"A":1,"B":2}'), [remove('B')], json('{"A":1}')],
  'adds a property in pretty JSON': [
    JSON.stringify(JSON.parse(json('{"A":1}')), undefined, 2),
    [set(['B'], { C: [1] })],
    JSON.stringify(JSON.parse(json('{"A":1,"B":{"C":[1]}}')), undefined, 2),
  ],
  'adds a property in JSON with tabs': [
    JSON.stringify(JSON.parse(json('{"A":1}')), undefined, '\t'),
    [set(['B'], { C: true })],
    JSON.stringify(JSON.parse(json('{"A":1,"B":{"C":true}}')), undefined, '\t'),
  ],
};

describe('an edit', () => {
  for (const [name, [before, edits, after]] of Object.entries(TABLE)) {
    it(name, () => {
      const { template } = analysed(before, contextWith([]));
      const changes = writeEdits(template, edits, new World());
      assert.equal(changes && applyChanges(before, changes), after);
    });
  }
});
