import { alternatives, type TypeReference } from './classes.ts';
import { Raw } from './code.ts';

/** Constructs of other parts of an app, by the interfaces that they have. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Bucket: 'bucket',
  Certificate: 'certificate',
  FileSystem: 'fileSystem',
  Function: 'fn',
  Key: 'key',
  LogGroup: 'logGroup',
  Queue: 'queue',
  RestApi: 'api',
  Role: 'role',
  Secret: 'secret',
  SecurityGroup: 'securityGroup',
  Topic: 'topic',
  UserPool: 'userPool',
  Vpc: 'vpc',
};

/** A construct that the example does not make, for a property that takes one of that interface. */
export function fromElsewhere(type: TypeReference): Raw | undefined {
  for (const { fqn } of alternatives(type)) {
    const name = /\.I([A-Z]\w*?)(?:Ref)?$/.exec(fqn ?? '')?.[1];
    if (name !== undefined && Object.hasOwn(ELSEWHERE, name)) return new Raw(ELSEWHERE[name]!);
  }
  return undefined;
}
