/** An address without the keys of its copies: `module.net["a"].aws_subnet.public[0]` is `module.net.aws_subnet.public`. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '') : address;
}
