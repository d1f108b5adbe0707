import { Interpolation, Mention, type EditValue, type Literal, type Path } from '../../../model/index.ts';
import type { Expression, Program } from '../../../syntax/program/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import type { Code } from '../fields.ts';
import { importedName } from '../imports.ts';
import { inL1, isFreeBelow } from '../l1.ts';
import type { CdkDeclaration, CdkTemplate } from '../read.ts';
import type { Environment } from '../source.ts';
import { listOf, type NewExpression } from './expression.ts';
import { printedLiteral } from './printer.ts';

/** How names in a value are written: as L1 classes have them, or as they are. */
type Naming = 'l1' | 'kept';

/** Turns what edits say into expressions of a program, and notes what has to be imported for them. */
export class Lowering {
  readonly imports: TextChange[] = [];
  /** Names of constructs that have none yet, and of those that are added. */
  readonly variables = new Map<string, string>();
  private readonly template: CdkTemplate;
  private readonly program: Program;

  constructor(template: CdkTemplate) {
    this.template = template;
    this.program = template.scope.program;
  }

  /** A property's name as the language writes it. */
  name(name: string): string {
    return this.program.syntax === 'python' ? snakeCase(name) : name;
  }

  /** A path in the names of the L1 class; what stands in a document of its own keeps its names. */
  pathInL1(path: Path): Path {
    let isFree = false;
    return path.map((part, i) => {
      if (typeof part === 'number' || isFree) return part;
      isFree = isFreeBelow(part) || (part === 'ResourcePolicy' && path[i + 1] === 'Statement');
      return this.name(inL1(part));
    });
  }

  /** An expression for a value where a construct is given it; undefined where that cannot be written. */
  value(value: EditValue, at: CdkDeclaration, naming: Naming): NewExpression | undefined {
    if (typeof value !== 'object') return { kind: 'literal', value };
    if (value instanceof Mention) return this.mention(value, at);
    if (value instanceof Interpolation) return this.interpolation(value, at);
    if (Array.isArray(value)) {
      const items = (value as readonly EditValue[]).map((item) => this.value(item, at, naming));
      return items.includes(undefined) ? undefined : listOf(...(items as NewExpression[]));
    }
    // Objects of L1 classes in Python are classes of their own, which are not written.
    if (this.program.syntax === 'python') return undefined;
    const entries = new Map<string, NewExpression>();
    for (const [name, part] of Object.entries(value)) {
      const inner = this.value(part, at, naming === 'kept' || isFreeBelow(name) ? 'kept' : 'l1');
      if (inner === undefined) return undefined;
      entries.set(naming === 'kept' ? name : inL1(name), inner);
    }
    return { kind: 'object', entries };
  }

  /** An expression of the construct library. */
  library(code: Code, at: CdkDeclaration): NewExpression | undefined {
    if (typeof code !== 'object') return { kind: 'literal', value: code };
    const { name, module = at.construct.made.module, arguments: given } = code;
    const dot = name.indexOf('.');
    const [owner, member] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    const imported = this.imported(module, owner, this.environmentOf(at));
    if (imported === undefined) return undefined;
    const written = this.program.syntax === 'python' && given !== undefined ? snakeCase(member) : member;
    const list = given?.map((argument: Literal) => printedLiteral(argument, this.program)).join(', ');
    return { kind: 'code', text: `${imported}${written}${list === undefined ? '' : `(${list})`}` };
  }

  /** A name of the construct library as the program has it, or will have. */
  imported(module: string, name: string, environment: Environment): string | undefined {
    const imported = importedName(this.program, environment, { module, name });
    if (imported === undefined) return undefined;
    this.imports.push(...imported.changes);
    return imported.text;
  }

  /** A construct that was kept from an earlier version was read with the imports of that time. */
  environmentOf({ construct }: CdkDeclaration): Environment {
    return (this.template.scope.constructs.get(construct.node) ?? construct).site.environment;
  }

  private mention({ resource, attribute }: Mention, at: CdkDeclaration): NewExpression | undefined {
    const added = this.variables.get(resource);
    const declaration = this.template.named(resource);
    const variable = added ?? (declaration && this.variableOf(declaration, at));
    if (variable === undefined) return undefined;
    const member =
      declaration === undefined || declaration.known === undefined
        ? l1Member(attribute)
        : CONSTRUCT_MEMBERS[declaration.type]?.[attribute ?? 'Ref'];
    return member === undefined ? undefined : { kind: 'code', text: `${variable}.${this.name(member)}` };
  }

  /** The name by which a construct is known where another is made, if it is made ahead of that. */
  private variableOf({ construct }: CdkDeclaration, at: CdkDeclaration): string | undefined {
    const { starts } = this.program;
    const start = (node: Expression): number => (starts.get(node.place.source) ?? 0) + node.place.start;
    if (start(construct.node) >= start(at.construct.node)) return undefined;
    for (
      let environment: Environment | undefined = this.environmentOf(at);
      environment;
      environment = environment.parent
    )
      for (const [name, binding] of environment.names)
        if (binding.kind === 'value' && binding.value === construct.node) return name;
    return undefined;
  }

  private interpolation({ parts }: Interpolation, at: CdkDeclaration): NewExpression | undefined {
    if (this.program.syntax === 'python') return undefined;
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part.replace(/[`\\]|\$\{/g, '\\$&');
        continue;
      }
      const written = part instanceof Mention ? this.mention(part, at) : this.pseudo(part.pseudo, at);
      if (written?.kind !== 'code') return undefined;
      text += `\${${written.text}}`;
    }
    return { kind: 'code', text: `\`${text}\`` };
  }

  private pseudo(name: string, at: CdkDeclaration): NewExpression | undefined {
    const member = PSEUDO[name];
    return member === undefined ? undefined : this.library({ module: '', name: `Aws.${member}` }, at);
  }
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': 'ACCOUNT_ID',
  'AWS::Partition': 'PARTITION',
  'AWS::Region': 'REGION',
  'AWS::StackName': 'STACK_NAME',
  'AWS::URLSuffix': 'URL_SUFFIX',
};

/** What constructs of a higher level call `Ref` and attributes of their main resource. */
const CONSTRUCT_MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::KMS::Key': { Ref: 'keyId', Arn: 'keyArn' },
  'AWS::Lambda::Function': { Ref: 'functionName', Arn: 'functionArn' },
  'AWS::Logs::LogGroup': { Ref: 'logGroupName', Arn: 'logGroupArn' },
  'AWS::S3::Bucket': { Ref: 'bucketName', Arn: 'bucketArn' },
  'AWS::SNS::Topic': { Ref: 'topicArn', TopicArn: 'topicArn', TopicName: 'topicName' },
  'AWS::SQS::Queue': { Ref: 'queueUrl', Arn: 'queueArn', QueueName: 'queueName' },
};

function l1Member(attribute: string | undefined): string {
  return attribute === undefined ? 'ref' : `attr${attribute.replace(/\./g, '')}`;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
