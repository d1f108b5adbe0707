import type { Edit, Literal, Path, Place, World } from '../../../model/index.ts';
import { entriesOf } from '../../../syntax/program/pieces.ts';
import { innerOf, type Expression } from '../../../syntax/program/tree.ts';
import { membersOf } from '../constructs/derivation.ts';
import { inL1, isFreeBelow } from '../l1.ts';
import type { CdkDeclaration, CdkTemplate } from '../read.ts';
import { removalPolicyOf } from '../removal-policy.ts';
import { additionsOf, type Addition } from './additions.ts';
import { listOf, type NewExpression } from './expression.ts';
import { Lowering } from './lower.ts';
import { Plan } from './plan.ts';
import { printedLiteral } from './printer.ts';

type Change = Extract<Edit, { readonly kind: 'set' | 'append' | 'remove' }>;
type Setting = Extract<Edit, { readonly kind: 'set' }>;

/** The plan of edits in a world; undefined where one of them cannot be carried out exactly. */
export function planOf(template: CdkTemplate, edits: readonly Edit[], world: World): Plan | undefined {
  const planner = new Planner(template, edits, world);
  const { plan } = planner;
  const isFeasible = planner.add() && edits.every((edit) => planner.include(edit));
  return isFeasible && !plan.contradicts() ? plan : undefined;
}

/** What the construct library refuses beside a property that is repaired. */
const REFUSED: Readonly<Record<string, string>> = {
  'aws-s3.Bucket.PublicAccessBlockConfiguration': 'publicReadAccess',
};

class Planner {
  readonly plan: Plan;
  private readonly template: CdkTemplate;
  private readonly edits: readonly Edit[];
  private readonly world: World;
  private readonly lowering: Lowering;

  constructor(template: CdkTemplate, edits: readonly Edit[], world: World) {
    this.template = template;
    this.edits = edits;
    this.world = world;
    this.lowering = new Lowering(template);
    this.plan = new Plan(template.scope.program, this.lowering.imports);
  }

  /** Adds the new constructs, which get their names before others mention them; whether that can be done. */
  add(): boolean {
    const added = this.edits.filter((edit): edit is Addition => edit.kind === 'add');
    if (added.length === 0) return true;
    this.plan.additions = additionsOf(this.template, this.lowering, this.edits, added);
    return this.plan.additions !== undefined;
  }

  /** Takes another edit into the plan; whether it can be carried out. */
  include(edit: Edit): boolean {
    if (edit.kind === 'add') return true;
    if (edit.kind === 'parameter') return false;
    if (edit.kind === 'default') return this.setDefault(edit.place, edit.value);
    const declaration = this.template.named(edit.resource);
    if (declaration === undefined) return false;
    if (edit.kind === 'attribute') return this.keepOtherwise(declaration, edit);
    if (this.change(declaration, edit)) return true;
    return edit.kind === 'set' && this.setInPlace(declaration, edit);
  }

  /** Changes what the construct is given; not where something that is put over it afterwards would stay. */
  private change(declaration: CdkDeclaration, edit: Change): boolean {
    const name = String(edit.path[0]);
    const isOverridden = declaration.construct.uses.overrides.some(
      ({ path, isL1Name }) => path[0] === (isL1Name ? inL1(name) : name),
    );
    if (isOverridden) return false;
    return declaration.known === undefined
      ? this.changeL1(declaration, edit)
      : edit.kind === 'set' && this.setOnConstruct(declaration, declaration.known, edit);
  }

  private changeL1(declaration: CdkDeclaration, edit: Change): boolean {
    const path = this.lowering.pathInL1(edit.path);
    if (edit.kind === 'remove') {
      const props = declaration.construct.props?.node;
      return props?.kind === 'object' && this.plan.remove(props, path);
    }
    const isFree = edit.path.some((part) => typeof part === 'string' && isFreeBelow(part));
    const value = this.lowering.value(edit.value, declaration, isFree ? 'kept' : 'l1');
    return value !== undefined && this.put(declaration, edit.kind, path, value);
  }

  private setOnConstruct(
    declaration: CdkDeclaration,
    known: NonNullable<CdkDeclaration['known']>,
    edit: Setting,
  ): boolean {
    const [first, ...rest] = edit.path;
    const property = known.field(String(first))?.write?.(rest, edit.value, this.together(edit));
    if (property === undefined) return false;
    const value = this.lowering.library(property.code, declaration);
    const path = [property.prop, ...(property.below ?? [])].map((name) => this.lowering.name(name));
    return value !== undefined && this.put(declaration, 'set', path, value);
  }

  /** The rests of the paths below the same property that are set to the same value. */
  private together({ resource, path: [first], value }: Setting): readonly Path[] {
    return this.edits.flatMap((other) => {
      if (other.kind !== 'set' || other.resource !== resource || other.value !== value) return [];
      const [own, ...rest] = other.path;
      return own === first ? [rest] : [];
    });
  }

  /** Sets what becomes of a construct when its stack goes, where its properties say it and nothing says otherwise later. */
  private keepOtherwise(
    declaration: CdkDeclaration,
    { name, value }: Extract<Edit, { readonly kind: 'attribute' }>,
  ): boolean {
    const { known, construct } = declaration;
    const policy = name === 'DeletionPolicy' && known !== undefined ? removalPolicyOf(value) : undefined;
    if (policy === undefined) return false;
    const isSetLater = construct.uses.calls.some(({ method }) => method === 'applyRemovalPolicy');
    const code = this.lowering.library({ module: '', name: policy }, declaration);
    const path = [this.lowering.name('removalPolicy')];
    return code !== undefined && !isSetLater && this.put(declaration, 'set', path, code);
  }

  private put(
    { construct: { node, props, propsIndex } }: CdkDeclaration,
    kind: 'set' | 'append',
    path: Path,
    value: NewExpression,
  ): boolean {
    if (props === undefined) {
      const isLast = propsIndex > 0 && node.arguments.length === propsIndex;
      return isLast && this.plan.give(node, path, kind === 'append' ? listOf(value) : value);
    }
    if (props.node.kind !== 'object') return false;
    return kind === 'set'
      ? this.plan.set(props.node, path, value)
      : this.plan.append(props.node, path, value);
  }

  /** A literal in the place of one that stands for itself in the construct: what is handed in from elsewhere may mean more. */
  private setInPlace(declaration: CdkDeclaration, { path, value }: Setting): boolean {
    const { made, props, node } = declaration.construct;
    const refused = REFUSED[`${made.module}.${made.name}.${String(path[0])}`];
    if (refused !== undefined && props?.node.kind === 'object' && entriesOf(props.node.parts).has(refused))
      return false;
    const standing = declaration.property(path, this.world);
    const literal = standing.literal();
    const { place } = standing;
    const isOwn =
      place.source === node.place.source && place.start >= node.place.start && place.end <= node.place.end;
    if (!isOwn || literal === undefined || standing.origin !== undefined || typeof value !== typeof literal)
      return false;
    const by = this.instead(place, literal, value as typeof literal, made.module);
    if (by === undefined) return false;
    const whole = props === undefined ? undefined : this.wholeChoice(props.node, place, by);
    return this.plan.replace(whole ?? place, by);
  }

  /** The choice of which one branch is to change and the other has the value already: both alike are one value. */
  private wholeChoice(node: Expression, place: Place, by: NewExpression): Place | undefined {
    const covers = ({ place: { source, start, end } }: Expression): boolean =>
      source === place.source && start <= place.start && place.end <= end;
    for (const inner of innerOf(node).filter(covers)) {
      const found = this.wholeChoice(inner, place, by);
      if (found !== undefined) return found;
    }
    if (node.kind !== 'choice') return undefined;
    const [own, other] = covers(node.whenTrue)
      ? [node.whenTrue, node.whenFalse]
      : [node.whenFalse, node.whenTrue];
    const written =
      by.kind === 'code'
        ? by.text
        : by.kind === 'literal'
          ? printedLiteral(by.value, this.plan.program)
          : undefined;
    const isAlike = written !== undefined && this.textAt(other.place) === written;
    return own.place.start === place.start && own.place.end === place.end && isAlike ? node.place : undefined;
  }

  /** What stands for a value where another is written as it is, or as a member of a class of the module. */
  private instead(
    place: Place,
    standing: Literal,
    value: Literal,
    module: string,
  ): NewExpression | undefined {
    const text = this.textAt(place);
    if (text === undefined) return undefined;
    const asItIs = [
      printedLiteral(standing, this.plan.program),
      JSON.stringify(standing),
      `'${String(standing)}'`,
    ];
    if (asItIs.includes(text)) return { kind: 'literal', value };
    const member = otherMember(text, standing, value, module);
    return member === undefined ? undefined : { kind: 'code', text: member };
  }

  /** A literal in the place of the default that a finding comes from. */
  private setDefault(place: Place, value: Literal): boolean {
    const text = this.textAt(place);
    return (
      text !== undefined &&
      typeOfLiteral(text) === typeof value &&
      this.plan.replace(place, { kind: 'literal', value })
    );
  }

  private textAt({ source, start, end }: Place): string | undefined {
    const { starts, text } = this.plan.program;
    const base = starts.get(source as never);
    return base === undefined ? undefined : text.slice(base + start, base + end);
  }
}

/** `lambda.Tracing.ACTIVE` for `lambda.Tracing.DISABLED`, where the class is one of the module whose members are known. */
function otherMember(text: string, standing: Literal, value: Literal, module: string): string | undefined {
  const [, owner, name, member] = /^((?:\w+\.)*(\w+)\.)(\w+)$/.exec(text) ?? [];
  const members = membersOf(`${module}.${name}`);
  if (member === undefined || members[member] !== standing) return undefined;
  const other = Object.keys(members).find((each) => members[each] === value);
  return other && `${owner}${other}`;
}

/** What type of literal a text is; undefined of any other expression. */
function typeOfLiteral(text: string): 'boolean' | 'number' | 'string' | undefined {
  if (/^(?:true|false|True|False)$/.test(text)) return 'boolean';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return 'number';
  return /^(?:'[^'\\\n]*'|"[^"\\\n]*")$/.test(text) ? 'string' : undefined;
}
