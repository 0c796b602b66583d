/** A study in a round of two, with or without all that the second coder did in it: codings, themes, memos, links, maps and more. */
import { addAxialLink } from '../../shared/axial-links/editAxialLinks.ts';
import { addLinkType } from '../../shared/axial-links/editLinkTypes.ts';
import { addMap } from '../../shared/axial-links/editMaps.ts';
import { ignoreSuggestion } from '../../shared/axial-links/ignoreSuggestion.ts';
import { addTheme } from '../../shared/codebook/addTheme.ts';
import { pinExample } from '../../shared/codebook/editThemes.ts';
import { setDomain } from '../../shared/codebook/setDomain.ts';
import { applyTheme } from '../../shared/coding/applyTheme.ts';
import { setReadingMark } from '../../shared/coding/setReadingMark.ts';
import { writeMemo } from '../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../shared/memos/richText.ts';
import type { Command, CommandName } from '../../shared/project/command.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { CoderId, ThemeId, TranscriptId } from '../../shared/project/ids.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { addResults } from '../../shared/results-section/editResults.ts';
import { addQuery } from '../../shared/retrieval/editQueries.ts';
import { startRound } from '../../shared/rounds/editRounds.ts';
import { markLastAspect } from '../../shared/saturation/markLastAspect.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { countingIds, guidOf, withGuids } from './guids.ts';
import { buildProject } from './projectBuilder.ts';

/** In every name and memo of the second coder. */
export const secondCoderMark = 'Zorglub';

/** Steps of several people, a minute apart. */
class Written {
  project: Project;
  readonly rows: HistoryRow[] = [];
  private readonly newIds = { MP: countingIds('of MP'), JD: countingIds('of JD') };

  constructor(project: Project) {
    this.project = project;
  }

  do<Name extends CommandName, Input>(
    who: 'MP' | 'JD',
    command: Command<Name, Input>,
    input: Input,
  ): HistoryRow {
    const number = this.rows.length + 1;
    // The first coder's times are the same whatever the second has done between them.
    const minute = this.rows.filter((row) => row.coderId === guidOf(`coder ${who}` as CoderId)).length;
    const now = `2026-03-02T1${who === 'MP' ? 0 : 1}:${String(minute).padStart(2, '0')}:00.000Z`;
    const coderId = guidOf(`coder ${who}` as CoderId);
    const step = performCommand(
      this.project,
      command,
      input,
      { coderId, now, newId: this.newIds[who] },
      number,
    );
    if (isRefusal(step) || !step.row) throw new Error(`${command.name}: ${JSON.stringify(step)}`);
    this.project = step.project;
    this.rows.push(step.row);
    return step.row;
  }

  code(who: 'MP' | 'JD', name: string, themeId: ThemeId, quote: string): string {
    const transcriptId = guidOf(`transcript ${name}` as TranscriptId);
    const start = textOf(this.project, transcriptId).text.indexOf(quote);
    this.do(who, applyTheme, { transcriptId, themeId, start, end: start + quote.length });
    const added = [...this.project.codings.values()].find(
      (one) => one.themeId === themeId && one.start === start && one.transcriptId === transcriptId,
    );
    if (!added) throw new Error(`Not coded: ${quote}`);
    return added.id;
  }
}

const theme = (path: string) => guidOf(`theme ${path}` as ThemeId);

export function blindStudy(wish: {
  readonly isBlind: boolean;
  readonly hasSecondCoder: boolean;
}): Uint8Array {
  const { project } = buildProject({
    name: 'Gardes de nuit',
    coders: ['MP', 'JD'],
    transcripts: {
      E1: [
        'MP : Comment se passe la nuit ?',
        'E1 : La nuit tout est urgent. Personne ne répond avant le matin.',
        'MP : Et ensuite ?',
        'E1 : On est seule devant la porte. Je dors mal pendant deux jours.',
      ],
      E2: ['MP : Et vous ?', 'E2 : Moi je dors assez bien. Le bip me réveille quand même.'],
    },
    themes: ['Solitude', 'Sommeil', 'Sommeil > Dette', 'Sommeil > Réveils', 'Urgence'],
  });
  const study = new Written(withGuids(project));
  study.do('MP', startRound, {
    name: 'Round 1',
    coderIds: [guidOf('coder MP' as CoderId), guidOf('coder JD' as CoderId)],
    newInitials: [],
    transcriptIds: [...study.project.transcripts.keys()],
    themeIds: [],
    isBlind: wish.isBlind,
  });
  study.code('MP', 'E1', theme('Solitude'), 'On est seule devant la porte.');
  study.code('MP', 'E1', theme('Urgence'), 'La nuit tout est urgent.');
  const themes = ['Solitude', 'Urgence', 'Sommeil'].map((path, at) => ({
    themeId: theme(path),
    x: at * 260,
    y: 0,
  }));
  study.do('MP', addMap, { name: 'Ma carte', themes });
  if (wish.hasSecondCoder) workOfSecondCoder(study);
  // The one who wrote last is the one who codes when the file is opened.
  study.code('MP', 'E2', theme('Sommeil'), 'Moi je dors assez bien.');
  return writeProjectFile(study.project, ProjectHistory.of(study.rows));
}

function workOfSecondCoder(study: Written): void {
  const note = richTextFromPlain(`${secondCoderMark} à revoir`);
  study.do('JD', addTheme, { name: `${secondCoderMark} neuf`, parentId: theme('Sommeil') });
  const fresh = [...study.project.themes.values()].find(({ name }) => name.startsWith(secondCoderMark));
  if (!fresh) throw new Error('No new theme.');
  const own = study.code('JD', 'E1', fresh.id, 'Personne ne répond avant le matin.');
  const dette = study.code('JD', 'E1', theme('Sommeil > Dette'), 'Je dors mal pendant deux jours.');
  study.code('JD', 'E1', theme('Solitude'), 'On est seule devant la porte. Je dors mal');
  study.code('JD', 'E2', theme('Sommeil > Réveils'), 'Le bip me réveille quand même.');
  study.code('JD', 'E2', theme('Urgence'), 'Le bip me réveille quand même.');
  for (const target of [
    { table: 'codings', id: own },
    { table: 'codings', id: dette },
    { table: 'themes', id: theme('Solitude') },
    { table: 'transcripts', id: guidOf('transcript E1') },
    { table: 'participants', id: [...study.project.participants.keys()][0] },
    { table: 'info', id: [...study.project.info.keys()][0] },
  ] as never[])
    study.do('JD', writeMemo, { target, body: note });
  const pair = { fromId: theme('Solitude'), toId: theme('Sommeil') };
  study.do('JD', addAxialLink, { ...pair, type: 'leadsTo', evidence: [dette] as never });
  study.do('JD', addLinkType, { name: `${secondCoderMark} empêche`, isSymmetric: true });
  const places = [theme('Solitude'), fresh.id].map((themeId, at) => ({ themeId, x: at * 200, y: 90 }));
  study.do('JD', addMap, { name: `Carte ${secondCoderMark}`, themes: places });
  study.do('JD', ignoreSuggestion, {
    fromId: theme('Sommeil > Réveils'),
    toId: theme('Urgence'),
    reason: 'overlap',
  });
  study.do('JD', pinExample, { themeId: theme('Sommeil > Dette'), codingId: dette as never, isPinned: true });
  study.do('JD', setReadingMark, {
    transcriptId: guidOf('transcript E2' as TranscriptId),
    line: null,
    isFinished: true,
  });
  study.do('JD', markLastAspect, {
    themeId: theme('Urgence'),
    participantId: [...study.project.participants.keys()][0] ?? null,
  });
  study.do('JD', setDomain, { id: theme('Sommeil'), isDomain: true });
  const rows = [
    { join: 'or', relation: 'overlapping', lines: 3, themeIds: [fresh.id], withSubtree: true, coderId: null },
  ] as const;
  const open = { from: null, to: null };
  study.do('JD', addQuery, {
    name: `Requête ${secondCoderMark}`,
    query: { rows, participantIds: [], characteristics: [], coded: open, interview: open },
  });
  study.do('JD', addResults, { name: `Résultats ${secondCoderMark}`, language: 'fr', isFromTree: true });
}
