/**
 * `npm run looks -- <folder>`: pictures of the view of findings and of the dashboard in a dark, a light and a high contrast
 * theme, for somebody to look at. Two of the light ones are in `docs/images`, for the README.
 */
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowserSession } from './browser.ts';
import { makeSandbox, packageExtension, ROOT } from './sandbox.ts';

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
} as const;

const [folder = join(ROOT, 'dist', 'looks'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const vsix = packageExtension();
for (const [name, theme] of Object.entries(THEMES))
  if (wanted.length === 0 || wanted.includes(name)) await pictures(name, theme);

async function pictures(name: string, theme: string): Promise<void> {
  const sandbox = makeSandbox({
    'window.menuBarVisibility': 'hidden',
    'editor.minimap.enabled': false,
    'workbench.colorTheme': theme,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  });
  cpSync(join(ROOT, 'examples'), join(sandbox.workspace, 'examples'), { recursive: true });
  const session = await startBrowserSession(sandbox, vsix);
  try {
    const page = await session.browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.goto(session.windowUrl());
    await page.locator('.explorer-folders-view').waitFor();
    await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
    await page.locator('.activitybar [aria-label^="Parapet"]').first().click();
    await page.locator('.welcome-view-content').first().waitFor();
    await picture(page, `${name}-welcome`);
    await page.locator('.welcome-view-content .monaco-button', { hasText: 'Scan Workspace' }).click();
    const row = page.locator('.pane-body .monaco-list-row', { hasText: /:\d+/ });
    await row.first().waitFor();
    await row.first().click();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await row.first().hover();
    await picture(page, `${name}-view`);
    await page.locator('[aria-label^="Show Dashboard"]').first().click();
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
    await shown.locator('#compliance').waitFor();
    await picture(page, `${name}-dashboard`);
    await shown.locator('#trend, #compliance').first().scrollIntoViewIfNeeded();
    await picture(page, `${name}-dashboard-middle`);
    await shown.locator('#requirements').scrollIntoViewIfNeeded();
    await picture(page, `${name}-dashboard-end`);
  } finally {
    await session.stop();
    sandbox.remove();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const [, inReadme] = /^light-(view|dashboard)$/.exec(name) ?? [];
  if (inReadme !== undefined)
    copyFileSync(join(folder, `${name}.png`), join(ROOT, 'docs', 'images', `${inReadme}.png`));
  console.log(join(folder, `${name}.png`));
}
