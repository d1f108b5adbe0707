import { Members } from './members.ts';
import { type Value } from './value.ts';

/** A policy document: an object, a JSON text, or what a language builds one from. */
export class Policy extends Members<Statement> {
  /** The document itself. */
  readonly document: Value;

  constructor(document: Value) {
    const parsed = document.parsed();
    const statements = parsed.get('Statement').oneOrMore();
    super(
      statements.items.map((value) => new Statement(value)),
      statements.open,
      document,
    );
    this.document = parsed;
  }
}

/** One principal of a statement. */
export interface Principal {
  /** `*` where the statement names anyone without saying what kind. */
  readonly kind: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | '*';
  readonly value: Value;
}

/** One condition of a statement. */
export interface Condition {
  /** As written: `StringEquals`, `ForAnyValue:StringLike`, `BoolIfExists`. */
  readonly operator: string;
  /** In lower case, as keys are compared without case: `aws:sourceip`. */
  readonly key: string;
  readonly values: Members<Value>;
}

/** A statement of a policy document. */
export class Statement {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }

  get sid(): Value {
    return this.value.get('Sid');
  }

  get effect(): Value {
    return this.value.get('Effect');
  }

  get actions(): Members<Value> {
    return this.value.get('Action').oneOrMore();
  }

  get notActions(): Members<Value> {
    return this.value.get('NotAction').oneOrMore();
  }

  get resources(): Members<Value> {
    return this.value.get('Resource').oneOrMore();
  }

  get notResources(): Members<Value> {
    return this.value.get('NotResource').oneOrMore();
  }

  get principals(): Members<Principal> {
    return principalsOf(this.value.get('Principal'));
  }

  get notPrincipals(): Members<Principal> {
    return principalsOf(this.value.get('NotPrincipal'));
  }

  /** Every condition; all of them must hold for the statement to apply. */
  get conditions(): Members<Condition> {
    const block = this.value.get('Condition');
    const operators = block.keys();
    if (operators === undefined) return new Members<Condition>(conditionsOf(block), true, block);
    return new Members(
      conditionsOf(block),
      operators.some((operator) => block.get([operator]).keys() === undefined),
      block,
    );
  }
}

function conditionsOf(block: Value): Condition[] {
  if (block.data.kind !== 'map') return [];
  return block.data.keys().flatMap((operator) => {
    const tests = block.get([operator]);
    if (tests.data.kind !== 'map') return [];
    return tests.data
      .keys()
      .map((key) => ({ operator, key: key.toLowerCase(), values: tests.get([key]).oneOrMore() }));
  });
}

const KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

function principalsOf(value: Value): Members<Principal> {
  const { data } = value;
  if (data.kind === 'absent') return new Members<Principal>([], false, value);
  if (data.kind === 'literal') return new Members([{ kind: '*' as const, value }], false, value);
  if (data.kind !== 'map') return new Members<Principal>([], true, value);
  let { open } = data;
  const principals: Principal[] = [];
  for (const kind of KINDS) {
    const members = value.get([kind]).oneOrMore();
    open ||= members.open;
    principals.push(...members.items.map((member) => ({ kind, value: member })));
  }
  return new Members(principals, open, value);
}
