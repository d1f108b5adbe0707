import type { Expression } from '../../syntax/program/tree.ts';
import type { Binding, Environment, Imported, LocalClass } from './source.ts';

/** Longer chains of names lead in a circle. */
export const DEEPEST = 40;

/** In names that no program has. */
export const INNER = '\0';

/** Modules of the library that are not called after a service. */
const OTHER_MODULES =
  /^(?:custom-resources|pipelines|triggers|cx-api|region-info|cloud-assembly-schema|lambda-layer-[\w-]+|cloudformation-include)$/;

/** `aws-s3` of `aws-cdk-lib/aws-s3`, `''` of the library itself; undefined of another module. */
export function moduleOf(specifier: string): string | undefined {
  if (specifier === 'aws-cdk-lib' || specifier === '@aws-cdk/core') return '';
  if (specifier === 'aws-cdk-lib/core') return '';
  const inner = /^(?:aws-cdk-lib|@aws-cdk)\/([\w-]+)$/.exec(specifier)?.[1];
  return inner !== undefined && (inner.startsWith('aws-') || OTHER_MODULES.test(inner)) ? inner : undefined;
}

/** `import { aws_s3 } from 'aws-cdk-lib'` is a module of its own. */
export function libraryName(module: string, name: string | undefined): Imported {
  const inner = module === '' ? name?.replace(/_/g, '-') : undefined;
  return inner !== undefined && (name!.startsWith('aws_') || OTHER_MODULES.test(inner))
    ? { module: inner, name: undefined }
    : { module, name };
}

/** What an expression names of the construct library: `s3.Bucket`, `Bucket`, `cdk.aws_s3.Bucket`, `s3.BucketEncryption.KMS`. */
export function importedBy(node: Expression, environment: Environment): Imported | undefined {
  if (node.kind === 'name') {
    const found = environment.find(node.name)?.binding;
    return found?.kind === 'imported' ? found.imported : undefined;
  }
  if (node.kind !== 'member') return undefined;
  const owner = importedBy(node.object, environment);
  if (owner === undefined) return undefined;
  return owner.name === undefined
    ? libraryName(owner.module, node.name)
    : { module: owner.module, name: `${owner.name}.${node.name}` };
}

/** The key under which a class keeps a member: `this.x`. */
export function memberKey(node: Expression): string | undefined {
  return node.kind === 'member' && node.object.kind === 'name' && node.object.name === 'this'
    ? `this.${node.name}`
    : undefined;
}

/** The name of a name or of a member of `this`. */
export function keyOf(node: Expression): string | undefined {
  return node.kind === 'name' ? node.name : memberKey(node);
}

/** A class of another file of the app that an expression names. */
export function foreignClass(node: Expression, environment: Environment): LocalClass | undefined {
  if (node.kind !== 'name') return undefined;
  const found = environment.find(node.name)?.binding;
  return found?.kind === 'imported' ? found.foreign : undefined;
}

/** A class of the file that an expression names. */
export function localClass(node: Expression, environment: Environment): LocalClass | undefined {
  if (node.kind !== 'name') return undefined;
  const found = environment.find(node.name)?.binding;
  return found?.kind === 'class' ? found.local : undefined;
}

/** What a class of the app has under a name of its own: `Settings.PORTS`. */
export function staticMember(node: Expression, environment: Environment): Binding | undefined {
  if (node.kind !== 'member' || node.object.kind !== 'name') return undefined;
  const key = `this.${node.name}`;
  const own = localClass(node.object, environment)?.members?.names.get(key);
  if (own !== undefined) return own;
  const module = environment.find(node.object.name)?.binding;
  if (module?.kind === 'imported' && module.constant !== undefined) return module.constant(node.name);
  const foreign = foreignClass(node.object, environment)?.members?.names.get(key);
  return foreign?.kind === 'value' ? { ...foreign, isForeign: true } : undefined;
}
