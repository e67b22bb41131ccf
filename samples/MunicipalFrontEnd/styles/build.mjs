// Makes wwwroot/css/nl-design-system.css from packages of NL Design System: only what the pages use. See README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.cwd(), 'here.js'));
const postcss = require('postcss');
const components = ['alert', 'button', 'button-group', 'form-field', 'form-field-description', 'form-field-error-message', 'link', 'skip-link', 'status-badge'];
const tokens = /^--basis-(?!color)|^--basis-color-(default|accent-1|action-[12]|positive|negative|warning|info|highlight|disabled|transparent|selected)/;
const states = /--(hover|focus|focus-visible|active|disabled|pressed|icon-only|html-\w+|rtl|ltr|inline-icon)\b/;

const read = name => postcss.parse(readFileSync(require.resolve(name), 'utf8'));
const out = postcss.root();
const html = read('@utrecht/component-library-css/dist/html.css');
// The plain elements weigh less than the classes, so that a class on an element wins.
html.walkRules(rule => { rule.selectors = rule.selectors.map(s => s.replace(/^\.utrecht-html(?=[ ])/, ':where(.utrecht-html)')); });
html.walkRules(rule => /\[(type=(week|password|url) i|lang)|:lang\(ar\)|blockquote|hgroup|figure|figcaption|pre\b/.test(rule.selector) && !/type=(text|date|tel|number|search)/.test(rule.selector) && rule.remove());
html.walkAtRules('charset', rule => rule.remove());
out.append(html.nodes);
for (const name of components) {
  const css = read(`@utrecht/${name}-css/dist/index.css`);
  css.walkRules(rule => {
    rule.selectors = rule.selectors.filter(s => !states.test(s));
    if (rule.selectors.length === 0 || rule.selector === '') rule.remove();
  });
  css.walkAtRules('charset', rule => rule.remove());
  out.append(css.nodes);
}
out.walkComments(comment => comment.remove());

const theme = new Map();
read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css').walkDecls(d => theme.set(d.prop, d.value));
const used = new Set();
const use = text => [...text.matchAll(/--[\w-]+/g)].map(m => m[0]).filter(n => theme.has(n) && !used.has(n)).forEach(n => { used.add(n); use(theme.get(n)); });
use(out.toString());
[...theme.keys()].filter(n => tokens.test(n)).forEach(n => { used.add(n); use(theme.get(n)); });

const version = name => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;
const head = `/* Licensed under the EUPL-1.2, see nl-design-system.LICENSE.md beside this file. Changed: only the parts that are used here.
 * @utrecht/component-library-css ${version('@utrecht/component-library-css')}: Copyright (c) 2020-2024 Frameless B.V., Copyright (c) 2021-2024 Gemeente Utrecht
 * @nl-design-system-unstable/voorbeeld-design-tokens ${version('@nl-design-system-unstable/voorbeeld-design-tokens')}: Copyright (c) 2021 NL Design System Community */
`;
const variables = [...theme].filter(([n]) => used.has(n)).map(([n, v]) => `  ${n}: ${v};`).join('\n');
const target = join(dirname(fileURLToPath(import.meta.url)), '../wwwroot/css');
writeFileSync(join(target, 'nl-design-system.css'), `${head}.voorbeeld-theme {\n${variables}\n}\n${out.toString().replace(/\n\s*\n/g, '\n')}\n`);
writeFileSync(join(target, 'nl-design-system.LICENSE.md'), readFileSync(join(dirname(require.resolve('@utrecht/component-library-css/package.json')), 'LICENSE.md')));
