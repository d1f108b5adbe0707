const RESOURCES_KEY = /^([ \t]*)(["']?)Resources\2[ \t]*:/gm;
const FLOW_RESOURCES_KEY = /(["']?)\bResources\1\s*:/;
const FIRST_CONTENT = /^[ \t]*(?!#|---|%|\s)/m;
const RESOURCE_TYPE =
  /\bType["']?\s*:\s*(?:&\S+\s+)?(?:[>|][-+\d]*\s+)?["']?(?:AWS|Custom|Alexa)::|\bFn::(?:ForEach|Transform)\b/;

/**
 * Whether a text is worth reading as a CloudFormation template: it has a `Resources` key at its root and
 * something in it has a resource's type. One scan, no parse: it may say yes to a text that holds no resource,
 * and says no only to a text that has none.
 */
export function looksLikeTemplate(text: string): boolean {
  return text.includes('Resources') && hasResourcesKey(text) && RESOURCE_TYPE.test(text);
}

function hasResourcesKey(text: string): boolean {
  const first = FIRST_CONTENT.exec(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (first === null) return false;
  const content = text.slice(first.index).replace(/^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)+/, '');
  if (/^[{"[]/.test(content)) return FLOW_RESOURCES_KEY.test(text);
  // The root's keys stand where the first one does; deeper, the key belongs to another format (serverless.yml).
  const rootIndent = first[0];
  for (const match of text.replace(/^\ufeff/, '').matchAll(RESOURCES_KEY)) {
    if (match[1] === '' || match[1] === rootIndent) return true;
  }
  return /^---[ \t]+\{/m.test(text) && FLOW_RESOURCES_KEY.test(text);
}
