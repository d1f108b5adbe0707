import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, load } from 'js-yaml';

const NAMES = [
  'Ref',
  'GetAtt',
  'Sub',
  'If',
  'Join',
  'Select',
  'Split',
  'FindInMap',
  'ImportValue',
  'Base64',
  'GetAZs',
  'Condition',
  'Equals',
  'Not',
  'And',
  'Or',
  'Cidr',
  'ToJsonString',
  'Length',
  'Transform',
];

const longName = (name: string): string => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`);

const schema = CORE_SCHEMA.withTags(
  ...NAMES.flatMap((name) => [
    defineScalarTag(`!${name}`, {
      resolve: (text: string) => ({ [longName(name)]: name === 'GetAtt' ? splitOnce(text) : text }),
      identify: () => false,
    }),
    defineSequenceTag(`!${name}`, {
      create: (): unknown[] => [],
      addItem: (items: unknown[], item: unknown) => void items.push(item),
      finalize: (items: unknown[]) => ({ [longName(name)]: items }),
      identify: () => false,
    }),
    defineMappingTag(`!${name}`, {
      create: (): Record<string, unknown> => ({}),
      addPair: (map: Record<string, unknown>, key: unknown, value: unknown) => {
        map[String(key)] = value;
        return '';
      },
      has: (map: Record<string, unknown>, key: unknown) => Object.hasOwn(map, String(key)),
      keys: (map: Record<string, unknown>) => Object.keys(map),
      get: (map: Record<string, unknown>, key: unknown) => map[String(key)],
      finalize: (map: Record<string, unknown>) => ({ [longName(name)]: map }),
      identify: () => false,
    }),
  ]),
);

function splitOnce(text: string): string[] {
  const dot = text.indexOf('.');
  return [text.slice(0, dot), text.slice(dot + 1)];
}

/** A YAML template as pretty-printed JSON with the long forms of its functions. */
export function toJson(yaml: string): string {
  return `${JSON.stringify(load(yaml, { schema }), undefined, 2)}\n`;
}
