import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ROOT } from '../sandbox.ts';

/** The package that is tested: what `packageExtension` has made. */
export const VSIX = join(ROOT, 'parapet.vsix');

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type=text]').first();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  // The palette shows what it knows when it is opened: an extension may come a moment later.
  for (let left = 10; ; left--) {
    await page.keyboard.press('F1');
    try {
      await input.fill(`>${name}`, { timeout: 5000 });
      await row.click({ timeout: 5000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** The document of the webview in front, which the workbench keeps in a frame within a frame; a new page makes another one. */
export async function webview(page: Page, shown: string): Promise<Frame> {
  await page
    .frameLocator('iframe.webview')
    .frameLocator('iframe#active-frame')
    .locator(shown)
    .first()
    .waitFor();
  const outer = await (await page.locator('iframe.webview').elementHandle()).contentFrame();
  return (await (await outer!.locator('iframe#active-frame').elementHandle()).contentFrame())!;
}
