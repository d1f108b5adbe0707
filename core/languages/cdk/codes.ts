import { Interpolation, Mention, type EditValue, type Literal, type Place } from '../../model/index.ts';
import type { Expression, Program } from '../../syntax/program/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import { membersOf } from './constructs/derivation.ts';
import type { Code } from './fields.ts';
import { importedName } from './imports.ts';
import { inL1, isFreeBelow } from './l1.ts';
import type { CdkDeclaration, CdkTemplate } from './read.ts';
import type { Environment } from './source.ts';

/** An expression that is to be written. */
export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: Written[] }
  | { readonly kind: 'object'; readonly entries: Map<string, Written> };

/** How names in a value are written: as L1 classes have them, or as they are. */
export type Naming = 'l1' | 'kept';

/** What the resources that edits add are called in the text, and their types. */
export type AddedNames = ReadonlyMap<string, { readonly variable: string; readonly type: string }>;

/** Writes expressions in the style of a program, and collects what has to be imported for them. */
export class Codes {
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

  /** An expression for a literal in the program's way of quoting. */
  literal(value: Literal): string {
    if (typeof value === 'string') {
      const { text } = this.program;
      const quote = (text.match(/'/g)?.length ?? 0) >= (text.match(/"/g)?.length ?? 0) ? "'" : '"';
      return /['"\\\n]/.test(value) ? JSON.stringify(value) : `${quote}${value}${quote}`;
    }
    if (typeof value === 'boolean' && this.program.syntax === 'python') return value ? 'True' : 'False';
    return String(value);
  }

  /** An expression for a value where a construct is given it; undefined where that cannot be written. */
  value(value: EditValue, at: CdkDeclaration, naming: Naming): Written | undefined {
    if (typeof value !== 'object') return { kind: 'text', text: this.literal(value) };
    if (value instanceof Mention) return this.mention(value, at);
    if (value instanceof Interpolation) return this.interpolation(value, at);
    if (Array.isArray(value)) {
      const items = (value as readonly EditValue[]).map((item) => this.value(item, at, naming));
      return items.includes(undefined) ? undefined : { kind: 'list', items: items as Written[] };
    }
    // Objects of L1 classes in Python are classes of their own, which are not written.
    if (this.program.syntax === 'python') return undefined;
    const entries = new Map<string, Written>();
    for (const [name, part] of Object.entries(value)) {
      const inner = this.value(part, at, naming === 'kept' || isFreeBelow(name) ? 'kept' : 'l1');
      if (inner === undefined) return undefined;
      entries.set(naming === 'kept' ? name : inL1(name), inner);
    }
    return { kind: 'object', entries };
  }

  /** An expression of the construct library. */
  library(code: Code, at: CdkDeclaration): Written | undefined {
    if (typeof code !== 'object') return { kind: 'text', text: this.literal(code) };
    const { name, module = at.construct.made.module, arguments: given } = code;
    const dot = name.indexOf('.');
    const [owner, member] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    const imported = this.imported(module, owner, this.environmentOf(at));
    if (imported === undefined) return undefined;
    const written = this.program.syntax === 'python' && given !== undefined ? snakeCase(member) : member;
    const list = given?.map((argument: Literal) => this.literal(argument)).join(', ');
    return { kind: 'text', text: `${imported}${written}${list === undefined ? '' : `(${list})`}` };
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

  /** A literal in the place of another: the default that a finding comes from. */
  atDefault({ source, start, end }: Place, value: Literal): TextChange | undefined {
    const base = this.program.starts.get(source as never);
    if (base === undefined) return undefined;
    const standing = this.program.text.slice(base + start, base + end);
    return typeOfLiteral(standing) === typeof value
      ? { start: base + start, end: base + end, text: this.literal(value) }
      : undefined;
  }

  /** A literal in the place of another that is written there as it is, or as a member of a class of the module. */
  inPlace(
    { source, start, end }: Place,
    standing: Literal,
    value: Literal,
    module: string,
  ): TextChange | undefined {
    const base = this.program.starts.get(source as never);
    if (base === undefined) return undefined;
    const text = this.program.text.slice(base + start, base + end);
    const isItself = [this.literal(standing), JSON.stringify(standing), `'${String(standing)}'`].includes(
      text,
    );
    const written = isItself ? this.literal(value) : otherMember(text, standing, value, module);
    return written === undefined ? undefined : { start: base + start, end: base + end, text: written };
  }

  private mention({ resource, attribute }: Mention, at: CdkDeclaration): Written | undefined {
    const added = this.variables.get(resource);
    const declaration = this.template.named(resource);
    const variable = added ?? (declaration && this.variableOf(declaration, at));
    if (variable === undefined) return undefined;
    const member =
      declaration === undefined || declaration.known === undefined
        ? l1Member(attribute)
        : CONSTRUCT_MEMBERS[declaration.type]?.[attribute ?? 'Ref'];
    return member === undefined ? undefined : { kind: 'text', text: `${variable}.${this.name(member)}` };
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

  private interpolation({ parts }: Interpolation, at: CdkDeclaration): Written | undefined {
    if (this.program.syntax === 'python') return undefined;
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part.replace(/[`\\]|\$\{/g, '\\$&');
        continue;
      }
      const written = part instanceof Mention ? this.mention(part, at) : this.pseudo(part.pseudo, at);
      if (written?.kind !== 'text') return undefined;
      text += `\${${written.text}}`;
    }
    return { kind: 'text', text: `\`${text}\`` };
  }

  private pseudo(name: string, at: CdkDeclaration): Written | undefined {
    const member = PSEUDO[name];
    return member === undefined ? undefined : this.library({ module: '', name: `Aws.${member}` }, at);
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

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
