/**
 * Builds the sample study step by step, through the commands that everybody runs: import, participants, themes, coded
 * tables, memos, axial links, reading marks, rounds, maps, texts of results. Rules: docs/rules/coded-table.md.
 */
import { addAxialLink } from '../axial-links/editAxialLinks.ts';
import { addTheme, defineTheme } from '../codebook/editThemes.ts';
import { findThemeByPath } from '../codebook/themeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { codeFromTable } from '../coded-table/codeFromTable.ts';
import { WhoIndex } from '../coded-table/findWho.ts';
import { readCodedTable } from '../coded-table/readCodedTable.ts';
import { setReadingMark } from '../coding/setReadingMark.ts';
import { extensionOf } from '../files/extensionOf.ts';
import { readSourceText } from '../files/readSourceText.ts';
import { readTable } from '../files/readTable.ts';
import { writeMemo } from '../memos/editMemos.ts';
import { richTextFromPlain } from '../memos/richText.ts';
import { importParticipants } from '../participants/editParticipants.ts';
import { readParticipantsTable } from '../participants/readParticipantsTable.ts';
import { addCoder } from '../project/editProject.ts';
import type { CodingId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, projectInfo, textOf } from '../project/project.ts';
import type { MemoTarget } from '../project/records.ts';
import { importTranscripts } from '../transcript/importTranscripts.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { addSampleMaps } from './addSampleMaps.ts';
import { addSampleResults } from './addSampleResults.ts';
import { addSampleRounds } from './addSampleRounds.ts';
import {
  coderNamed,
  findSampleCoding,
  firstCoder,
  readSampleJson,
  type SampleFiles,
  type SampleStep,
  type SampleTarget,
  shownCoding,
} from './sampleFiles.ts';
import { type SampleMemo, sampleLinks, sampleMarks, sampleMemos, sampleThemes } from './sampleRecords.ts';
import { sampleStudyName } from './sampleStudyName.ts';

const codedTableName = /^codings-([^/]+)\.csv$/;

/** Into an empty project without coders. Stops at the first refusal. */
export async function buildSampleStudy(files: SampleFiles, target: SampleTarget): Promise<Refusal | null> {
  const steps = [
    addCoders,
    addTranscripts,
    addParticipants,
    addThemes,
    addCodings,
    addMemos,
    addLinks,
    addMarks,
    addSampleRounds,
    addSampleMaps,
    addSampleResults,
  ];
  for (const step of steps) {
    const refusal = await step(files, target);
    if (refusal) return refusal;
  }
  return null;
}

/** One for each coded table; who coded most is the study's first coder. */
const addCoders: SampleStep = async (files, { run }) => {
  for (const [, coder] of tablesOf(files)) {
    const refusal = await run(addCoder, { initials: coder }, null);
    if (refusal) return refusal;
  }
  return null;
};

const addTranscripts: SampleStep = async (files, target) => {
  const sources = [];
  for (const fileName of namesIn(files, 'transcripts/')) {
    const source = readSourceText(fileName, files.get(fileName) ?? new Uint8Array());
    if (isRefusal(source)) return source;
    sources.push({ fileName, source });
  }
  return target.run(importTranscripts, { sources, options: {} }, firstCoder(target));
};

const addParticipants: SampleStep = async (files, target) => {
  const file = 'participants.csv';
  const bytes = files.get(file);
  if (!bytes) return null;
  const source = readTable(file, bytes);
  if (isRefusal(source)) return source;
  const known = [...target.project().participants.values()].map(({ label }) => label);
  const table = readParticipantsTable(file, source, known);
  return isRefusal(table) ? table : target.run(importParticipants, { table }, firstCoder(target));
};

const addThemes: SampleStep = async (files, target) => {
  const themes = readSampleJson(files, 'themes.json', sampleThemes);
  if (isRefusal(themes)) return themes;
  const coderId = firstCoder(target);
  for (const { path, isAxis = false, ...texts } of themes) {
    const name = path.at(-1) ?? '';
    const parentId = findThemeByPath(target.project(), path.slice(0, -1))?.id ?? null;
    const added = await target.run(addTheme, { name, parentId, isCodable: !isAxis }, coderId);
    if (added) return added;
    const id = findThemeByPath(target.project(), path)?.id;
    const { definition = '', include = '', exclude = '' } = texts;
    const defined = id && (await target.run(defineTheme, { id, definition, include, exclude }, coderId));
    if (defined) return defined;
  }
  return null;
};

const addCodings: SampleStep = async (files, target) => {
  for (const [file, coder] of tablesOf(files)) {
    const source = readTable(file, files.get(file) ?? new Uint8Array());
    if (isRefusal(source)) return source;
    const table = readCodedTable(file, source);
    if (isRefusal(table)) return table;
    const refusal = await target.run(codeFromTable, { table }, coderNamed(target, coder));
    if (refusal) return refusal;
  }
  return null;
};

const addMemos: SampleStep = async (files, target) => {
  const memos = readSampleJson(files, 'memos.json', sampleMemos);
  if (isRefusal(memos)) return memos;
  for (const { coder, target: about, text } of memos) {
    const memoTarget = memoTargetOf(target.project(), about);
    if (!memoTarget) return refuse('sampleNotFound', { file: 'memos.json', name: shownTarget(about) });
    const body = richTextFromPlain(text);
    const refusal = await target.run(writeMemo, { target: memoTarget, body }, coderNamed(target, coder));
    if (refusal) return refusal;
  }
  return null;
};

const addLinks: SampleStep = async (files, target) => {
  const file = 'axial-links.json';
  const links = readSampleJson(files, file, sampleLinks);
  if (isRefusal(links)) return links;
  const coderId = firstCoder(target);
  for (const { from, to, type, evidence: quoted = [], memo } of links) {
    const [fromId, toId] = [from, to].map((path) => findThemeByPath(target.project(), path)?.id);
    if (!fromId || !toId) return refuse('sampleNotFound', { file, name: formatPath(fromId ? to : from) });
    const evidence: CodingId[] = [];
    for (const one of quoted) {
      const id = findSampleCoding(target.project(), one);
      if (!id) return refuse('sampleNotFound', { file, name: shownCoding(one) });
      evidence.push(id);
    }
    const linked = await target.run(addAxialLink, { fromId, toId, type, evidence }, coderId);
    if (linked) return linked;
    if (!memo) continue;
    const id = [...target.project().axialLinks.keys()].at(-1);
    const body = richTextFromPlain(memo);
    const written =
      id && (await target.run(writeMemo, { target: { table: 'axialLinks', id }, body }, coderId));
    if (written) return written;
  }
  return null;
};

const addMarks: SampleStep = async (files, target) => {
  const file = 'reading-marks.json';
  const marks = readSampleJson(files, file, sampleMarks);
  if (isRefusal(marks)) return marks;
  for (const { coder, transcript, line, finished } of marks) {
    const transcriptId = new WhoIndex(target.project()).transcriptNamed(transcript);
    if (!transcriptId) return refuse('sampleNotFound', { file, name: transcript });
    const last = finished ? (textOf(target.project(), transcriptId).lines.numbers.at(-1) ?? null) : null;
    const input = { transcriptId, line: line === null ? last : String(line), isFinished: finished };
    const refusal = await target.run(setReadingMark, input, coderNamed(target, coder));
    if (refusal) return refusal;
  }
  return null;
};

function namesIn(files: SampleFiles, folder: string): string[] {
  const names = [...files.keys()].filter((name) => name.startsWith(folder) && extensionOf(name) === '.txt');
  return names.sort(compareNatural);
}

/** Coded tables with their coder, the longest first: 'codings-MP.csv' is MP's. */
function tablesOf(files: SampleFiles): [file: string, coder: string][] {
  const byLength = [...files].sort(([, a], [, b]) => b.length - a.length);
  return byLength.flatMap(([file]): [string, string][] => {
    const coder = codedTableName.exec(file)?.[1];
    return coder === undefined ? [] : [[file, coder]];
  });
}

function memoTargetOf(project: Project, about: SampleMemo['target']): MemoTarget | null {
  if ('project' in about) return { table: 'info', id: projectInfo(project).id };
  if ('theme' in about) {
    const theme = findThemeByPath(project, about.theme);
    return theme && { table: 'themes', id: theme.id };
  }
  if ('participant' in about) {
    const found = [...project.participants.values()].find(({ label }) => label === about.participant);
    return found ? { table: 'participants', id: found.id } : null;
  }
  if ('transcript' in about) {
    const transcriptId = new WhoIndex(project).transcriptNamed(about.transcript);
    return transcriptId && { table: 'transcripts', id: transcriptId };
  }
  const id = findSampleCoding(project, about.coding);
  return id && { table: 'codings', id };
}

function shownTarget(about: SampleMemo['target']): string {
  if ('project' in about) return sampleStudyName;
  if ('theme' in about) return formatPath(about.theme);
  if ('participant' in about) return about.participant;
  if ('transcript' in about) return about.transcript;
  return shownCoding(about.coding);
}
