import type { Truth } from './answer.ts';
import type { Path, Place } from './place.ts';
import type { Namer, Outward } from './reach.ts';
import type { Value } from './value.ts';
import type { World } from './world.ts';

/** A resource as a language's reader declares it; its identity is the revision of everything its values are made of. */
export interface Declaration {
  /** Canonical type: `AWS::S3::Bucket`. */
  readonly type: string;
  /** How the language addresses it: a logical id, `aws_s3_bucket.logs`. */
  readonly name: string;
  /** The name in the text: where a finding about the whole resource stands. */
  readonly place: Place;
  /** The whole declaration, comments above it included. */
  readonly extent: Place;
  /** A canonical property in a world. */
  property(path: Path, world: World): Value;
  /** `DeletionPolicy` and what else the language keeps beside the properties. */
  attribute(name: string, world: World): Value;
  /** Whether it is deployed in a world; undefined where that cannot be known. */
  exists(world: World): boolean | undefined;
  /** What a property is where the resource exists, of one that may not and whose properties are therefore unknown. */
  propertyIfMade?(path: Path, world: World): Value;
  /** Whether it may stand for several alike, as `count` has it. */
  readonly repeated?: boolean;
  /** How many resources it is read for: itself, and others of which all that is judged is the same; one unless said. */
  readonly standsFor?: number;
  /** Whether no resource of the type that cannot be seen may name it, though the template is open. */
  isUnreachableFrom?(type: string): boolean;
  /** Whether no resource of its own template that cannot be seen may name it, though that is open; those of others may. */
  isOutOfReach?(): boolean;
  /** Whether it says but a part of a resource that is declared elsewhere, where all the rest may stand. */
  readonly partial?: boolean;
}

/** One unit of deployment. */
export interface Template {
  readonly declarations: readonly Declaration[];
  readonly language: 'cloudformation' | 'terraform' | 'cdk';
  /** Whether there may be resources that cannot be seen: a macro, a generated collection. */
  readonly open: boolean;
  /** Whether such resources may name those of other templates; as `open` where undefined. */
  readonly hidesResources?: boolean;
  /**
   * Whether the language has resources of a type and each that is declared is among `ofType`. No where the language cannot
   * declare any; unknown where it may have a resource of its own for them that no table lists.
   */
  readonly speaks: (type: string) => Truth;
  /** The declarations of a type; the same array as in an earlier version where all of them are the same. */
  ofType(type: string): readonly Declaration[];
  named(name: string): Declaration | undefined;
  /**
   * Whether anything mentions a declaration, but for itself and for resources of the types in `except`; undefined where
   * that cannot be seen.
   */
  mentions?(declaration: Declaration, except: readonly string[]): boolean | undefined;
  /** How it lets other templates know a declaration; undefined where its language has no way to. */
  outward?(declaration: Declaration): Outward;
  /** Whether it says of copies of one resource itself which findings are the same. */
  readonly namesCopies?: boolean;
  /** Whether what is not known in it comes from itself or from who deploys it, and is nothing that it looks up. */
  readonly isSelfContained?: boolean;
}

/** What other templates of the workspace hold, as far as relations ask. */
export interface Neighbours {
  /** Changes when any answer may. */
  readonly revision: unknown;
  /** How resources of that type in other templates may name, by the property at the path, what is outside of theirs. */
  namers(type: string, path: string): readonly Namer[];
  /** How many resources of the type other templates declare. */
  count(type: string): number;
}
