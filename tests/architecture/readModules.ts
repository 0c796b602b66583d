/** Reads every module of the three source folders and what each imports: values, types, re-exports and `import('…')`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-syntax';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Import {
  /** A path from the root (`shared/project/ids.ts`) for our own modules, else the library as it is written. */
  readonly target: string;
  readonly isOwn: boolean;
  readonly isTypeOnly: boolean;
}

export interface Module {
  /** From the root, with `/`. */
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

export function readModules(folder: 'shared' | 'electron' | 'renderer'): Module[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
    .map((file) => parseModule(file, readFileSync(path.join(root, file), 'utf8')));
}

/** `file` decides what relative imports mean; it need not exist. */
export function parseModule(file: string, text: string): Module {
  const kind = file.endsWith('x')
    ? ts.ScriptKind.TSX
    : file.endsWith('.mjs')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  visit(source, (node) => {
    const found = importOf(node);
    if (found !== null) imports.push(resolveImport(file, found.name, found.isTypeOnly));
  });
  return { file, source, imports };
}

/** Calls `see` with every node of the tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function importOf(node: ts.Node): { name: string; isTypeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      name: node.moduleSpecifier.text,
      isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { name: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { name: node.argument.literal.text, isTypeOnly: true };
  }
  if (!ts.isCallExpression(node)) return null;
  const [first] = node.arguments;
  const isImport =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  return isImport && first !== undefined && ts.isStringLiteralLike(first)
    ? { name: first.text, isTypeOnly: false }
    : null;
}

function resolveImport(file: string, name: string, isTypeOnly: boolean): Import {
  if (!name.startsWith('.')) return { target: name, isOwn: false, isTypeOnly };
  const bare = name.replace(/\?.*$/, '');
  return {
    target: path.posix.normalize(path.posix.join(path.posix.dirname(file), bare)),
    isOwn: true,
    isTypeOnly,
  };
}
