/**
 * What is a secret by its look alone. The prefixes and lengths are those that the issuers document; the list follows the
 * presets of gitleaks (github.com/gitleaks/gitleaks, config/gitleaks.toml) and secretlint (MIT both), less what needs a
 * word beside it to be certain. A pattern begins with what is fixed, so that it takes a time that grows as the text does.
 */
export const SECRET_SHAPES: Readonly<Record<string, RegExp>> = {
  'access key of AWS': /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
  'key of Amazon Bedrock': /\bABSK[A-Za-z0-9+/]{60,}/,
  'private key': /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED|PGP|SSH2) )?PRIVATE KEY(?: BLOCK)?-----/,
  'key of age': /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/,
  'token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22})/,
  'token of GitLab':
    /\b(?:GR1348941|gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|oas|soat|wt|ffct)-)[A-Za-z0-9_-]{20}/,
  'token of Bitbucket or Atlassian': /\bAT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20}/,
  'token of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'token of PyPI': /\bpypi-AgE[A-Za-z0-9_-]{40}/,
  'token of RubyGems': /\brubygems_[a-f0-9]{48}\b/,
  'token of crates.io': /\bcio[A-Za-z0-9]{32}\b/,
  'token of Docker': /\bdckr_[po]at_[A-Za-z0-9_-]{27}/,
  'key of Anthropic': /\bsk-ant-[a-z]+\d\d-[A-Za-z0-9_-]{20}/,
  'key of OpenAI':
    /\bsk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48}\b)/,
  'token of Hugging Face': /\b(?:hf_[A-Za-z]{34}|api_org_[A-Za-z]{34})\b/,
  'key of Google': /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})/,
  'key of Azure': /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40}/,
  'key of Stripe': /\b(?:[sr]k_(?:live|prod)_[A-Za-z0-9]{16}|whsec_[A-Za-z0-9]{24})/,
  'token of Slack':
    /\b(?:xox[abeoprs]-[A-Za-z0-9-]{10}|xapp-\d-[A-Z0-9]{6}|hooks\.slack\.com\/(?:services|workflows)\/T[A-Za-z0-9_]{8})/,
  'webhook of Discord or Teams':
    /\b(?:discord(?:app)?\.com\/api\/webhooks\/\d{17}|[a-z0-9]\.webhook\.office\.com\/webhookb2\/)/,
  'token of Telegram': /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/,
  'key of SendGrid': /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32}/,
  'key of Mailgun or Mailchimp': /\b(?:key-[a-f0-9]{32}|[a-f0-9]{32}-us\d{1,2})\b/,
  'key of Brevo': /\bxkeysib-[a-f0-9]{64}/,
  'token of DigitalOcean': /\bdo[opr]_v1_[a-f0-9]{64}\b/,
  'token of Shopify': /\bshp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}\b/,
  'key of Square': /\b(?:EAAA|sq0(?:atp|csp)-)[A-Za-z0-9_-]{22}/,
  'token of HashiCorp': /\b(?:hv[sbr]\.[A-Za-z0-9_-]{24}|[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60})/,
  'token of Databricks': /\bdapi[a-f0-9]{32}(?:-\d)?\b/,
  'token of Grafana': /\b(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32})/,
  'token of Sentry': /\bsntry[su]_[A-Za-z0-9]{40}/,
  'key of New Relic': /\bNR(?:AK|II|RA)-[A-Za-z0-9-]{27}/,
  'key of Postman': /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/,
  'key of Linear': /\blin_(?:api|oauth)_[A-Za-z0-9]{32}/,
  'token of Notion': /\b(?:ntn_[A-Za-z0-9]{40}|secret_[A-Za-z0-9]{43}\b)/,
  'token of PlanetScale': /\bpscale_(?:pw|tkn|oauth)_[A-Za-z0-9_=.-]{32}/,
  'token of Pulumi': /\bpul-[a-f0-9]{40}\b/,
  'token of Heroku': /\bHRKU-AA[A-Za-z0-9_-]{50}/,
  'token of Fly': /\b(?:FlyV1 )?fm[12][ar]?_[A-Za-z0-9+/=_-]{60}/,
  'token of 1Password': /\bops_eyJ[A-Za-z0-9+/]{60}/,
  'key of Doppler': /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9._-]{40}/,
  'key of Prefect': /\bpn[ub]_[A-Za-z0-9]{36}\b/,
  'key of Tailscale': /\btskey-[a-z]+-[A-Za-z0-9]{8}/,
  'key of Okta': /\bSSWS 00[A-Za-z0-9_-]{40}/,
};

/** What stands between the colon and the `@` of an address is a password (RFC 3986, userinfo). */
const ADDRESS = /:\/\/([^\s/:@'"<>]{0,64}):([^\s/:@'"<>$…]{1,256})@[A-Za-z0-9$…[{]/g;

/** Names and passwords with which documentation shows addresses. */
const SHOWN = /^(?:user(?:name)?|pass(?:word|wd)?|pwd|secret|token|x+|\*+|\.+|%s|\{.*|%.*|\[.*)$/i;

/** Whether a text has something in it that is a secret by its look; gaps in the text are an ellipsis each. */
export function hasSecretShape(text: string): boolean {
  return Object.values(SECRET_SHAPES).some((shape) => shape.test(text)) || hasPasswordInAddress(text);
}

function hasPasswordInAddress(text: string): boolean {
  if (!text.includes('@')) return false;
  for (const [, , password = ''] of text.matchAll(ADDRESS)) if (!SHOWN.test(password)) return true;
  return false;
}
