/** A JSON schema, as far as those of reports go. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Where a value is not as a schema says. */
export function faultsOf(value: unknown, schema: Schema, at = '$'): readonly string[] {
  const { type, enum: words, pattern } = schema;
  if (type !== undefined && !isOfType(value, type)) return [`${at} is no ${type}`];
  if (words !== undefined && !words.includes(value)) return [`${at} is none of ${words.join(', ')}`];
  if (pattern !== undefined && !new RegExp(pattern).test(String(value)))
    return [`${at} is not like ${pattern}`];
  if (Array.isArray(value)) return faultsOfItems(value, schema, at);
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${at} has no ${name}`);
  const inner = Object.entries(value).flatMap(([name, each]) => {
    const own = schema.properties?.[name] ?? schema.additionalProperties;
    if (own === false) return [`${at} has ${name}, which the schema has not`];
    return own === undefined ? [] : faultsOf(each, own, `${at}.${name}`);
  });
  return [...missing, ...inner];
}

function faultsOfItems(items: readonly unknown[], schema: Schema, at: string): readonly string[] {
  const { minItems = 0, maxItems = Infinity } = schema;
  if (items.length < minItems || items.length > maxItems) return [`${at} has ${items.length} items`];
  return items.flatMap((item, i) =>
    schema.items === undefined ? [] : faultsOf(item, schema.items, `${at}[${i}]`),
  );
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
