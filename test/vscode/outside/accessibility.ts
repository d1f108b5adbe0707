import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { startBrowserSession, type BrowserSession } from '../browser.ts';
import { makeSandbox, ROOT, writeSettings } from '../sandbox.ts';
import { runCommand, VSIX, webview } from './person.ts';

/** A dark, a light and a high contrast theme, with the class that pages have in it. */
const THEMES = {
  'Default Dark Modern': 'vscode-dark',
  'Default Light Modern': 'vscode-light',
  'Default High Contrast': 'vscode-high-contrast',
} as const;

describe('who does not see, or has no mouse', () => {
  const sandbox = makeSandbox();
  let session: BrowserSession;
  let page: Page;

  before(async () => {
    cpSync(join(ROOT, 'examples'), join(sandbox.workspace, 'examples'), { recursive: true });
    session = await startBrowserSession(sandbox, VSIX);
    page = await session.browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(40_000);
    await page.goto(session.windowUrl());
    await page.locator('.explorer-folders-view').waitFor();
    await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
  });

  after(async () => {
    await session?.stop();
    sandbox.remove();
  });

  const dashboard = (): Promise<Frame> => webview(page, '#compliance');

  for (const [theme, name] of Object.entries(THEMES))
    it(`has a dashboard without a fault that axe finds, in ${theme}`, async () => {
      writeSettings(sandbox, { 'workbench.colorTheme': theme });
      await runCommand(page, 'Parapet: Show Dashboard');
      const frame = await dashboard();
      await frame.locator(`body.${name}`).waitFor();
      assert.deepEqual(await faultsIn(frame), []);
    });

  it('reaches everything on the dashboard with Tab, in the order of the page', async () => {
    const frame = await dashboard();
    const buttons = await frame.locator('button').evaluateAll((all) => all.map(({ id }) => id));
    assert.ok(buttons.length > 20 && buttons.every((id) => id !== ''), buttons.join());
    await frame.locator('#scan').focus();
    const reached: string[] = [];
    while (reached.length < buttons.length) {
      reached.push(await frame.evaluate<string>('document.activeElement.id'));
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(reached, buttons);
  });

  it('chooses a framework with a key, and stays where it is', async () => {
    const frame = await dashboard();
    await frame.locator('#framework-cis-5\\.0').focus();
    await page.keyboard.press('Space');
    const chosen = await webview(page, '#framework-cis-5\\.0[aria-pressed=true]');
    await chosen.locator('#framework-cis-5\\.0:focus').waitFor();
    assert.equal(await chosen.locator('button[aria-pressed=true]').count(), 1);
  });

  it('follows a finding from the dashboard with Enter', async () => {
    const frame = await dashboard();
    await frame.locator('#repair-place-0').focus();
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor.focused').waitFor();
  });

  it('has pages of rules without a fault that axe finds', async () => {
    await runCommand(page, 'Parapet: Show Rule');
    await page.getByPlaceholder('A rule by its id or its title').fill('s3-bucket-block-public-acls');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 's3-bucket-block-public-acls' })
      .waitFor();
    await page.keyboard.press('Enter');
    const frame = await webview(page, 'h1');
    assert.deepEqual(await faultsIn(frame, AROUND), []);
  });

  it('walks through the view of findings with arrows, and opens one with Enter', async () => {
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'Parapet: Scan Workspace');
    const row = page.locator('.pane-body .monaco-list-row');
    await runCommand(page, 'Parapet: Focus on Findings View');
    await row.filter({ hasText: /:\d+/ }).first().waitFor();
    await runCommand(page, 'Parapet: Focus on Findings View');
    await page.keyboard.press('Home');
    const focused = page.locator('.pane-body .monaco-list-row.focused');
    await focused.filter({ hasText: /Critical/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await focused.filter({ hasText: /:\d+/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line').first().waitFor();
  });
});

/** What the editor's own preview of Markdown leaves out around a page. */
const AROUND = ['document-title', 'html-has-lang', 'landmark-one-main', 'region'];

/** What axe finds in a document but by some of its rules: each rule, with what it complains of. */
async function faultsIn(frame: Frame, left: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>('axe.run(document)');
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
  return found
    .filter(({ id }) => !left.includes(id))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node}`));
}
