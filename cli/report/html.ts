import { createHash } from 'node:crypto';
import { caution, SEVERITIES, type Severity } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { titleOf } from '../../workspace/rule-facts.ts';
import { groupsOf } from './groups.ts';
import { honouredInWords, notEvaluatedLine, notReadLine, type Report } from './report.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .3rem; }
.bar { background: Canvas; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .6rem; padding: .6rem 0; position: sticky; top: 0; }
input[type=search] { flex: 1; font: inherit; min-width: 14rem; padding: .35rem .6rem; }
label { align-self: center; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .7rem 0; }
summary { cursor: pointer; padding: .5rem .7rem; }
article { border-top: 1px solid var(--line); padding: .5rem .7rem; }
article p { margin: .2rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .87em; }
pre { background: var(--soft); margin: .3rem 0; overflow-x: auto; padding: .4rem .6rem; }
.severity { border-radius: .3rem; color: #fff; display: inline-block; font-size: .8em; min-width: 4.4em; padding: .05em .5em; text-align: center; }
.critical { background: #9b1c31; } .high { background: #b3420f; } .medium { background: #8a6100; } .low { background: #2b6087; } .info { background: #5c5c66; }
.note { border-left: 3px solid #8a6100; margin: .5rem 0; padding: .1rem .7rem; }
.fix { color: GrayText; }
`;

const SCRIPT = `
const search = document.querySelector('input[type=search]');
const boxes = [...document.querySelectorAll('input[type=checkbox]')];
const groups = [...document.querySelectorAll('details')];
const texts = new Map([...document.querySelectorAll('article')].map((each) => [each, each.textContent.toLowerCase()]));
const show = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let count = 0;
  for (const group of groups) {
    const head = group.querySelector('summary').textContent.toLowerCase();
    let some = false;
    for (const article of group.querySelectorAll('article')) {
      const isShown = levels.has(article.dataset.severity) && words.every((word) => head.includes(word) || texts.get(article).includes(word));
      article.hidden = !isShown;
      some ||= isShown;
      count += isShown ? 1 : 0;
    }
    group.hidden = !some;
  }
  document.querySelector('output').textContent = count + ' shown';
};
search.addEventListener('input', show);
for (const box of boxes) box.addEventListener('change', show);
show();
`;

/** The report as one page that needs no network, and in which nothing of a workspace is more than text. */
export function* reportHtml(report: Report): Generator<string> {
  const { findings, summary } = report;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digest(STYLE)}'; script-src '${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parapet</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Parapet</h1>
<p>${headline(report)}</p>
`;
  for (const line of [notReadLine(report.notRead), notEvaluatedLine(report.notEvaluated)])
    if (line !== '') yield `<p class="note">${escaped(line)}</p>\n`;
  for (const { file, line, message } of report.errors)
    yield `<p class="note">${escaped(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)}</p>\n`;
  yield bar(summary.severities);
  for (const { name, title, findings: own } of groupsOf(findings, 'rule')) yield* groupOf(name, title, own);
  yield* suppressedIn(report);
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function headline({ summary }: Report): string {
  const { findings, templates, suppressed, honoured, known = 0, score } = summary;
  const others = honouredInWords(honoured);
  const parts = [
    `<strong>${findings} ${findings === 1 ? 'finding' : 'findings'}</strong> in ${templates} ${templates === 1 ? 'template' : 'templates'}`,
    known > 0 ? `${known} in the baseline` : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
    others === '' ? '' : `suppressed ${others}`,
    score?.percent === undefined ? '' : `score ${score.percent}%`,
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

function bar(counts: Report['summary']['severities']): string {
  const boxes = SEVERITIES.filter((level) => (counts[level] ?? 0) > 0).map(
    (level) =>
      `<label><input type="checkbox" value="${level}" checked> ${badge(level)} ${counts[level]}</label>`,
  );
  return `<div class="bar"><input type="search" placeholder="Search rules, files, resources, messages" aria-label="Search">${boxes.join('\n')}<output></output></div>\n`;
}

function badge(level: Severity): string {
  return `<span class="severity ${level}">${level}</span>`;
}

function* groupOf(
  name: string,
  title: string | undefined,
  findings: readonly ReportedFinding[],
): Generator<string> {
  const page = addressOfPage(name);
  const link = page === undefined ? '' : ` <a href="${escaped(page)}" rel="noreferrer">page</a>`;
  yield `<details open><summary>${badge(findings[0]!.severity)} <code>${escaped(name)}</code> ${escaped(title ?? titleOf(name) ?? '')} (${findings.length})${link}</summary>\n`;
  for (const finding of findings) yield article(finding);
  yield '</details>\n';
}

function article({
  severity,
  file,
  line,
  column,
  resource,
  message,
  source,
  fixes,
}: ReportedFinding): string {
  const [fix] = fixes;
  const place = file === '.' ? 'the workspace' : `${file}:${line}:${column}`;
  const excerpt = source === '' ? '' : `<pre>${escaped(source)}</pre>`;
  const repair =
    fix === undefined
      ? ''
      : `<p class="fix">Repair (${escaped(fix.safety === 'safe' ? 'safe' : caution(fix.reasons))}): ${escaped(fix.title)}</p>`;
  return `<article data-severity="${severity}"><p><code>${escaped(place)}</code> ${escaped(resource)}</p><p>${escaped(message)}</p>${excerpt}${repair}</article>\n`;
}

function* suppressedIn({ suppressed }: Report): Generator<string> {
  if (suppressed.length === 0) return;
  yield '<h2>Suppressed</h2>\n<ul>\n';
  for (const { file, line, ruleId, tool, reason } of suppressed)
    yield `<li><code>${escaped(`${file}:${line}`)}</code> <code>${escaped(ruleId)}</code>${tool === undefined ? '' : ` for ${tool}`}: ${escaped(reason === '' ? 'no reason is given' : reason)}</li>\n`;
  yield '</ul>\n';
}

/** A text in which nothing is an element, an attribute or an entity, and all is seen. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
