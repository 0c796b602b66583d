/**
 * Lets a CommonJS file that rolldown wrote load each other file, and each module of Node, when it first uses it: a verb of
 * the command line needs few of those that its sources name. Only the build does this. docs/decisions/265.
 */

/** `const require_words = require("./words.cjs");` and the uses of `require_words`. */
const ownFile = /^const (require_[\w$]+) = require\(("\.\/[^"]+")\);$/gm;
/** `let node_path = require("node:path");`, with its default export made where the line after says so. */
const nodeModule =
  /^let (node_[\w$]+) = require\(("[^"]+")\);\n(?:\1 = (require_rolldown_runtime\.__toESM)\(\1(, 1)?\);\n)?/gm;

export function requireWhenUsed(source: string): string {
  const names: string[] = [];
  const whenUsed = (name: string, load: string) => {
    names.push(name);
    return `let ${name}_loaded;\nconst ${name} = () => ${name}_loaded ??= ${load};\n`;
  };
  const text = source
    .replace(ownFile, (_all, name: string, file: string) => whenUsed(name, `require(${file})`))
    .replace(nodeModule, (_all, name: string, module: string, toModule?: string, isNode = '') =>
      whenUsed(name, toModule ? `${toModule}(require(${module})${isNode})` : `require(${module})`),
    );
  return names.reduce(callWhereUsed, text);
}

/** In parentheses, as `new name.Class()` would else construct what `name()` is. A name after one dot is a property. */
function callWhereUsed(text: string, name: string): string {
  const uses = new RegExp(
    `(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$]| = \\(\\) =>)`,
    'g',
  );
  return text.replace(uses, `(${name}())`);
}
