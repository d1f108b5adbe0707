import type { Path } from '../../model/index.ts';

/** How the properties of a SAM resource are those of the resource that it becomes. */
export interface Lens {
  /** The canonical type that it becomes. */
  readonly type: string;
  /** Its section of `Globals`. */
  readonly globals: string;
  /** The path in SAM's terms. */
  path(canonical: Path): Path;
}

interface Becoming {
  readonly type: string;
  readonly globals: string;
  /** Canonical property -> SAM's, where they differ; a dotted left side is replaced as a whole. */
  readonly paths: Readonly<Record<string, string>>;
}

/** From the SAM specification, `AWS::Serverless-2016-10-31`. */
const BECOMES: Readonly<Record<string, readonly Becoming[]>> = {
  'AWS::Serverless::Function': [
    {
      type: 'AWS::Lambda::Function',
      globals: 'Function',
      paths: { 'TracingConfig.Mode': 'Tracing', 'DeadLetterConfig.TargetArn': 'DeadLetterQueue.TargetArn' },
    },
  ],
  'AWS::Serverless::Api': [
    {
      type: 'AWS::ApiGateway::Stage',
      globals: 'Api',
      paths: { MethodSettings: 'MethodSettings', AccessLogSetting: 'AccessLogSetting' },
    },
  ],
  'AWS::Serverless::HttpApi': [
    {
      type: 'AWS::ApiGatewayV2::Stage',
      globals: 'HttpApi',
      paths: { AccessLogSettings: 'AccessLogSettings' },
    },
  ],
  'AWS::Serverless::SimpleTable': [{ type: 'AWS::DynamoDB::Table', globals: 'SimpleTable', paths: {} }],
  'AWS::Serverless::StateMachine': [
    {
      type: 'AWS::StepFunctions::StateMachine',
      globals: 'StateMachine',
      paths: { LoggingConfiguration: 'Logging', TracingConfiguration: 'Tracing' },
    },
  ],
};

/** What a SAM type becomes; empty for every other type. */
export function lensesOf(type: string): readonly Lens[] {
  if (!Object.hasOwn(BECOMES, type)) return [];
  return BECOMES[type]!.map((becoming) => ({
    type: becoming.type,
    globals: becoming.globals,
    path: (canonical) => translate(canonical, becoming.paths),
  }));
}

function translate(canonical: Path, paths: Becoming['paths']): Path {
  for (let length = canonical.length; length > 0; length--) {
    const written = paths[canonical.slice(0, length).join('.')];
    if (written !== undefined) return [...written.split('.'), ...canonical.slice(length)];
  }
  return canonical;
}
