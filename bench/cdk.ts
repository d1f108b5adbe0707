/** CDK: a keystroke in a stack of 30 KB, in TypeScript and in Python. */
import { analyseCdk, type CdkAnalysis } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { report, timed } from './measure.ts';

const SIZE = 30_000;

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: SURROUNDINGS,
};

function stackOf(head: string, construct: (i: number) => string): string {
  let text = head;
  for (let i = 0; text.length < SIZE; i++) text += construct(i);
  return text;
}

const inTypeScript = stackOf(
  "import * as cdk from 'aws-cdk-lib';\nimport * as s3 from 'aws-cdk-lib/aws-s3';\nimport * as rds from 'aws-cdk-lib/aws-rds';\n",
  (i) => `
const logs${i} = new s3.Bucket(stack, 'Logs${i}', {
  versioned: false,
  bucketName: 'logs-${i}',
});
logs${i}.grantRead(role);
new rds.DatabaseInstance(stack, 'Orders${i}', {
  engine: rds.DatabaseInstanceEngine.postgres({ version }),
  multiAz: ${i % 2 === 0},
});
`,
);

const inPython = stackOf(
  'from aws_cdk import aws_s3 as s3, aws_rds as rds\n',
  (i) => `
logs${i} = s3.Bucket(stack, 'Logs${i}', versioned=False, bucket_name='logs-${i}')
logs${i}.grant_read(role)
rds.DatabaseInstance(
    stack, 'Orders${i}',
    engine=rds.DatabaseInstanceEngine.postgres(version=version),
    multi_az=${i % 2 === 0 ? 'True' : 'False'},
)
`,
);

function keystrokes(path: string, text: string): void {
  const at = text.indexOf("'logs-", text.length / 2) + 1;
  let analysis: CdkAnalysis | undefined;
  const spent = timed(200, (run) => {
    const next = run % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text;
    analysis = analyseCdk(path, next, context, analysis);
  });
  report(`a key in a value, ${path}`, spent);
  console.log(
    `${analysis?.findings.length} findings in ${analysis?.template.declarations.length} constructs`,
  );
}

keystrokes('stack.ts', inTypeScript);
keystrokes('stack.py', inPython);
