import { describe, expect, it } from 'vitest';
import { emptyProject, type Project } from '../../../shared/project/project.ts';
import { importTranscripts } from '../../../shared/transcript/importTranscripts.ts';
import {
  type ImportOptions,
  type ImportSource,
  previewImport,
} from '../../../shared/transcript/previewImport.ts';
import { builtAt } from '../../helpers/projectBuilder.ts';
import { refusalOf, run } from '../../helpers/runCommand.ts';

const empty: Project = emptyProject({ id: 'project' as never, name: 'Gardes', createdAt: builtAt });

function file(fileName: string, text: string): ImportSource {
  return {
    fileName,
    source: { text, formats: [], encoding: 'utf-8', problems: [], comments: [], leftOut: [] },
  };
}

const e1 = file('entretiens/E1.txt', 'MP : Et la nuit ?\nE1 : On est seule.\n');
const e2 = file('E2.txt', 'MP : Et vous ?\nE2 : Moi aussi, seule.\n');
const problemsOf = (sources: ImportSource[], options: ImportOptions = {}, project: Project | null = null) =>
  previewImport(sources, options, project).files.map((one) => one.problems.map(({ problem }) => problem));

describe('the preview of an import', () => {
  it('shows names, speakers, participants, words and lines before anything is stored', () => {
    const { files, participants } = previewImport([e1, e2], {}, null);
    expect(participants).toEqual([
      { label: 'E1', isNew: true },
      { label: 'E2', isNew: true },
    ]);
    expect(
      files.map(({ name, participant, draft }) => [
        name,
        participant,
        draft.wordCount,
        draft.lines.starts.length,
      ]),
    ).toEqual([
      ['E1', 'E1', 6, 2],
      ['E2', 'E2', 5, 2],
    ]);
  });

  it('P14: keeps a text that stands twice in one import, named, unless it is to be skipped', () => {
    const copy = file('copie/E1.docx', e1.source.text);
    expect(problemsOf([e1, copy])).toEqual([[], ['sameFileKept', 'twoFilesForParticipant']]);
    const { files } = previewImport([e1, copy], { files: { 1: { sameText: 'skip' } } }, null);
    expect(files.map(({ isTaken, sameTextAs }) => [isTaken, sameTextAs])).toEqual([
      [true, null],
      [false, { where: 'import', name: 'entretiens/E1.txt' }],
    ]);
  });

  it('P14: leaves out a text that the project has, named, unless both are to be kept', () => {
    const { project } = run(empty, importTranscripts, { sources: [e1], options: {} });
    expect(problemsOf([e1, e2], {}, project)).toEqual([['alreadyImportedSkipped'], []]);
    expect(previewImport([e1, e2], {}, project).files.map(({ isTaken }) => isTaken)).toEqual([false, true]);
    const kept = previewImport([e1], { files: { 0: { sameText: 'keepBoth' } } }, project);
    expect(kept.files[0]).toMatchObject({ name: 'E1 (2)', isTaken: true });
  });

  it('P13: names a second file of one participant', () => {
    const second = file('E1_suite.txt', 'MP : Encore ?\nE1 : Oui.\n');
    const { files } = previewImport([e1, second], {}, null);
    expect(files[1]?.problems).toEqual([
      { problem: 'twoFilesForParticipant', params: { participant: 'E1', other: 'E1' }, line: null },
    ]);
  });

  it('names files without labels and interviewers who do not speak', () => {
    const preview = previewImport([file('notes.txt', 'La nuit.\nLe jour.')], { interviewers: ['JD'] }, null);
    expect(preview.files[0]?.problems.map(({ problem }) => problem)).toEqual(['noSpeakerLabels']);
    expect(preview.problems).toEqual([{ problem: 'interviewerSilent', params: { label: 'JD' }, line: null }]);
  });

  it('follows every choice: name, labels, speakers, left out', () => {
    const options: ImportOptions = {
      files: {
        0: { name: 'Première nuit', speakers: { e1: 'E9' }, labels: { drop: ['MP'] } },
        1: { isLeftOut: true },
      },
    };
    const { files, participants } = previewImport([e1, e2], options, null);
    expect(files[0]).toMatchObject({ name: 'Première nuit', participants: ['E9'] });
    expect(files[0]?.draft.parsed.turns.map(({ speaker }) => speaker)).toEqual(['', 'E1']);
    expect(participants).toEqual([{ label: 'E9', isNew: true }]);
  });

  it('refuses a file of white space', () => {
    const { files } = previewImport([file('vide.txt', ' \n\n'), e1], {}, null);
    expect(files.map(({ isTaken, refusal }) => [isTaken, refusal?.refused])).toEqual([
      [false, 'noText'],
      [true, undefined],
    ]);
  });
});

describe('importing transcripts', () => {
  it('stores participants, transcripts and texts as one change', () => {
    const { project, changes } = run(empty, importTranscripts, { sources: [e2, e1], options: {} });
    expect(changes.changes.map(({ table }) => table)).toEqual([
      'participants',
      'participants',
      'transcripts',
      'transcripts',
    ]);
    const [first] = project.transcripts.values();
    expect(first).toMatchObject({
      name: 'E2',
      interviewer: 'MP',
      sourceFile: 'E2.txt',
      date: null,
      place: '',
    });
    const text = first && project.texts.get(first.textId);
    const labelOf = (id: unknown) => (id === null ? null : project.participants.get(id as never)?.label);
    expect(
      text?.turns.map((turn) => [
        turn.speaker,
        labelOf(turn.participantId),
        turn.firstNumber,
        turn.lastNumber,
      ]),
    ).toEqual([
      ['MP', null, 1, 1],
      ['E2', 'E2', 2, 2],
    ]);
    expect(text?.lines).toEqual({ starts: [5, 20], ends: [14, 37], numbers: ['1', '2'] });
  });

  it('P11: a later import finds the participant it already has', () => {
    const { project } = run(empty, importTranscripts, { sources: [e1], options: {} });
    const later = run(project, importTranscripts, {
      sources: [file('suite.txt', 'MP : Et ?\ne 01 : Oui.')],
      options: {},
    });
    expect([...later.project.participants.values()].map(({ label }) => label)).toEqual(['E1']);
    expect(later.project.transcripts.size).toBe(2);
  });

  it('P15: a second transcript of one name gets a number', () => {
    const { project } = run(empty, importTranscripts, {
      sources: [e1, file('x/e1.docx', 'E3 : Oui.'), file('y/E1.txt', 'E4 : Oui.')],
      options: {},
    });
    expect([...project.transcripts.values()].map(({ name }) => name)).toEqual(['E1', 'e1 (2)', 'E1 (3)']);
  });

  it('is refused where nothing is left to import', () => {
    const { project } = run(empty, importTranscripts, { sources: [e1], options: {} });
    expect(refusalOf(project, importTranscripts, { sources: [e1], options: {} }).refused).toBe(
      'nothingToImport',
    );
    expect(refusalOf(empty, importTranscripts, { sources: [], options: {} }).refused).toBe('nothingToImport');
  });
});
