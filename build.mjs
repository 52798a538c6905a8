// Builds dist/chromium and dist/firefox from one source. Usage: node build.mjs [chromium|firefox]
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { register } from 'tsx/esm/api';

const BROWSERS = ['chromium', 'firefox'];
/** A page without anything to see: Chromium's hidden document. Its script is Firefox's second background script. */
const HIDDEN = 'extractor';
const PAGES = ['panel', 'popup', 'options', 'welcome'];
const root = new URL('./', import.meta.url).pathname;

// The oldest browsers that have everything we use: CSS anchor positioning, `popover`, custom highlights.
const target = { chromium: 'chrome131', firefox: 'firefox147' };

/**
 * Size ceilings in bytes, kept a little above what is shipped so that growth is noticed.
 * `probe.js` runs on every page of a site that is on, `reader.js` on those with a story. Two thirds of `background.js`
 * are chrono-node, which reads the dates in a story's text. A twentieth of `reader.js` are names of months and words beside
 * dates in many languages, which spare a page the 20 ms that Intl's first use takes. A fifth of `panel.js` is MiniSearch, its
 * search. Each carries its own words in English, Russian and Ukrainian, and none of the others': 15 KB of the reader, 31 of
 * the panel, 13 of the popup. `land.bin` is the coasts of the small maps; it is read by the background when a first map is wanted.
 */
const PER_ENTRY = 'glossary.bin, an entry';
const CEILINGS = {
  'probe.js': 2_350, 'reader.js': 151_000, 'in-page.js': 49_000, 'extractor.js': 61_000, 'background.js': 142_000, 'panel.js': 137_500, 'popup.js': 66_500, 'land.bin': 91_000,
  [PER_ENTRY]: 9_200,
};
/** A ceiling is at most so many times what it is over. */
const SLACK = 1.06;

/** Takes Preact's one way to set HTML from a string out of the bundles: nothing of ours uses it, and then nothing can. */
const withoutHtmlStrings = {
  name: 'without-html-strings',
  setup(bundle) {
    bundle.onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(/\w+\.innerHTML=\w+\.__html/, 'console.error("Newsgloss sets no HTML from strings.")');
      if (contents === source || /\.innerHTML=[^=]/.test(contents)) fail('Preact sets HTML in another way than it did: look at withoutHtmlStrings in build.mjs.');
      return { contents, loader: 'js' };
    });
  },
};

/** The card's styles, which the reader carries as text, without blanks and comments. */
const smallStyles = (target) => ({
  name: 'small-styles',
  setup(bundle) {
    bundle.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target })).code,
      loader: 'text',
    }));
  },
});

const wanted = process.argv.slice(2);
for (const name of wanted) if (!BROWSERS.includes(name)) fail(`No such browser: ${name}. Known are ${BROWSERS.join(' and ')}.`);
const glossary = await compiledGlossary();
for (const browser of wanted.length > 0 ? wanted : BROWSERS) await buildFor(browser, glossary);

async function compiledGlossary() {
  const tsx = register();
  const { readGlossary } = await import('./src/glossary/read-glossary.ts');
  const { compileGlossary } = await import('./src/glossary/compile.ts');
  const { runExamples } = await import('./src/glossary/examples.ts');
  const { sayProblem } = await import('./src/glossary/problem.ts');
  const { readLand } = await import('./src/glossary/read-land.ts');
  const { LANGUAGES } = await import('./src/words/language.ts');
  const { localeMessages } = await import('./src/words/locale-messages.ts');
  const { openGazetteer } = await import('./src/core/gazetteer.ts');
  const files = readGlossary(`${root}entities`);
  if (files.problems.length > 0) fail(files.problems.map(sayProblem).join('\n'));
  const bytes = compileGlossary(files);
  const failed = runExamples(files.entries, openGazetteer(bytes));
  if (failed.length > 0) fail(failed.map(sayProblem).join('\n'));
  const land = readLand();
  const locales = Object.fromEntries(LANGUAGES.map((language) => [language, localeMessages(language)]));
  await tsx();
  return { bytes, land, locales, count: files.entries.length };
}

async function buildFor(browser, { bytes, land, locales, count }) {
  const out = `${root}dist/${browser}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/icons`, { recursive: true });
  const shared = {
    // Browsers read scripts and pages as UTF-8, in which Cyrillic words are a third of their escapes.
    bundle: true, charset: 'utf8', minify: true, legalComments: 'none', format: 'iife', target: target[browser], outdir: out, logLevel: 'warning',
    plugins: [withoutHtmlStrings], jsx: 'automatic', jsxImportSource: 'preact', define: { 'process.env.NODE_ENV': '"production"' },
  };
  const content = { probe: 'src/content/probe.ts', reader: 'src/content/reader.ts', 'in-page': 'src/content/in-page.ts', [HIDDEN]: `src/${HIDDEN}/index.ts`, background: 'src/background/index.ts' };
  await build({ ...shared, absWorkingDir: root, entryPoints: content, plugins: [withoutHtmlStrings, smallStyles(target[browser])] });
  const scripts = Object.fromEntries(PAGES.map((page) => [page, `src/${page}/index.tsx`]));
  const styles = Object.fromEntries(PAGES.map((page) => [page, `src/${page}/${page}.css`]));
  await build({ ...shared, absWorkingDir: root, entryPoints: scripts });
  await build({ ...shared, absWorkingDir: root, entryPoints: { ...styles, marks: 'src/ui/styles/marks.css' } });
  for (const page of PAGES) cpSync(`${root}src/${page}/${page}.html`, `${out}/${page}.html`);
  if (browser === 'chromium') cpSync(`${root}src/${HIDDEN}/${HIDDEN}.html`, `${out}/${HIDDEN}.html`);
  cpSync(`${root}src/icons`, `${out}/icons`, { recursive: true, filter: (file) => !file.endsWith('.svg') });
  cpSync(`${root}LICENSE`, `${out}/LICENSE`);
  writeFileSync(`${out}/glossary.bin`, new Uint8Array(bytes));
  writeFileSync(`${out}/land.bin`, land);
  for (const [language, messages] of Object.entries(locales)) {
    mkdirSync(`${out}/_locales/${language}`, { recursive: true });
    writeFileSync(`${out}/_locales/${language}/messages.json`, JSON.stringify(messages, null, 2));
  }
  writeFileSync(`${out}/manifest.json`, JSON.stringify(manifestFor(browser), null, 2));
  report(out, browser, bytes.byteLength, count);
}

/** The manifest without the other browser's keys. Lists of `only:` are added to, objects are merged, the rest replaced. */
function manifestFor(browser) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const source = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
  const common = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith('only:')));
  return { ...merge(common, source[`only:${browser}`]), version };
}

function merge(base, extra) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(extra)) {
    const old = merged[key];
    if (Array.isArray(old)) merged[key] = [...old, ...value];
    else if (old && typeof old === 'object') merged[key] = merge(old, value);
    else merged[key] = value;
  }
  return merged;
}

/** Says what was built and how large it is. Fails where a file is over its ceiling, and where a ceiling has come to be far over its file. */
function report(out, browser, glossaryBytes, count) {
  const sizes = Object.keys(CEILINGS).map((file) => [file, file === PER_ENTRY ? Math.round(glossaryBytes / count) : statSync(`${out}/${file}`).size]);
  console.log(`dist/${browser}: ${sizes.map(([file, size]) => `${file} ${(size / 1000).toFixed(1)} KB`).join(', ')} of ${count}`);
  const wrong = sizes.flatMap(([file, size]) => {
    if (size > CEILINGS[file]) return [`${file} has ${size} bytes, over its ceiling of ${CEILINGS[file]}: make it smaller, or raise the ceiling in build.mjs and say why.`];
    return size * SLACK < CEILINGS[file] ? [`${file} has ${size} bytes, far under its ceiling of ${CEILINGS[file]}: lower that in build.mjs, so that it stays so small.`] : [];
  });
  if (wrong.length > 0) fail(wrong.join('\n'));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
