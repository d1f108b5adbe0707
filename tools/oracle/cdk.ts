/**
 * Holds what the source of a construct says to what the library makes of it: every class with what it needs, and with each
 * of its other properties, one at a time.
 */
import { constructOf } from '../../core/languages/cdk/constructs/index.ts';
import { rules } from '../../rules/index.ts';
import {
  compared,
  inApp,
  judgeSource,
  judgeTemplate,
  stackClassOf,
  synthesize,
} from '../../test/languages/cdk/synthesis.ts';
import type { Oracle } from '../oracle.ts';
import { appOf, ConstructGenerator, keyOf, type GeneratedClass } from './generated-constructs.ts';
import { Random } from './random.ts';

const SEED = 19;

const RECOMMENDED = new Set(
  rules.filter(({ profile }) => (profile ?? 'recommended') === 'recommended').map(({ id }) => id),
);

/** How much of something is known. */
class Share {
  private all = 0;
  private known = 0;

  note(isKnown: boolean): void {
    this.all++;
    if (isKnown) this.known++;
  }

  toString(): string {
    return `${this.known} of ${this.all} (${Math.round((100 * this.known) / Math.max(this.all, 1))} %)`;
  }
}

export const oracle: Oracle = {
  missing: undefined,
  ask: (word) => {
    const quiet = silenced();
    try {
      return ask(word);
    } finally {
      quiet();
    }
  },
};

function ask(word: string): ReturnType<Oracle['ask']> {
  const random = new Random(SEED);
  const generator = new ConstructGenerator(random);
  const wrong: string[] = [];
  const left: string[] = [];
  const shares = { findings: new Share(), recommended: new Share(), outcomes: new Share() };
  let constructs = 0;
  let classes = 0;
  for (const type of generator.classes()) {
    const [module, name] = keyOf(type);
    if (!`${module}.${name}`.includes(word) || constructOf(module, name) === undefined) continue;
    const made = generator.of(type);
    const some = word === '' && made !== undefined ? fewOf(made, random) : made;
    const codes = some === undefined ? [] : synthesizable(some);
    if (codes.length === 0) left.push(`${module}.${name}`);
    if (made === undefined || codes.length === 0) continue;
    classes++;
    constructs += codes.length;
    const app = { name: 'app.ts', text: appOf(made.fixtures, codes) };
    const [source, template] = [judgeSource(app).judged, judgeTemplate(app)];
    for (const each of compared(source, template).different)
      wrong.push(`${made.name} ${each} ${codeOf(each, codes)}`);
    for (const [key, outcome] of template)
      if (outcome === 'failed') {
        shares.findings.note(source.get(key) === 'failed');
        if (RECOMMENDED.has(ruleOf(key))) shares.recommended.note(source.get(key) === 'failed');
      }
    for (const [key, outcome] of source)
      if (outcome !== 'notApplicable' && RECOMMENDED.has(ruleOf(key)))
        shares.outcomes.note(outcome !== 'notEvaluated');
  }
  const summary = [
    `${constructs} constructs of ${classes} classes`,
    `of the templates' findings the source has ${shares.findings.toString()}, recommended ${shares.recommended.toString()}`,
    `recommended outcomes known ${shares.outcomes.toString()}`,
    `not made: ${left.join(', ')}`,
  ].join('; ');
  return { wrong, summary };
}

/** The most constructs of a class, where all classes are asked about. */
const MOST = 9;

/** A class with fewer constructs: the plain one, and some of the others. */
function fewOf(made: GeneratedClass, random: Random): GeneratedClass {
  const [plain, ...others] = made.variants;
  while (others.length >= MOST) others.splice(random.below(others.length), 1);
  return { ...made, variants: [plain!, ...others] };
}

function ruleOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** What the construct of a line is made with. */
function codeOf(line: string, codes: readonly string[]): string {
  const id = /^\S+ (V\d+)\b/.exec(line)?.[1];
  return codes.find((code) => code.includes(`'${id}'`)) ?? '';
}

/** The constructs of which the library makes a template. */
function synthesizable({ fixtures, variants }: GeneratedClass): readonly string[] {
  const refused = refusedBy(
    fixtures,
    variants.map(({ code }) => code),
  );
  const codes = variants.flatMap(({ code }, i) => (refused.has(i) ? [] : [code]));
  if (codes.length === 0 || isGood(fixtures, codes)) return codes;
  const good = codes.filter((code) => isGood(fixtures, [code]));
  return isGood(fixtures, good) ? good : good.slice(0, 1);
}

/** The indices of constructs whose constructor throws. */
function refusedBy(fixtures: readonly string[], codes: readonly string[]): ReadonlySet<number> {
  const attempts = codes.map((code, i) => `try { ${code} } catch { Generated.refused.push(${i}); }`);
  const text = appOf([...fixtures], attempts).replace('constructor(', 'static refused = [];\nconstructor(');
  try {
    const stack = stackClassOf({ name: 'app.ts', text });
    inApp(stack, () => undefined);
    return new Set((stack as unknown as { readonly refused: readonly number[] }).refused);
  } catch {
    return new Set(codes.keys());
  }
}

function isGood(fixtures: readonly string[], codes: readonly string[]): boolean {
  try {
    synthesize({ name: 'app.ts', text: appOf(fixtures, codes) });
    return true;
  } catch {
    return false;
  }
}

/** Keeps the library's warnings to itself until it is called. */
function silenced(): () => void {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  return () => {
    process.stderr.write = write;
  };
}
