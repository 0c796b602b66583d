/** French words as they are printed: no line may begin with a colon or end with an opening quotation mark. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-syntax';
import { expect, it } from 'vitest';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/words/fr');

const textual = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/** The words of a file, without its code. */
function wordsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (textual.has(node.kind)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('French signs keep a no-break space before them, and quotation marks inside them', () => {
  const files = readdirSync(folder);
  const wrong = files.flatMap((file) =>
    wordsOf(file)
      .filter((words) => / [:;!?»%]|« /u.test(words))
      .map((words) => `${file}: ${words}`),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
