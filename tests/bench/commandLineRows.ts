/** Importing and opening by the command line, and counting in Node: from the start of the program to its end. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputFolder, type Run, runNode, trame } from './commandLine.ts';
import { median, rounded } from './figure.ts';
import { type MaterialName, material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const nodeStart: Row = {
  name: 'start',
  isLarge: false,
  async run(print) {
    await trame('--help');
    const runs = await repeat(5, () => trame('--help'));
    print({ work: 'start of Node and the command line alone (--help)', size: '–', ...inSeconds(runs, null) });
  },
};

function importRow(size: 'S' | 'L', kind: 'txt' | 'docx', times: number, must: number): Row {
  return {
    name: `import ${size} ${kind}`,
    isLarge: size === 'L',
    async run(print) {
      const folder = material(`${size} ${kind}` as MaterialName);
      const out = path.join(outputFolder, `${size}.trame`);
      const once = () => trame('import', folder, '--out', out, '--interviewer', 'MP');
      if (size === 'S') await once();
      const runs = await repeat(times, once);
      print({
        work: `import .${kind} by the command line, to the written file`,
        size,
        ...inSeconds(runs, must),
        more: { 'peak megabytes': peakMegabytes(runs), 'file megabytes': megabytes(statSync(out).size) },
      });
    },
  };
}

const openLarge: Row = {
  name: 'open L',
  isLarge: true,
  async run(print) {
    const file = material('L.trame');
    const runs = await repeat(5, () => trame('info', file));
    print({
      work: 'open a project on the command line (info)',
      size: 'L',
      ...inSeconds(runs, 2),
      more: { 'peak megabytes': peakMegabytes(runs), 'file megabytes': megabytes(statSync(file).size) },
    });
  },
};

function exportRow(format: 'docx' | 'xlsx'): Row {
  return {
    name: `export M ${format}`,
    isLarge: false,
    async run(print) {
      const file = material('M.trame');
      const out = path.join(outputFolder, `codings.${format}`);
      const runs = await repeat(5, () => trame('export', file, '--what', 'codings', '--out', out));
      print({
        work: `all codings to .${format} by the command line`,
        size: 'M',
        ...inSeconds(runs, 2),
        more: { 'peak megabytes': peakMegabytes(runs), 'file megabytes': megabytes(statSync(out).size) },
      });
    },
  };
}

function agreementRow(size: 'M' | 'L', must: number | null): Row {
  return {
    name: `agreement ${size}`,
    isLarge: size === 'L',
    async run(print) {
      const file = material(`${size}.trame`);
      const runs = await repeat(3, () => trame('agreement', file, '--unit', 'character', '--json'));
      print({
        work: 'agreement of two coders by character with 2,000 draws, by the command line, file read too',
        size,
        ...inSeconds(runs, must),
        more: { 'peak megabytes': peakMegabytes(runs) },
      });
    },
  };
}

const mergeLarge: Row = {
  name: 'merge L',
  isLarge: true,
  async run(print) {
    const copies = material('L copies');
    const out = path.join(outputFolder, 'merged.trame');
    const [first, second] = [path.join(copies, 'MP.trame'), path.join(copies, 'AB.trame')];
    const runs = await repeat(3, () => trame('merge', first, second, '--out', out, '--json'));
    const { codingsA, codingsB } = JSON.parse(runs[0]?.output ?? '{}');
    print({
      work: 'merge two coders’ copies by the command line, to the written file',
      size: 'L',
      ...inSeconds(runs, 10),
      more: { codings: `${codingsA} + ${codingsB}`, 'peak megabytes': peakMegabytes(runs) },
    });
  },
};

const checkDraft: Row = {
  name: 'check',
  isLarge: false,
  async run(print) {
    const [project, chapter] = [material('S.trame'), material('chapter.docx')];
    const once = () => trame('check', project, chapter, '--json');
    await once();
    const runs = await repeat(5, once);
    const { summary } = JSON.parse(runs[0]?.output ?? '{}');
    print({
      work: 'check a chapter of 60 pages against its transcripts',
      size: 'S',
      ...inSeconds(runs, 3),
      more: {
        quotations: summary.quotes.all,
        lists: summary.lists,
        problems: summary.problems,
        'peak megabytes': peakMegabytes(runs),
      },
    });
  },
};

interface CountedLarge {
  readonly read: number;
  readonly cold: number;
  readonly warm: number;
  readonly afterChange: number;
  readonly counts: number;
}

/** Each in a Node of its own, so that the first question really is the first. */
const matrixLarge: Row = {
  name: 'matrix',
  isLarge: true,
  async run(print) {
    const file = material('L.trame');
    const program = fileURLToPath(new URL('./countLarge.mjs', import.meta.url));
    const runs = await repeat(
      5,
      async () => JSON.parse((await runNode([program, file])).output) as CountedLarge,
    );
    const figure = (work: string, key: keyof CountedLarge, must: number | null) =>
      print({ work, size: 'L', unit: 'seconds', values: runs.map((run) => run[key]), must });
    figure('read the project file in Node', 'read', null);
    figure('themes × interviews, first question after reading', 'cold', 0.05);
    figure('themes × interviews, asked again', 'warm', 0.05);
    figure('themes × interviews, after one more coding', 'afterChange', 0.05);
    figure('counts of all themes, after the questions above', 'counts', null);
  },
};

export const commandLineRows: readonly Row[] = [
  nodeStart,
  importRow('S', 'txt', 7, 0.3),
  importRow('S', 'docx', 7, 0.3),
  importRow('L', 'txt', 3, 10),
  checkDraft,
  openLarge,
  matrixLarge,
  exportRow('docx'),
  exportRow('xlsx'),
  agreementRow('M', 5),
  agreementRow('L', null),
  mergeLarge,
];

function inSeconds(runs: readonly Run[], must: number | null) {
  return { unit: 'seconds' as const, values: runs.map(({ seconds }) => seconds), must };
}

function peakMegabytes(runs: readonly Run[]): number {
  return megabytes(median(runs.map(({ peakBytes }) => peakBytes)));
}

function megabytes(bytes: number): number {
  return rounded(bytes / 1e6);
}
