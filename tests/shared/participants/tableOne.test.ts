import { describe, expect, it } from 'vitest';
import { setTranscriptFacts } from '../../../shared/participants/editParticipants.ts';
import { tableOne } from '../../../shared/participants/tableOne.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { tableOneTable } from '../../../shared/tables/tableOneTable.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';
import { studyWith } from './studyWith.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

const traits = studyWith({
  'Âge (ans)': { type: 'number', classes: ['40'], values: [29, 45.5, null] },
  Sexe: { type: 'text', values: ['F', 'H', 'F'] },
});
const withFacts = (project: Project, name: string, facts: object) =>
  run(project, setTranscriptFacts, { ...facts, transcriptId: `transcript ${name}` as never }).project;
const study = withFacts(
  withFacts(traits, 'E1', { durationMinutes: 52, date: '2026-03-04', interviewer: 'MP' }),
  'E2',
  { durationMinutes: 47.5, interviewer: 'MP' },
);

describe('Table 1', () => {
  it('PT19: has facts that interviews have, then characteristics, each with its summary', () => {
    const { title, columns, rows } = tableOneTable(study, { language: 'fr' });
    expect(title).toBe('Tableau I. Caractéristiques des participants');
    expect(columns.map(({ heading }) => heading)).toEqual(['Caractéristique', 'E1', 'E2', 'E3', 'Synthèse']);
    expect([...rows].map((row) => row.map((cell) => plain(String(cell))))).toEqual([
      ['Date', '04/03/2026', '–', '–', '04/03/2026 ; 2 manquantes'],
      [
        'Durée (min)',
        '52',
        '47,5',
        '–',
        'médiane 49,8 [47,5–52] ; moyenne 49,8 ; total 1 h 40 ; n = 2 ; 1 manquante',
      ],
      [
        'Âge (ans)',
        '29',
        '45,5',
        '–',
        'médiane 37,3 [29–45,5] ; moyenne 37,3 ; n = 2 ; 1 manquante ; Moins de 40 1, 40 et plus 1',
      ],
      ['Sexe', 'F', 'H', 'F', 'F 2, H 1'],
    ]);
  });

  it('PT19: names the interviewer only where there are several', () => {
    const several = withFacts(study, 'E3', { interviewer: 'JD' });
    const headings = (project: Project) => tableOne(project, 'en').rows.map(({ heading }) => heading);
    expect(headings(study)).not.toContain('Interviewer');
    expect(headings(several)).toContain('Interviewer');
  });

  it('PT19: of chosen participants counts only these', () => {
    const { participants, rows } = tableOne(study, 'en', new Set(['participant E2' as ParticipantId]));
    expect(participants.map(({ label }) => label)).toEqual(['E2']);
    expect(rows.find(({ heading }) => heading === 'Sexe')).toMatchObject({ cells: ['H'] });
    expect(plain(rows.find(({ heading }) => heading === 'Sexe')?.sentence ?? '')).toBe('F 0, H 1');
  });

  it('PT18: a group interview counts once, and a second interview stands beside the first', () => {
    const group = buildProject({
      transcripts: { G: ['E1 : Oui.', 'E2 : Non.'], 'E2 bis': ['E2 : Encore.'] },
    }).project;
    const timed = withFacts(withFacts(group, 'G', { durationMinutes: 60 }), 'E2 bis', {
      durationMinutes: 30,
    });
    const [duration] = tableOne(timed, 'en').rows;
    expect(duration?.cells).toEqual(['60', '30; 60']);
    expect(duration?.summary).toMatchObject({ n: 2, total: 90 });
  });

  it('PT19: of nobody has rows without cells', () => {
    const empty = tableOne(studyWith({ Sexe: { type: 'text', values: [] } }), 'en');
    expect(empty).toMatchObject({ participants: [], rows: [{ cells: [], sentence: 'no value' }] });
  });
});
