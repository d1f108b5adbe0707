import {
  STATUS_WORDS,
  STATUSES,
  type DashboardData,
  type ReportedFramework,
  type ReportedRequirement,
  type Status,
} from './dashboard-data.ts';
import { opening, type Shown } from './dashboard-shown.ts';
import { html, type Html } from './html.ts';

/** The frameworks with their scores, and the requirements of the one that was chosen. */
export function complianceSection(data: DashboardData, shown: Shown): Html {
  const { frameworks, note } = data.compliance;
  const chosen = frameworks.find(({ id }) => id === shown.framework) ?? frameworks[0];
  return html`<section aria-labelledby="compliance">
    <h2 id="compliance">Compliance</h2>
    <p class="quiet">${note}</p>
    <div class="wide"><table>
      <thead><tr><th scope="col">Framework</th><th scope="col" class="number">Score</th>
      ${STATUSES.map((status) => html`<th scope="col" class="number">${STATUS_WORDS[status]}</th>`)}</tr></thead>
      <tbody>${frameworks.map((framework) => frameworkRow(framework, framework === chosen))}</tbody>
    </table></div>
    ${chosen === undefined ? undefined : requirementsOf(chosen, data, shown)}
  </section>`;
}

function frameworkRow({ id, name, score, statuses }: ReportedFramework, isChosen: boolean): Html {
  return html`<tr>
    <td><button class="link" data-send="framework" data-id="${id}" id="framework-${id}"
      aria-pressed="${isChosen ? 'true' : 'false'}">${name}</button></td>
    <td class="number">${score.percent === undefined ? '–' : `${score.percent}%`}</td>
    ${STATUSES.map((status) => html`<td class="number">${statuses[status]}</td>`)}
  </tr>`;
}

function requirementsOf(framework: ReportedFramework, data: DashboardData, shown: Shown): Html {
  return html`<h3 id="requirements">${framework.name}, by requirement</h3>
    <p>
      <button data-send="export" data-format="markdown" id="export-markdown">Export as Markdown</button>
      <button data-send="export" data-format="csv" id="export-csv">Export as CSV</button>
    </p>
    <div class="wide"><table aria-labelledby="requirements">
      <thead><tr><th scope="col">Requirement</th><th scope="col">Asks</th><th scope="col">Status</th>
      <th scope="col">Failing controls</th></tr></thead>
      <tbody>${worstFirst(framework.requirements).map((requirement) => requirementRow(requirement, data, shown))}</tbody>
    </table></div>`;
}

/** What has to be done, then what is not known, then what passes; each in the framework's order. */
const ORDER: readonly Status[] = [
  'failed',
  'notEvaluated',
  'inPart',
  'watched',
  'passed',
  'nothingToEvaluate',
  'notDecidable',
];

function worstFirst(requirements: readonly ReportedRequirement[]): readonly ReportedRequirement[] {
  return [...requirements].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

function requirementRow(requirement: ReportedRequirement, data: DashboardData, shown: Shown): Html {
  const { id, title, status } = requirement;
  return html`<tr>
    <td>${id}</td>
    <td>${title}</td>
    <td><span class="status ${status}">${STATUS_WORDS[status]}</span></td>
    <td>${failing(requirement, data).map((control) => failingControl(control, id, data, shown))}</td>
  </tr>`;
}

function failing(
  { controls, beyond }: ReportedRequirement,
  { compliance }: DashboardData,
): readonly string[] {
  return [...controls, ...beyond].filter((id) => compliance.controls[id]?.status === 'failed');
}

function failingControl(id: string, requirement: string, data: DashboardData, shown: Shown): Html {
  const { rules } = data.compliance.controls[id]!;
  const places = rules.flatMap((rule) => data.places[rule] ?? []).slice(0, 3);
  return html`<div>${id} ${places.map(
    (place, i) => html` ${opening(place, shown, `place-${requirement}-${id}-${i}`)}`,
  )}</div>`;
}
