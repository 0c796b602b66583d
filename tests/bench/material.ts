/** The files that the bench works on, made once for each state of the bench and kept in .cache/bench/material/. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodingTable } from '../../shared/project/codingTable.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { writeChapter } from '../helpers/draftChapter.ts';
import { buildDocx, paragraph } from '../helpers/officeBuilder.ts';
import { type Corpus, corpusSizes, makeCorpus } from './corpus.ts';
import { projectOfCorpus } from './projectOfCorpus.ts';
import { withCharacteristics } from './withCharacteristics.ts';
import { withFindings } from './withFindings.ts';
import { withMap } from './withMap.ts';

const program = path.dirname(fileURLToPath(import.meta.url));
export const benchFolder = path.resolve(program, '..');
const materialFolder = path.join(benchFolder, 'material');

export type MaterialName = keyof typeof makers;

/** A folder or file of the material; made now if it is not there. */
export function material(name: MaterialName): string {
  const current = path.join(materialFolder, stateOfBench());
  const place = path.join(current, name);
  if (existsSync(place)) return place;
  for (const old of existsSync(materialFolder) ? readdirSync(materialFolder) : []) {
    if (old !== path.basename(current)) rmSync(path.join(materialFolder, old), { recursive: true });
  }
  mkdirSync(current, { recursive: true });
  process.stderr.write(`Making ${name}.\n`);
  // A run that is stopped midway must not leave half of it under its name.
  const unfinished = `${place}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  makers[name](unfinished);
  renameSync(unfinished, place);
  return place;
}

const makers = {
  'S txt': (place: string) => writeTexts(place, makeCorpus(corpusSizes.S)),
  'S docx': (place: string) => writeWordFiles(place, makeCorpus(corpusSizes.S)),
  'L txt': (place: string) => writeTexts(place, makeCorpus(corpusSizes.L)),
  'S.trame': (place: string) => writeProject(place, makeCorpus(corpusSizes.S)),
  'M.trame': (place: string) => writeProject(place, makeCorpus(corpusSizes.M)),
  'L.trame': (place: string) => writeProject(place, makeCorpus(corpusSizes.L)),
  'L copies': (place: string) => writeCopies(place, makeCorpus(corpusSizes.L)),
  'participants.trame': (place: string) => writeParticipants(place),
  'chapter.docx': (place: string) => writeChapterFile(place, makeCorpus(corpusSizes.S)),
  'coded.trame': (place: string) => writeProject(place, codedThrice()),
  'map.trame': (place: string) => {
    const corpus = { ...makeCorpus(corpusSizes.S), themes: threeThousandThemes().slice(0, 300) };
    writeFileSync(place, writeProjectFile(withMap(projectOfCorpus(corpus), 600), []));
  },
  'results.trame': (place: string) => {
    const project = withFindings(projectOfCorpus(makeCorpus(corpusSizes.S)));
    writeFileSync(place, writeProjectFile(project, []));
  },
  'themes.trame': (place: string) =>
    writeProject(place, { ...makeCorpus(corpusSizes.S), themes: threeThousandThemes() }),
};

function writeTexts(folder: string, { interviews }: Corpus): void {
  mkdirSync(folder);
  for (const { name, text } of interviews) writeFileSync(path.join(folder, `${name}.txt`), text);
}

function writeWordFiles(folder: string, { interviews }: Corpus): void {
  mkdirSync(folder);
  for (const { name, text } of interviews) {
    const body = text
      .trimEnd()
      .split('\n')
      .map((line) => paragraph(line));
    writeFileSync(path.join(folder, `${name}.docx`), buildDocx(body.join('')));
  }
}

function writeProject(file: string, corpus: Corpus): void {
  writeFileSync(file, writeProjectFile(projectOfCorpus(corpus), []));
}

/** One project as each of its two coders has it: MP.trame and AB.trame, each with one coder's codings. */
function writeCopies(folder: string, corpus: Corpus): void {
  mkdirSync(folder);
  const project = projectOfCorpus(corpus);
  for (const { id, initials } of project.coders.values()) {
    const own = [...project.codings.values()].filter(({ coderId }) => coderId === id);
    const copy = { ...project, codings: CodingTable.of(own) };
    writeFileSync(path.join(folder, `${initials}.trame`), writeProjectFile(copy, []));
  }
}

function writeParticipants(file: string): void {
  const corpus = makeCorpus({ interviews: 1_000, words: 200, codings: 4_000 });
  writeFileSync(file, writeProjectFile(withCharacteristics(projectOfCorpus(corpus)), []));
}

/** Sixty pages: 150 lists, 400 quotations, 40 errors, and text between them. */
function writeChapterFile(file: string, corpus: Corpus): void {
  const project = projectOfCorpus(corpus);
  const errors = { word: 8, speaker: 8, number: 8, missing: 8, extra: 8 };
  const { text } = writeChapter(project, { language: 'fr', seed: 1, lists: 150, quotes: 400, errors });
  const between = 'Ces propos étaient nuancés selon les services et l’ancienneté de chacun. '.repeat(4);
  const lines = text.split('\n').flatMap((line) => [line, between]);
  writeFileSync(file, buildDocx(lines.map((line) => paragraph(line)).join('')));
}

/** A theme without codings: one with some would take new ones in where they touch. */
export const unusedTheme = 'Zéphyr';

/** Three interviews of 10,000 words: without codings, with 200, with 2,000. */
function codedThrice(): Corpus {
  const corpus = makeCorpus({ interviews: 3, words: 10_000, codings: 6_000 });
  const ofInterview = (number: number) => corpus.codings.filter(({ interview }) => interview === number);
  return {
    ...corpus,
    themes: [...corpus.themes, [unusedTheme]],
    codings: [...ofInterview(1).filter((_, at) => at % 10 === 0), ...ofInterview(2)],
  };
}

/** The 60 themes of every corpus, then more below them: 3,000 in all on five levels. */
function threeThousandThemes(): string[][] {
  const { themes } = makeCorpus({ interviews: 1, words: 100, codings: 0 });
  const more = Array.from({ length: 3_000 - themes.length }, (_, at) => [
    ...(themes[at % themes.length] ?? []),
    `Détail ${at + 1}`,
  ]);
  return [...themes.map((path) => [...path]), ...more];
}

let state: string | undefined;

/** Names everything that the material is made by: this program's own bundle. */
function stateOfBench(): string {
  if (state === undefined) {
    const hash = createHash('sha256');
    for (const file of readdirSync(program).sort()) hash.update(readFileSync(path.join(program, file)));
    state = hash.digest('hex').slice(0, 12);
  }
  return state;
}
