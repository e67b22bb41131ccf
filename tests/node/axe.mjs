// Opens a page in a headless browser, as a phone and as a desk shows it, and writes what axe finds, what was asked of the network, and whether
// the page is wider than the screen. Usage: node axe.mjs PAGE.html [FOLDER-FOR-SCREENSHOTS]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [page, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(resolve(page)).href;
const result = { violations: [], requests: [], wider: [], checks: 0 };
const browser = await chromium.launch({
  executablePath: process.env.VROEG_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const [name, width, height] of [['phone', 390, 844], ['desk', 1280, 900]]) {
    // The page forbids scripts of its own; axe is put in from outside.
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
    const tab = await context.newPage();
    tab.on('request', request => request.url() === address || result.requests.push(request.url()));
    await tab.goto(address, { waitUntil: 'load' });
    if (folder) {
      await tab.screenshot({ path: resolve(folder, `${basename(page, '.html')}-${name}.png`), fullPage: true });
    }
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) {
      result.wider.push(`${name}: ${over} pixels`);
    }
    await tab.evaluate(axe);
    const found = await tab.evaluate(() => globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    result.checks += found.passes.length;
    for (const violation of found.violations) {
      result.violations.push(`${name} ${violation.id} (${violation.impact}): ${violation.help}: ${violation.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')}`);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
