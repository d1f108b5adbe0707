import type { Environment } from './source.ts';

/** Names by the class whose members they are. */
export class PrivateMembers {
  private readonly names = new Map<Environment, Set<string>>();

  add(ofClass: Environment, name: string): void {
    const known = this.names.get(ofClass);
    if (known === undefined) this.names.set(ofClass, new Set([name]));
    else known.add(name);
  }

  has(ofClass: Environment, name: string): boolean {
    return this.names.get(ofClass)?.has(name) === true;
  }
}
