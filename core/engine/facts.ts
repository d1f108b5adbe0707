import {
  eachWorld,
  NOT_KNOWN,
  parsePath,
  type Declaration,
  type Namer,
  type Place,
  type Template,
  type Truth,
  type Value,
} from '../model/index.ts';
import type { Analysis } from './analysis.ts';
import { keyOf } from './asked.ts';
import type { LintResult } from './lint.ts';
import { namersIn } from './namers.ts';
import { RELATIONS_ACROSS } from './relations-across.ts';

/** What a closed template keeps for the others to ask about. */
export interface Facts {
  /** How many resources of each type are made, whatever a deployment decides. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many more of each type a deployment may make. */
  readonly perhaps: ReadonlyMap<string, number>;
  /** By `type` + tab + `path`, how properties of resources may name something outside their template. */
  readonly namers: ReadonlyMap<string, readonly Namer[]>;
  /** By `type` + tab + `path`, what each property has that was asked for when the facts were drawn. */
  readonly values: ReadonlyMap<string, Values>;
  readonly speaks: Template['speaks'];
  readonly open: boolean;
  /** Whether it may set up more in an account than it shows: by code of its own, in other accounts, by an organization. */
  readonly bringsMore: boolean;
}

/** What a property of resources of a type has, in lower case and with `…` for what is not known. */
export interface Values {
  /** Whatever a deployment decides. */
  readonly certain: ReadonlySet<string>;
  /** In some deployment; all that is certain among it. */
  readonly possible: ReadonlySet<string>;
}

/** Custom resources, stack sets, and what an organization has. */
const BRINGS_MORE =
  /^Custom::|^AWS::CloudFormation::(?:CustomResource|StackSet|Macro)$|^AWS::ControlTower::|organization/i;

/** A unit that was judged. */
type Judged = Pick<Analysis, 'template' | 'locate'> & { readonly result: LintResult };

/** Draws from a template what the rules that judged it, and those they were chosen from, ask of a workspace. */
export function factsOf({ template, result, locate }: Judged): Facts {
  const { asked } = result.memo.rules;
  const counts = new Map<string, number>();
  const perhaps = new Map<string, number>();
  for (const declaration of template.declarations) {
    const made = isMade(declaration);
    if (declaration.partial === true || made === 'no') continue;
    const of = made === 'yes' ? counts : perhaps;
    of.set(declaration.type, (of.get(declaration.type) ?? 0) + 1);
  }
  const lineOf = (place: Place): string | undefined => {
    const at = locate(place);
    if (at === undefined) return undefined;
    return `${shortened(at.file.path)}:${at.file.text.slice(0, at.start).split('\n').length}`;
  };
  const namers = RELATIONS_ACROSS.map(([type, path]): [string, readonly Namer[]] => [
    keyOf([type, path]),
    template
      .ofType(type)
      .flatMap((declaration) =>
        namersIn(declaration, path, template).map((namer) => ({ ...namer, at: lineOf(declaration.place) })),
      ),
  ]);
  const values = asked.map(([type, path]): [string, Values] => [
    keyOf([type, path]),
    together(template.ofType(type).map((declaration) => valuesOf(declaration, path))),
  ]);
  return {
    counts,
    perhaps,
    namers: new Map(namers.filter(([, found]) => found.length > 0)),
    values: new Map(values),
    speaks: template.speaks,
    open: template.hidesResources ?? template.open,
    bringsMore: template.declarations.some(
      (declaration) => BRINGS_MORE.test(declaration.type) && isMade(declaration) !== 'no',
    ),
  };
}

/** A file with its folder, as a message names it. */
function shortened(path: string): string {
  return path.split('/').slice(-2).join('/');
}

/** Whether declarations are made; an identity stands for all that decides it. */
const known = new WeakMap<Declaration, Truth>();

/** Whether a resource is made: in every world, in none, or as a deployment decides. */
function isMade(declaration: Declaration): Truth {
  let made = known.get(declaration);
  if (made === undefined) {
    const found = new Set<boolean | undefined>();
    eachWorld((world) => found.add(declaration.exists(world)));
    const [first] = found;
    made = found.size > 1 || first === undefined ? 'unknown' : first ? 'yes' : 'no';
    known.set(declaration, made);
  }
  return made;
}

/** What a property of a resource is, in all the worlds and in any. */
function valuesOf(declaration: Declaration, path: string): Values {
  const worlds: { readonly exists: boolean | undefined; readonly texts: readonly string[] }[] = [];
  eachWorld((world) => {
    const exists = declaration.exists(world);
    const texts = exists === false ? [] : textsOf(declaration.property(parsePath(path), world));
    worlds.push({ exists, texts });
  });
  const possible = new Set(worlds.flatMap(({ texts }) => texts));
  const isCertain = (text: string): boolean =>
    worlds.every(({ exists, texts }) => exists === true && texts.includes(text));
  return { certain: new Set([...possible].filter(isCertain)), possible };
}

/** What several resources have. */
export function together(all: readonly Values[]): Values {
  return {
    certain: new Set(all.flatMap(({ certain }) => [...certain])),
    possible: new Set(all.flatMap(({ possible }) => [...possible])),
  };
}

/** What a value is, or each member of a list. */
function textsOf(value: Value): readonly string[] {
  const { data } = value;
  switch (data.kind) {
    case 'absent':
      return [];
    case 'literal':
    case 'text':
      return [String(value).toLowerCase()];
    case 'list':
      return [...data.items().flatMap(textsOf), ...(data.open ? [NOT_KNOWN] : [])];
    default:
      return [NOT_KNOWN];
  }
}
