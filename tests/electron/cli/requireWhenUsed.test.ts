import { createRequire } from 'node:module';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { requireWhenUsed } from '../../../electron/cli/requireWhenUsed.ts';

const written = `const require_words = require("./words.cjs");
const require_never = require("./never.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_events = require("node:events");
exports.say = () => ({ all: [...require_words.list], path: (0, node_path.default.basename)("a/b"), own: ({}).require_never });
exports.emitter = () => new node_events.EventEmitter();
`;

function run(source: string) {
  const required: string[] = [];
  const nodeRequire = createRequire(import.meta.url);
  const exports: { say?: () => unknown; emitter?: () => unknown } = {};
  const load = (id: string) => {
    required.push(id);
    return id.startsWith('./') ? { list: ['one', 'two'] } : nodeRequire(id);
  };
  const runtime = { __toESM: (module: object) => ({ default: module }) };
  vm.runInThisContext(`(function (exports, require, require_rolldown_runtime) {${source}\n})`)(
    exports,
    load,
    runtime,
  );
  return { exports, required };
}

describe('a built file that loads others when it uses them', () => {
  it('loads nothing before that, and each once', () => {
    const { exports, required } = run(requireWhenUsed(written));
    expect(required).toEqual([]);
    exports.say?.();
    exports.say?.();
    expect(required).toEqual(['./words.cjs', 'node:path']);
  });

  it('says the same as the file that loads all at once', () => {
    const [lazy, eager] = [run(requireWhenUsed(written)), run(written.replace(/^const/gm, 'let'))];
    expect(lazy.exports.say?.()).toEqual(eager.exports.say?.());
    expect(lazy.exports.say?.()).toEqual({ all: ['one', 'two'], path: 'b', own: undefined });
    expect(lazy.exports.emitter?.()).toHaveProperty('emit');
  });
});
