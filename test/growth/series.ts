/** A construct of a language, as often or as long as `n` says; what is read and judged of it has to grow as it does. */
export interface Series {
  readonly name: string;
  /** The first size; twice and four times of it are measured as well. */
  readonly n: number;
  /** Texts by path. */
  files(n: number): Readonly<Record<string, string>>;
}

export function cfn(name: string, n: number, text: (n: number) => string): Series {
  return { name: `CloudFormation: ${name}`, n, files: (size) => ({ 'template.yaml': text(size) }) };
}

export function hcl(name: string, n: number, text: (n: number) => string): Series {
  return { name: `Terraform: ${name}`, n, files: (size) => ({ 'main.tf': text(size) }) };
}

/** `n` pieces of text. */
export function many(n: number, piece: (i: number) => string): string {
  return Array.from({ length: Math.floor(n) }, (_, i) => piece(i)).join('');
}

export function json(value: object, indent?: number): string {
  return JSON.stringify(value, undefined, indent);
}
