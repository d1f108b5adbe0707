import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startBrowserSession } from './browser.ts';
import { makeSandbox, packageExtension, ROOT } from './sandbox.ts';

const IMAGES = join(ROOT, 'docs', 'images');
const FINDING = /encrypt/i;

mkdirSync(IMAGES, { recursive: true });
const sandbox = makeSandbox({
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
});
const session = await startBrowserSession(sandbox, packageExtension());
try {
  const page = await session.browser.newPage({
    viewport: { width: 1120, height: 720 },
    deviceScaleFactor: 1.5,
  });
  page.setDefaultTimeout(30_000);
  await page.goto(session.windowUrl());
  await openFile(page, 'template.yaml');
  await hoverPicture(page);
  await problemsPicture(page);
  await fixPictures(page);
} finally {
  await session.stop();
  sandbox.remove();
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view').waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
}

async function hoverPicture(page: Page): Promise<void> {
  const value = page.locator('.view-line', { hasText: 'StorageEncrypted' }).locator('span > span').nth(3);
  const hover = page.locator('.monaco-hover:visible', { hasText: FINDING });
  await retry(async () => {
    await page.mouse.move(5, 5);
    await value.hover();
  }, hover);
  await picture(page, 'squiggle');
  await page.keyboard.press('Escape');
}

async function problemsPicture(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await picture(page, 'problems');
}

async function fixPictures(page: Page): Promise<void> {
  await page.locator('.markers-panel .monaco-list-row', { hasText: FINDING }).first().dblclick();
  await page.locator('.monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+J');
  const rows = page.locator('.action-widget .monaco-list-row');
  const fix = rows.filter({ hasText: /Encrypt the storage/ }).first();
  await retry(() => page.keyboard.press('Control+.'), fix);
  await picture(page, 'fixes');
  await fix.click();
  // It replaces the instance, so that VS Code shows what it changes first.
  const apply = page.locator('.refactor-preview, .panel').getByRole('button', { name: 'Apply' }).first();
  await apply.waitFor();
  // What it does is ticked by whoever has looked at it.
  await page.locator('.panel .edit-checkbox').first().click();
  await picture(page, 'review');
  await apply.click();
  await page.locator('.view-line', { hasText: /StorageEncrypted:\s*true/ }).waitFor();
  await page.keyboard.press('Control+S');
  await saved('StorageEncrypted: true # turned off for a trial');
  await picture(page, 'fixed');
}

/** Does something until what it should bring is there: a key that is pressed too early is lost. */
async function retry(action: () => Promise<void>, wanted: Locator): Promise<void> {
  for (let left = 8; ; left--) {
    await action();
    try {
      await wanted.waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await wanted.page().keyboard.press('Escape');
    }
  }
}

async function saved(text: string): Promise<void> {
  for (let left = 100; left > 0; left--) {
    if (readFileSync(join(sandbox.workspace, 'template.yaml'), 'utf8').includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The saved file has no "${text}".`);
}

async function picture(page: Page, name: string): Promise<void> {
  // Toasts of the host (a changed Node, a missing gallery) are none of ours.
  await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
