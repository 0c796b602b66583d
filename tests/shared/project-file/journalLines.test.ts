import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import type { Project } from '../../../shared/project/project.ts';
import { joinBytes } from '../../../shared/project-file/historyLines.ts';
import {
  bytesOfConnected,
  type JournalStep,
  readJournal,
  readStep,
  writeBaseLine,
  writeCompactedLine,
  writeStepLines,
} from '../../../shared/project-file/journalLines.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { lastNumberOfBase, replayJournal } from '../../../shared/project-file/replayJournal.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { randomProject } from '../../helpers/randomProject.ts';

const study = withGuids(
  buildProject({
    coders: ['MP'],
    transcripts: { E1: ['MP : Et la nuit ?', '', 'E1 : La nuit, on est seule… 👩🏽‍⚕️'] },
    themes: ['Solitude'],
  }).project,
);
const base = { sha256: 'a'.repeat(64), lastNumber: 2 };
const head = writeBaseLine(base);

/** Steps 3, 4, 5… that rename the project. */
function renames(names: readonly string[]): { steps: JournalStep[]; project: Project } {
  let project = study;
  const newId = countingIds('journal');
  const steps = names.map((name, at): JournalStep => {
    const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId };
    const step = performCommand(project, renameProject, { name: `${name} ${at}` }, context, at + 3);
    if (isRefusal(step) || step.row === null) throw new Error('The name is taken.');
    project = step.project;
    return { row: step.row, changes: step.changes };
  });
  return { steps, project };
}

const three = renames(['Gardes', '🌙 « nuit »', 'a\nb\u2028']);
const lines = joinBytes([head, writeStepLines(three.steps)]);

describe('a journal', () => {
  test('JL1: is UTF-8, one line an entry, each with the CRC-32 of what follows it', () => {
    const later = writeCompactedLine({ sha256: 'b'.repeat(64), lastNumber: 5 });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(joinBytes([lines, later]));
    expect(text.endsWith('\n')).toBe(true);
    const entries = text.slice(0, -1).split('\n');
    const kinds = entries.map((entry) => {
      const [, checksum, rest = '', kind, json = ''] = /^([0-9a-f]{8}) ((\w+) (.*))$/su.exec(entry) ?? [];
      expect(checksum).toBe(crc32(rest).toString(16).padStart(8, '0'));
      expect(JSON.parse(json)).toBeTypeOf('object');
      return kind;
    });
    expect(kinds).toEqual(['base', 'step', 'step', 'step', 'compacted']);
  });

  test('JL2, JL3: what is written is read again equal', () => {
    const journal = readJournal(lines);
    expect(journal).toMatchObject({ base, compacted: [], tail: 'none', goodBytes: lines.length });
    expect(journal?.steps.map(readStep)).toEqual(three.steps);
  });

  test('JL3: texts of any characters come back equal, half surrogates included', () => {
    fc.assert(
      fc.property(randomProject, (project) => {
        const texts = [...project.texts.values()];
        const [first] = three.steps;
        if (!first) return;
        const step = { row: first.row, changes: { changes: first.changes.changes, texts } };
        const [payload] = readJournal(joinBytes([head, writeStepLines([step])]))?.steps ?? [];
        expect(payload && readStep(payload)).toEqual(step);
      }),
      { numRuns: 100 },
    );
  });

  test('JL4, JL8: it belongs to its base and to the states it was compacted to, and to nothing else', () => {
    const later = { sha256: 'b'.repeat(64), lastNumber: 4 };
    const journal = readJournal(joinBytes([lines, writeCompactedLine(later)]));
    if (!journal) throw new Error('It is a journal.');
    expect(lastNumberOfBase(journal, base.sha256)).toBe(2);
    expect(lastNumberOfBase(journal, later.sha256)).toBe(4);
    expect(lastNumberOfBase(journal, 'c'.repeat(64))).toBe(null);
  });

  test('JL5: cut anywhere, it gives all whole lines and says that its end is torn', () => {
    const ends = [...lines.keys()].filter((at) => lines[at] === 0x0a).map((at) => at + 1);
    for (let length = head.length; length <= lines.length; length++) {
      const journal = readJournal(lines.subarray(0, length));
      const whole = ends.filter((end) => end <= length);
      expect(journal?.steps).toHaveLength(whole.length - 1);
      expect(journal?.goodBytes).toBe(whole.at(-1));
      expect(journal?.tail).toBe(whole.at(-1) === length ? 'none' : 'torn');
    }
  });

  test('JL5: one changed byte ends it at its line, and is called damage, unless its line is the last and has zeros', () => {
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = lines.slice();
        const changed = (lines[at] ?? 0) ^ flip;
        fc.pre(lines[at] !== 0x0a && changed !== 0x0a);
        bytes[at] = changed;
        const journal = readJournal(bytes);
        const feeds = (part: Uint8Array) => part.filter((byte) => byte === 0x0a).length;
        if (at < head.length) expect(journal).toBe(null);
        else {
          expect(journal?.steps).toHaveLength(feeds(lines.subarray(0, at)) - 1);
          const isLast = feeds(lines.subarray(at)) === 1;
          expect(journal?.tail).toBe(isLast && changed === 0 ? 'torn' : 'damaged');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('JL7: steps are taken up to the first that is missing or out of its place', () => {
    const [first, second, third] = three.steps.map((step) => writeStepLines([step]));
    if (!first || !second || !third) throw new Error('There are three steps.');
    const connected = (...parts: Uint8Array[]) => {
      const bytes = joinBytes([head, ...parts]);
      const journal = readJournal(bytes);
      return journal && bytesOfConnected(bytes, journal, base.lastNumber) - head.length;
    };
    expect(connected(first, second, third)).toBe(lines.length - head.length);
    expect(connected(first, first, second)).toBe(2 * first.length + second.length);
    expect(connected(first, third)).toBe(first.length);
    expect(connected(second, first, third)).toBe(0);
    expect(connected()).toBe(0);
  });

  test('JL5: zeros behind the last line, as file systems leave after a power cut, are a torn end', () => {
    const journal = readJournal(joinBytes([lines, new Uint8Array(4096)]));
    expect(journal).toMatchObject({ tail: 'torn', goodBytes: lines.length });
    expect(readJournal(new Uint8Array(4096))).toBe(null);
    expect(readJournal(new Uint8Array())).toBe(null);
  });
});

describe('replaying', () => {
  const steps = readJournal(lines)?.steps ?? [];

  test('JL6: rows that the file has are passed over', () => {
    expect(replayJournal(study, 2, steps)).toEqual({
      project: three.project,
      rows: three.steps.map(({ row }) => row),
      left: 0,
    });
    expect(replayJournal(three.project, 5, steps)).toEqual({ project: three.project, rows: [], left: 0 });
  });

  test('JL7: a missing row, a row that does not fit, and a row of no schema end it and are counted', () => {
    const [first = new Uint8Array(), , third = new Uint8Array()] = steps;
    expect(replayJournal(study, 2, [first, third])).toMatchObject({ rows: [{ number: 3 }], left: 1 });
    expect(replayJournal(study, 2, [new TextEncoder().encode('{}'), ...steps])).toMatchObject({
      rows: [],
      left: 4,
    });
    const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId: countingIds('other') };
    const other = performCommand(study, addCoder, { initials: 'JD' }, context, 3);
    if (isRefusal(other) || other.row === null) throw new Error('A coder can be added.');
    const already = writeStepLines([{ row: { ...other.row, number: 6 }, changes: other.changes }]);
    const twice = readJournal(joinBytes([head, already]))?.steps ?? [];
    expect(replayJournal(other.project, 5, twice)).toMatchObject({ rows: [], left: 1 });
  });
});
