import assert from 'node:assert/strict';
import { complianceCsv, complianceMarkdown } from '../../client/compliance-export.ts';
import { STATUSES, type DashboardData, type StatusCounts } from '../../client/dashboard-data.ts';
import { dashboardPage } from '../../client/dashboard-page.ts';
import type { Shown } from '../../client/dashboard-shown.ts';

const EVIL = `"><script>alert('x')</script><img src=x onerror=y> \`\${z}\``;
const NONE = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const statuses = (some: Partial<StatusCounts>): StatusCounts =>
  Object.fromEntries(STATUSES.map((status) => [status, some[status] ?? 0])) as StatusCounts;
const score = { percent: 75, controls: statuses({ passed: 3, failed: 1, watched: 2, notEvaluated: 5 }) };

const DATA: DashboardData = {
  templates: 2,
  counts: { ...NONE, critical: 1, high: 2 },
  suppressed: 1,
  repairable: 2,
  services: [{ name: 'S3', counts: { ...NONE, high: 2 } }],
  resources: [{ name: EVIL, counts: { ...NONE, critical: 1 }, file: `/w/${EVIL}.yaml`, line: 4, column: 7 }],
  repairs: [],
  left: { unreadable: 1, unread: 0, waiting: 0, problems: 0 },
  compliance: {
    note: 'No statement of compliance.',
    score,
    frameworks: [
      {
        id: 'cis',
        name: 'CIS | 5',
        score,
        statuses: statuses({ failed: 1, watched: 1 }),
        requirements: [
          { id: '1.1', title: 'Say "no" | never', status: 'failed', controls: ['S3.1', 'S3.2'], beyond: [] },
          { id: '1.2', title: 'Watch', status: 'watched', controls: ['S3.2'], beyond: [] },
        ],
      },
    ],
    controls: {
      'S3.1': { title: 'One', severity: 'high', status: 'failed', rules: ['s3-one'], failed: 1 },
      'S3.2': { title: 'Two', severity: 'low', status: 'watched', rules: [], failed: 0 },
    },
  },
  places: { 's3-one': [{ file: '/w/a.yaml', line: 3, column: 1 }] },
};

const SHOWN: Shown = {
  nonce: 'abc123',
  at: 'noon',
  trend: [
    { at: 1, when: 'yesterday', counts: { high: 4 }, percent: 50 },
    { at: 2, when: 'noon', counts: DATA.counts, percent: 75 },
  ],
  framework: 'cis',
  nameOf: (file) => file.slice(3),
};

describe('the page of the dashboard', () => {
  const page = dashboardPage(DATA, SHOWN);

  it('runs and loads nothing but its own', () => {
    assert.match(
      page,
      /content="default-src &#39;none&#39;; style-src &#39;nonce-abc123&#39;; script-src &#39;nonce-abc123&#39;"/,
    );
    assert.deepEqual(
      [...page.matchAll(/<script\b([^>]*)>/g)].map(([, own]) => own),
      [' nonce="abc123"'],
    );
    assert.doesNotMatch(page, /https?:|<img|\bstyle=|\bon\w+=["']/);
  });

  it('shows what a workspace says as text', () => {
    assert.ok(!page.includes('<script>alert'));
    assert.ok(page.includes('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;'));
  });

  it('has the score, and what is not in it apart', () => {
    assert.match(page, /75%/);
    assert.match(page, /3 of 4 evaluated controls of Security Hub pass\./);
    assert.match(page, /2 watched, not seen, 5 not evaluated/);
    assert.match(page, /a part of 1 file could not be read/);
  });

  it('leads to findings by buttons, each of which has a name and an id of its own', () => {
    const buttons = [...page.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)];
    assert.ok(buttons.every(([, own, text]) => /data-send="/.test(own!) && text!.trim() !== ''));
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.match(page, /data-file="\/w\/a\.yaml" data-line="3" data-column="1"[^>]*>a\.yaml:3</);
  });

  it('is read by a screen reader: sections and charts are named, tables have heads', () => {
    for (const [, own] of page.matchAll(/<section\b([^>]*)>/g)) {
      const [, id] = /aria-labelledby="([^"]+)"/.exec(own!) ?? [];
      assert.match(page, new RegExp(`<h2 id="${id}"`));
    }
    for (const [, own] of page.matchAll(/<svg\b([^>]*)>/g))
      assert.match(own!, /aria-hidden="true"|role="img" aria-label="[^"]+"/);
    assert.doesNotMatch(page, /<th(?: class="number")?>/);
  });

  it('keeps to the findings of a trend of one scan', () => {
    assert.match(page, /id="trend"/);
    assert.doesNotMatch(dashboardPage(DATA, { ...SHOWN, trend: SHOWN.trend.slice(1) }), /id="trend"/);
  });
});

describe('compliance as a file', () => {
  it('is Markdown, with a bar in a title as a bar', () => {
    const text = complianceMarkdown(DATA.compliance, 'cis');
    assert.match(text, /^# CIS \| 5\n\nScore: 75%\.\n/);
    assert.match(text, /^\| 1\.1 \| Say "no" \\\| never \| failed \| S3\.1 \|$/m);
    assert.match(text, /^\| 1\.2 \| Watch \| watched, not seen \|  \|$/m);
    assert.match(text, /No statement of compliance\.\n$/);
  });

  it('is CSV, with quotes doubled', () => {
    assert.equal(
      complianceCsv(DATA.compliance, 'cis').split('\r\n')[1],
      '"cis","1.1","Say ""no"" | never","failed","S3.1"',
    );
  });
});
