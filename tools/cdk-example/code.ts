import type { Literal } from '../../core/model/index.ts';
import { libraryTypes, moduleOf } from '../cdk/library.ts';
import { formatSource } from '../format-source.ts';

/** An expression as it is written, where it is no plain value. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An expression of an example. */
export type Code = Literal | Raw | readonly Code[] | { readonly [name: string]: Code };

export function isRaw(code: Code | undefined): code is Raw {
  return code instanceof Raw;
}

/** Modules that are not imported under their own names. */
const ALIASES: Readonly<Record<string, string>> = {
  'aws-apigatewayv2': 'apigwv2',
  'aws-applicationautoscaling': 'appscaling',
  'aws-certificatemanager': 'acm',
  'aws-cloudfront-origins': 'origins',
  'aws-cloudwatch-actions': 'actions',
  'aws-cognito-identitypool': 'identitypool',
  'aws-elasticloadbalancing': 'elb',
  'aws-elasticloadbalancingv2': 'elbv2',
  'aws-events-targets': 'targets',
  'aws-kinesisfirehose': 'firehose',
  'aws-opensearchservice': 'opensearch',
  'aws-servicediscovery': 'cloudmap',
  'aws-sns-subscriptions': 'subscriptions',
  'aws-stepfunctions': 'sfn',
};

/** What an example calls a module: `s3` of `aws-s3`. */
export function aliasOf(module: string): string {
  return (
    ALIASES[module] ??
    module.replace(/^aws-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  );
}

/** The text of an expression, not laid out. */
export function textOf(code: Code): string {
  if (code instanceof Raw) return code.text;
  if (typeof code === 'string')
    return `'${code.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  if (typeof code !== 'object') return String(code);
  if (Array.isArray(code)) return `[${(code as readonly Code[]).map(textOf).join(', ')}]`;
  const entries = Object.entries(code).map(([name, inner]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : textOf(name);
    const text = textOf(inner);
    return key === text ? key : `${key}: ${text}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The modules of the library that make resources. */
const MODULES = [...new Set([...libraryTypes().values()].map(moduleOf))]
  .filter(
    (module) => /^aws-[\w-]+$/.test(module) && !Object.values(ALIASES).includes(module.replace('aws-', '')),
  )
  .sort();

const CORE = ['Aws', 'CfnParameter', 'Duration', 'Fn', 'RemovalPolicy', 'SecretValue', 'Size', 'Tags'];

/** Statements with the imports that they need, laid out as the rest of the project is. */
export async function laidOut(statements: readonly string[]): Promise<string> {
  return pretty(withImports(statements));
}

/** Statements with the imports that they need, not laid out. */
export function withImports(statements: readonly string[]): string {
  const body = statements.join('\n\n');
  const imports = MODULES.filter((module) =>
    new RegExp(`(?<![\\w.'-])${aliasOf(module)}\\.[A-Z]`).test(body),
  ).map((module) => `import * as ${aliasOf(module)} from 'aws-cdk-lib/${module}';`);
  const core = CORE.filter((name) => new RegExp(`(?<![\\w.'-])${name}\\.|new ${name}\\(`).test(body));
  if (core.length > 0) imports.unshift(`import { ${core.join(', ')} } from 'aws-cdk-lib';`);
  return `${imports.join('\n')}\n\n${body}\n`;
}

/** A text as the project's formatter leaves it. */
export async function pretty(text: string): Promise<string> {
  return formatSource('tools/draft-ts.ts', text);
}
