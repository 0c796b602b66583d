/** What no source may hold: long files, ways from text to code or markup, addresses of the network, words of its own. */
import ts from 'typescript-syntax';
import { type Module, visit } from './readModules.ts';

const mostLines = 400;

const forbiddenNames = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'DOMParser',
  'eval',
  'execCommand',
]);

/** Names of XML vocabularies, which are never fetched, and this machine itself. */
const allowedAddresses =
  /^http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(?:oclc\.org|org)|www\.w3\.org|127\.0\.0\.1|\$\{serverHost\})(?![\w.-])/;

const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** The program's name is the same in every language. */
const sameInEveryLanguage = new Set(['Trame']);

export function longFiles(modules: readonly Module[]): string[] {
  return modules
    .map(({ file, source }) => ({ file, lines: source.getLineStarts().length - 1 }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ file, lines }) => `${file} has ${lines} lines`);
}

/** Every use of a name that turns text into code or markup; as a word of the program, not in comments or strings. */
export function dangerousNames(modules: readonly Module[]): string[] {
  return findings(modules, (node) => {
    if (ts.isIdentifier(node) && forbiddenNames.has(node.text)) return node.text;
    const isFunctionMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'Function';
    const isDocumentWritten =
      ts.isPropertyAccessExpression(node) && /^document\.(write|writeln)$/.test(node.getText());
    return isFunctionMade || isDocumentWritten ? node.getText() : null;
  });
}

export function networkAddresses(modules: readonly Module[]): string[] {
  return findings(modules, (node) => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.getText()
        : '';
    const address = /(https?|wss?|ftp):\/\/[^\s'"`]*/i.exec(text)?.[0];
    return address === undefined || allowedAddresses.test(address) ? null : address;
  });
}

/** Only platform/ reads `window.desktop`, and only its startWorker.ts makes workers. */
export function powersOutsideThePlatform(modules: readonly Module[]): string[] {
  const others = modules.filter(
    ({ file }) => file.startsWith('renderer/') && !file.startsWith('renderer/platform/'),
  );
  const workers = modules.filter(
    ({ file }) => file.startsWith('renderer/') && !file.endsWith('/startWorker.ts'),
  );
  return [
    ...findings(others, (node) =>
      ts.isPropertyAccessExpression(node) && /^(window|globalThis)\.desktop$/.test(node.getText())
        ? node.getText()
        : null,
    ).filter((one) => !one.startsWith('renderer/main.tsx')),
    ...findings(workers, (node) =>
      ts.isNewExpression(node) && /^(Shared)?Worker$/.test(node.expression.getText()) ? 'new Worker' : null,
    ),
  ];
}

/** Views take the project as the coder sees it (`useProject`): the whole one holds what a blind round hides. */
export function wholeProjects(modules: readonly Module[]): string[] {
  return findings(
    modules.filter(({ file }) => file.startsWith('renderer/')),
    (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'useWorkspace') return null;
      const [selector] = node.arguments;
      if (!selector || !ts.isArrowFunction(selector)) return null;
      return /^(?:\w+\.)?project$/.test(selector.body.getText()) ? node.getText() : null;
    },
  );
}

/** Text between tags, and attributes that are read aloud or shown, written in place instead of in shared/words/. */
export function hardCodedText(modules: readonly Module[]): string[] {
  return findings(
    modules.filter(({ file }) => file.endsWith('.tsx')),
    (node) => {
      if (ts.isJsxText(node)) return wordsIn(node.text);
      if (
        ts.isJsxExpression(node) &&
        node.expression !== undefined &&
        ts.isStringLiteralLike(node.expression)
      ) {
        return ts.isJsxAttribute(node.parent) ? null : wordsIn(node.expression.text);
      }
      if (!ts.isJsxAttribute(node) || !spokenAttributes.has(node.name.getText())) return null;
      const value = node.initializer;
      if (value === undefined) return null;
      if (ts.isStringLiteral(value)) return wordsIn(value.text);
      const inside = ts.isJsxExpression(value) ? value.expression : undefined;
      return inside !== undefined && ts.isStringLiteralLike(inside) ? wordsIn(inside.text) : null;
    },
  );
}

function wordsIn(text: string): string | null {
  const trimmed = text.trim();
  return /\p{L}/u.test(trimmed) && !sameInEveryLanguage.has(trimmed) ? trimmed : null;
}

function findings(modules: readonly Module[], find: (node: ts.Node) => string | null): string[] {
  const found: string[] = [];
  for (const { file, source } of modules) {
    visit(source, (node) => {
      const what = find(node);
      if (what === null) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${file}:${line} ${what}`);
    });
  }
  return found;
}
