import { complianceSection } from './compliance-section.ts';
import type { DashboardData, Score, SeverityCounts } from './dashboard-data.ts';
import { DASHBOARD_SCRIPT, DASHBOARD_STYLE } from './dashboard-look.ts';
import { opening, type Shown } from './dashboard-shown.ts';
import { html, Html } from './html.ts';
import { SEVERITIES, type Severity } from './listed.ts';

/** The dashboard as HTML: nothing remote, nothing run but its own script, every value escaped. */
export function dashboardPage(data: DashboardData, shown: Shown): string {
  const body = html`<header>
      <h1>Security of this workspace</h1>
      <p>${plural(data.templates, 'template')}, as saved at ${shown.at}.</p>
      <p><button data-send="scan" id="scan">Scan Again</button></p>
    </header>
    <main>
      <div class="row">${scoreSection(data.compliance.score)} ${severitySection(data)}</div>
      ${leftSection(data)} ${repairSection(data, shown)} ${resourceSection(data, shown)}
      ${serviceSection(data)} ${trendSection(shown)} ${complianceSection(data, shown)}
    </main>`;
  return pageWith(body, shown.nonce);
}

/** The page while nothing is known yet, or where something went wrong. */
export function messagePage(message: string, nonce: string): string {
  return pageWith(
    html`<main><h1>Security of this workspace</h1><p role="status">${message}</p></main>`,
    nonce,
  );
}

function pageWith(body: Html, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parapet</title>
<style nonce="${nonce}">${new Html(DASHBOARD_STYLE)}</style>
</head>
<body>
${body}
<script nonce="${nonce}">${new Html(DASHBOARD_SCRIPT)}</script>
</body>
</html>`.text;
}

function scoreSection({ percent, controls }: Score): Html {
  const evaluated = controls.passed + controls.failed;
  const said =
    percent === undefined
      ? 'No control of Security Hub could be evaluated.'
      : `${controls.passed} of ${evaluated} evaluated controls of Security Hub pass.`;
  const beside = [
    `${controls.inPart} passed in part`,
    `${controls.watched} watched, not seen`,
    `${controls.notEvaluated} not evaluated`,
    `${controls.nothingToEvaluate} with no resource`,
    `${controls.notDecidable} that no rule decides`,
  ];
  return html`<section aria-labelledby="score">
    <h2 id="score">Score</h2>
    <p class="big">${percent === undefined ? '–' : `${percent}%`}</p>
    ${
      percent === undefined
        ? undefined
        : bar(
            [
              ['good', percent],
              ['none', 100 - percent],
            ],
            `${percent} per cent`,
          )
    }
    <p>${said}</p>
    <p class="quiet">Not in the score: ${beside.join(', ')}.</p>
  </section>`;
}

function severitySection({ counts, repairable, suppressed }: DashboardData): Html {
  const all = total(counts);
  return html`<section aria-labelledby="findings">
    <h2 id="findings">Findings</h2>
    <p class="big">${all}</p>
    ${bar(
      SEVERITIES.map((severity) => [severity, counts[severity]]),
      countsInWords(counts),
    )}
    <ul class="tiles">${SEVERITIES.map(
      (severity) => html`<li><button class="tile ${severity}" data-send="filter" data-words="${severity}"
        id="severity-${severity}" aria-label="${counts[severity]} ${severity}: show them"><b>${counts[severity]}</b>
        ${severity}</button></li>`,
    )}</ul>
    <p class="quiet">${repairable} have a safe repair. ${suppressed} more are ignored with a reason.</p>
  </section>`;
}

function leftSection({ left: { unreadable, unread, waiting, problems } }: DashboardData): Html | undefined {
  const parts = [
    unreadable === 0 ? '' : `a part of ${plural(unreadable, 'file')} could not be read`,
    unread === 0
      ? ''
      : `${plural(unread, 'module call')} not read (\`terraform init\` brings what they call)`,
    waiting === 0 ? '' : `${plural(waiting, 'construct')} of which rules wait for a synthesis`,
    problems === 0 ? '' : `${plural(problems, 'file')} not read, or not by all rules`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return html`<section aria-labelledby="left">
    <h2 id="left">Not looked at</h2>
    <p>Nobody knows whether something is wrong there: ${parts.join('; ')}.
    <button class="link" data-send="view" id="left-view">The view of findings names them</button>.</p>
  </section>`;
}

function repairSection({ repairs }: DashboardData, shown: Shown): Html {
  const rows = repairs.map(
    (repair, i) => html`<tr>
      <td class="number">${repair.count}</td>
      <td>${word(repair.severity)}</td>
      <td><button class="link" data-send="filter" data-words="${repair.ruleId}" id="repair-${i}">${repair.title}</button></td>
      <td>${opening(repair, shown, `repair-place-${i}`)}</td>
    </tr>`,
  );
  return section(
    'repairs',
    'Cheapest repairs',
    'Each is safe: it costs, replaces and interrupts nothing.',
    ['Findings', 'Severity', 'What would hold then', 'The first'],
    rows,
  );
}

function resourceSection({ resources }: DashboardData, shown: Shown): Html {
  const rows = resources.map(
    (resource, i) => html`<tr>
      <td>${resource.name === '' ? 'the file' : resource.name}</td>
      <td>${countsInWords(resource.counts)}</td>
      <td class="chart">${bar(
        SEVERITIES.map((severity) => [severity, resource.counts[severity]]),
        '',
      )}</td>
      <td>${opening(resource, shown, `resource-${i}`)}</td>
    </tr>`,
  );
  return section('resources', 'Worst resources', '', ['Resource', 'Findings', '', 'The worst'], rows);
}

function serviceSection({ services }: DashboardData): Html {
  const most = Math.max(1, ...services.map(({ counts }) => total(counts)));
  const rows = services.map(
    ({ name, counts }, i) => html`<tr>
      <td><button class="link" data-send="filter" data-words="${name}" id="service-${i}">${name}</button></td>
      <td>${countsInWords(counts)}</td>
      <td class="chart">${bar(
        SEVERITIES.map((severity) => [severity, counts[severity]]),
        '',
        most,
      )}</td>
    </tr>`,
  );
  return section('services', 'By service', '', ['Service', 'Findings', ''], rows);
}

function trendSection({ trend }: Shown): Html | undefined {
  if (trend.length < 2) return undefined;
  const counts = trend.map((point) => ({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    info: 0,
    ...point.counts,
  }));
  const most = Math.max(1, ...counts.map(total));
  const rows = trend
    .map((point, i) => {
      const own = counts[i]!;
      return html`<tr>
        <td>${point.when}</td>
        <td>${point.percent === undefined ? '–' : `${point.percent}%`}</td>
        <td>${countsInWords(own)}</td>
        <td class="chart">${bar(
          SEVERITIES.map((severity) => [severity, own[severity]]),
          '',
          most,
        )}</td>
      </tr>`;
    })
    .reverse();
  return section(
    'trend',
    'Trend',
    'The scans of this workspace on this machine.',
    ['When', 'Score', 'Findings', ''],
    rows,
  );
}

/** A section that is a table; it says so where there is nothing in it. */
function section(
  id: string,
  title: string,
  more: string,
  heads: readonly string[],
  rows: readonly Html[],
): Html {
  const table = html`<table><thead><tr>${heads.map((head) =>
    head === '' ? html`<td></td>` : html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${more === '' ? undefined : html`<p class="quiet">${more}</p>`}
    ${rows.length === 0 ? html`<p>None.</p>` : table}
  </section>`;
}

/** Shares of a whole as a bar, of which each has a class; `said` for who does not see it, who reads it elsewhere where empty. */
function bar(shares: readonly (readonly [kind: string, size: number])[], said: string, whole?: number): Html {
  const all = whole ?? shares.reduce((sum, [, size]) => sum + size, 0);
  let x = 0;
  const parts = shares.map(([kind, size]) => {
    const width = all === 0 ? 0 : (100 * size) / all;
    x += width;
    return width === 0
      ? html``
      : html`<rect class="${kind}" x="${x - width}" y="0" width="${width}" height="8"></rect>`;
  });
  const role = said === '' ? html`aria-hidden="true"` : html`role="img" aria-label="${said}"`;
  return html`<svg class="bar" ${role} viewBox="0 0 100 8" preserveAspectRatio="none">${parts}</svg>`;
}

function word(severity: Severity): Html {
  return html`<span class="severity ${severity}">${severity}</span>`;
}

function countsInWords(counts: SeverityCounts): string {
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((each) => `${counts[each]} ${each}`);
  return said.length === 0 ? 'none' : said.join(', ');
}

function total(counts: SeverityCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

function plural(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
