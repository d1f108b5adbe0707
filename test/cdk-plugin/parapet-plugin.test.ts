import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Size, Stack, Validations } from 'aws-cdk-lib';
import { Volume } from 'aws-cdk-lib/aws-ec2';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ParapetPlugin, type ParapetPluginProps } from '../../cdk-plugin/parapet-plugin.ts';

/** A violation in the report that the CDK writes. */
interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity: string;
  readonly suggestedFix: string;
  readonly violatingConstructs: readonly {
    readonly constructPath: string;
    readonly cloudFormationResource: { readonly propertyPaths: readonly string[] };
  }[];
}

interface Report {
  readonly violations: readonly Violation[];
  /** Whether the synthesis fails. */
  readonly fails: boolean;
}

/** What the CDK reports of an app with the plugin. */
function synthesize(props: ParapetPluginProps, fill: (stack: Stack) => void): Report {
  const outdir = mkdtempSync(join(tmpdir(), 'parapet-plugin-'));
  const { error } = console;
  const { CDK_VALIDATION: before, ...others } = process.env;
  // The CDK's own checks are not what is looked at, and it prints what it writes into the report.
  process.env = { ...others, CDK_VALIDATION: 'false' };
  console.error = () => undefined;
  try {
    const app = new App({ outdir, analyticsReporting: false });
    Validations.of(app).addPlugins(new ParapetPlugin(props));
    fill(new Stack(app, 'Test'));
    const fails = doesThrow(() => app.synth());
    const { pluginReports } = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as {
      readonly pluginReports: readonly Pick<Report, 'violations'>[];
    };
    return { violations: pluginReports.flatMap(({ violations }) => violations), fails };
  } finally {
    console.error = error;
    process.env = before === undefined ? others : { ...others, CDK_VALIDATION: before };
    rmSync(outdir, { recursive: true });
  }
}

function doesThrow(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

const addVolume = (stack: Stack): Volume =>
  new Volume(stack, 'Disk', { availabilityZone: 'eu-west-1a', size: Size.gibibytes(8) });

describe('the plugin for a synthesis', () => {
  it('tells what is wrong, at which construct and property, and fails the synthesis', () => {
    const { violations, fails } = synthesize({}, addVolume);
    assert.equal(fails, true);
    assert.deepEqual(
      violations.map(({ ruleName, severity, suggestedFix }) => [ruleName, severity, suggestedFix]),
      [['ebs-volume-encrypted', 'error', 'Encrypt the volume (replaces it)']],
    );
    const [place] = violations[0]!.violatingConstructs;
    assert.equal(place!.constructPath, 'Test/Disk/Resource');
    assert.deepEqual(place!.cloudFormationResource.propertyPaths, ['Properties.Encrypted']);
  });

  it('leaves the synthesis be where only less severe things are wrong', () => {
    const { violations, fails } = synthesize({ failOn: 'high' }, addVolume);
    assert.equal(fails, false);
    assert.deepEqual(
      violations.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('honours what is acknowledged, by its own rule or by the rule of cdk-nag that asks the same', () => {
    const rulesOf = (...ids: readonly string[]): readonly string[] =>
      synthesize({ profile: 'all' }, (stack) => {
        const bucket = new Bucket(stack, 'Logs');
        for (const id of ids) Validations.of(bucket).acknowledge({ id, reason: 'These are the logs.' });
      }).violations.map(({ ruleName }) => ruleName);
    const all = rulesOf();
    const left = rulesOf('AwsSolutions-S1', 'Parapet::s3-bucket-versioning');
    assert.deepEqual(
      all.filter((id) => !left.includes(id)),
      ['s3-bucket-access-logging', 's3-bucket-versioning'],
    );
  });

  it('says nothing of an app in which nothing is wrong', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'parapet-plugin-'));
    const app = new App({ outdir, analyticsReporting: false });
    new Stack(app, 'Test');
    const { templateFile } = new Stack(app, 'Other');
    app.synth();
    const report = new ParapetPlugin().validate({
      templatePaths: [join(outdir, templateFile)],
      appConstruct: app,
    });
    rmSync(outdir, { recursive: true });
    assert.deepEqual([report.success, report.violations], [true, []]);
  });
});
