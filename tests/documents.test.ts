/** Rules and decisions: numbers that name one thing, indexes that are whole, titles and paths that lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseModule } from './architecture/readModules.ts';
import { lettersOf, rulesOfTitle, titlesOf } from './architecture/ruleTitles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
const pagesOf = (folder: string) =>
  readdirSync(path.join(root, 'docs', folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** Rules begin a table row, a list item or a paragraph: "| K1 |", "- **S1**", "**F1 Canonical text.**". */
function rulesOf(page: string): string[] {
  return [...read('docs', 'rules', page).matchAll(/^(?:\| |- )?(?:\*\*)?([A-Z]{1,2}\d+[a-z]?)\b/gmu)].map(
    ([, rule = '']) => rule,
  );
}

const pageOfRule = new Map(pagesOf('rules').flatMap((page) => rulesOf(page).map((rule) => [rule, page])));

function testFiles(folder = path.join(root, 'tests')): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:test|spec)\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const isRule = (rule: string) => pageOfRule.has(rule);
const titles = testFiles().flatMap((name) => {
  const file = path.relative(root, name);
  return titlesOf(parseModule(file, readFileSync(name, 'utf8')).source).map((title) => ({ file, title }));
});

describe('titles of tests', () => {
  const rules = (title: string) => rulesOfTitle(title, (rule) => rule !== 'SA9');
  it('name one rule, several, and all from one to another that exist', () => {
    expect(rules('K1: a passage')).toEqual(['K1']);
    expect(rules('KY5 and KY6: keys')).toEqual(['KY5', 'KY6']);
    expect(rules('PF4, PF19: files')).toEqual(['PF4', 'PF19']);
    expect(rules('SA7 to SA10, CO2–CO4 and X1: counts')).toEqual('SA7 SA8 SA10 CO2 CO3 CO4 X1'.split(' '));
    expect(rules('E1 and 2: none')).toEqual([]);
    expect(rules('counts as K1: does')).toEqual([]);
  });

  it('are read wherever a test, a group or a step has one, and from the rows of a table', () => {
    const source = `
      describe('A1: a', () => { it.skipIf(isOld)('A2: b', run); });
      test.each([1, 2])(\`A3: \${one} c\`, run);
      test.step('A4: ' + name, run);
      it.each([['A5: d', 1], ['A6: e', 2]] as const)('%s stays', run);
      it.each(names)('A7: %s', run);
      expect('A8: no title');`;
    const found = titlesOf(parseModule('tests/a.test.ts', source).source);
    expect(found).toEqual(['A1: a', 'A2: b', 'A3: … c', 'A4: …', 'A5: d stays', 'A6: e stays', 'A7: %s']);
  });
});

describe('rules', () => {
  it('have numbers that stand once', () => {
    const all = pagesOf('rules').flatMap(rulesOf);
    expect(all.filter((rule, at) => all.indexOf(rule) !== at)).toEqual([]);
  });

  it('have letters that belong to one page', () => {
    const pages = new Map<string, Set<string>>();
    for (const [rule, page] of pageOfRule)
      pages.set(lettersOf(rule), (pages.get(lettersOf(rule)) ?? new Set()).add(page));
    expect([...pages].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('have a page in the index, with its letters', () => {
    const index = read('docs', 'rules', 'README.md');
    const rows = [...index.matchAll(/^\| ([A-Z, ]+) \| \[([\w-]+\.md)\]/gmu)];
    const indexed = rows.map(([, letters = '', page = '']) => `${page}: ${letters.split(', ').toSorted()}`);
    const written = pagesOf('rules').map(
      (page) => `${page}: ${[...new Set(rulesOf(page).map(lettersOf))].toSorted()}`,
    );
    expect(indexed.toSorted()).toEqual(written.toSorted());
  });

  it('that tests name in their titles exist', () => {
    const unknown = titles.flatMap(({ file, title }) =>
      rulesOfTitle(title, isRule)
        .filter((rule) => !isRule(rule))
        .map((rule) => `${file}: ${rule}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are each named by the title of a test', () => {
    const named = new Set(titles.flatMap(({ title }) => rulesOfTitle(title, isRule)));
    expect([...pageOfRule.keys()].filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('name files that exist', () => {
    const missing = pagesOf('rules').flatMap((page) =>
      [...read('docs', 'rules', page).matchAll(/`((?:shared|renderer|electron|tests)\/[\w./-]*)`/gu)]
        .filter(([, name = '']) => !existsSync(path.join(root, name)))
        .map(([, name]) => `${page}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('decisions', () => {
  it('have a number of their own, which their title repeats', () => {
    const numbers = pagesOf('decisions').map((page) => page.slice(0, 3));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    for (const page of pagesOf('decisions'))
      expect(read('docs', 'decisions', page)).toMatch(new RegExp(`^# ${page.slice(0, 3)} `, 'u'));
  });

  it('say status, context, decision and consequences', () => {
    for (const page of pagesOf('decisions'))
      expect(read('docs', 'decisions', page), page).toMatch(
        /^# .+\n\nStatus: (?:in force|replaced by \d{3})\.\n\n\*\*Context\.\*\*[\s\S]+\n\n\*\*Decision\.\*\*[\s\S]+\n\n\*\*Consequences\.\*\*/u,
      );
  });

  it('stand in the index', () => {
    const index = read('docs', 'decisions', 'README.md');
    const linked = [...index.matchAll(/\]\((\d[\w-]+\.md)\)/gu)].map(([, page]) => page);
    expect(linked.toSorted()).toEqual(pagesOf('decisions').toSorted());
  });
});
