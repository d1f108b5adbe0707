/**
 * `npm run cdk-share [-- open|missed]`: how much of what the templates of the test apps say their sources say as well; what
 * is open in the sources and what they miss, each by rule and class.
 */
import { rules } from '../rules/index.ts';
import {
  APPS,
  judgeSource,
  judgeTemplate,
  type Judged,
  type TestApp,
} from '../test/languages/cdk/synthesis.ts';

const RECOMMENDED = new Set(
  rules.filter(({ profile }) => (profile ?? 'recommended') === 'recommended').map(({ id }) => id),
);

/** What a whole organization decides, and no file of an app. */
const ORGANIZATIONAL = /^(?:resource-required-tags|\w+-in-backup-plan|shield-advanced-protection-present)$/;

/** Resources that the library makes once for all that use them: `LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a`. */
const SINGLETON = /^(?:\S*[0-9a-f]{30,}|Custom::|@aws-cdk--|AWSCDK)/;

/** Counts by the name of a group. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  lines(): readonly string[] {
    return [...this.counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  }
}

/** How many of how many. */
class Share {
  private part = 0;
  private whole = 0;

  note(isPart: boolean): void {
    this.whole++;
    if (isPart) this.part++;
  }

  toString(): string {
    return `${this.part} of ${this.whole} (${Math.round((100 * this.part) / Math.max(this.whole, 1))} %)`;
  }
}

class Shares {
  readonly recommended = new Share();
  readonly all = new Share();
  readonly apart = new Share();
  readonly own = new Share();
  readonly known = new Share();

  toString(): string {
    return [
      `findings of the template under recommended ${this.recommended.toString()}`,
      `under all ${this.all.toString()}`,
      `without singletons ${this.apart.toString()}`,
      `without organizational rules either ${this.own.toString()}`,
      `outcomes under recommended that are known ${this.known.toString()}`,
    ].join(', ');
  }
}

const [wanted] = process.argv.slice(2);
const total = new Shares();
const open = new Counts();
const missed = new Counts();
for (const app of APPS) {
  const shares = new Shares();
  count(app, [shares, total]);
  console.log(`${app.name}: ${shares.toString()}`);
}
console.log(`all apps: ${total.toString()}`);
const asked = wanted === 'open' ? open : wanted === 'missed' ? missed : undefined;
for (const line of asked?.lines() ?? []) console.log(line);

function count(app: TestApp, shares: readonly Shares[]): void {
  const { judged, classes } = judgeSource(app);
  const template = judgeTemplate(app);
  const told = (key: string): string => {
    const [rule, resource] = parts(key);
    return `${rule} of ${classes.get(resource) ?? `an undeclared ${resource.split(' ')[0]}`}`;
  };
  for (const each of shares) findings(each, judged, template);
  for (const [key, outcome] of template)
    if (outcome === 'failed' && judged.get(key) !== 'failed') missed.add(told(key));
  for (const [key, outcome] of judged) {
    if (outcome === 'notApplicable' || !RECOMMENDED.has(parts(key)[0])) continue;
    for (const each of shares) each.known.note(outcome !== 'notEvaluated');
    if (outcome === 'notEvaluated')
      open.add(`${told(key)}, which is ${template.get(key) ?? 'not there'} in the template`);
  }
}

function findings(shares: Shares, judged: Judged, template: Judged): void {
  for (const [key, outcome] of template) {
    if (outcome !== 'failed') continue;
    const [rule, resource] = parts(key);
    const isFound = judged.get(key) === 'failed';
    shares.all.note(isFound);
    if (RECOMMENDED.has(rule)) shares.recommended.note(isFound);
    const path = resource.slice(resource.indexOf(' ') + 1);
    if (SINGLETON.test(path)) continue;
    shares.apart.note(isFound);
    if (!ORGANIZATIONAL.test(rule)) shares.own.note(isFound);
  }
}

/** The rule of a key, and its type and path. */
function parts(key: string): readonly [rule: string, resource: string] {
  const at = key.lastIndexOf(' ');
  return [key.slice(at + 1), key.slice(0, at)];
}
