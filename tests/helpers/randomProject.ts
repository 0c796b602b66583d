/** Random whole projects for round trips: any words that a canonical text may hold, any of the optional fields. */
import fc from 'fast-check';
import { CodingTable } from '../../shared/project/codingTable.ts';
import { emptyProject, type Project } from '../../shared/project/project.ts';
import type {
  Coding,
  Decision,
  FormatRange,
  Lines,
  Memo,
  Round,
  SavedQuery,
  Theme,
  TranscriptText,
  Turn,
} from '../../shared/project/records.ts';
import { frozenOfAll } from './frozenOfAll.ts';
import { guidOf } from './guids.ts';

const at = '2026-03-01T10:00:00.000Z';

/** Words with what breaks other programs: emoji, joiners, combining marks, halves of surrogate pairs, odd spaces. */
const words = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      fc.constantFrom(
        'la nuit',
        'é',
        'e\u0301',
        '👩🏽‍⚕️',
        '\u00a0',
        '\u202f',
        '\u2028',
        '\ufeff',
        '\ud83d',
        '\t',
        '\n',
        '\n\n',
        '×',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' ').replace(/\r\n?/g, '\n'));

interface Seeds {
  readonly texts: readonly string[];
  readonly cuts: readonly number[];
  readonly notes: readonly string[];
  readonly numbers: readonly number[];
}

export const randomProject: fc.Arbitrary<Project> = fc
  .record({
    texts: fc.array(words, { maxLength: 4 }),
    cuts: fc.array(fc.nat({ max: 400 }), { minLength: 24, maxLength: 24 }),
    notes: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 6, maxLength: 6 }),
    numbers: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 2 }),
  })
  .map(projectOf);

function projectOf({ texts, cuts, notes, numbers }: Seeds): Project {
  const note = (index: number) => notes[index] ?? '';
  const coderId = guidOf('coder' as never);
  const versions = texts.map((text, index) => textOf(index, text, cuts));
  const transcripts = versions.map((text, index) => ({
    id: guidOf(`transcript ${index}` as never),
    name: note(0),
    textId: text.id,
    date: index % 2 ? '2026-01-31' : null,
    durationMinutes: index % 2 ? null : Math.abs(numbers[0] ?? 0),
    place: note(1),
    interviewer: 'MP',
    sourceFile: `E${index}.txt`,
    importedAt: at,
  }));
  const themes = [themeOf(0, null, note(2)), themeOf(1, guidOf('theme 0' as never), note(3))];
  const codings = versions.flatMap((text, index) =>
    codingsOf(text, transcripts[index]?.id as never, cuts, note(4)),
  );
  const characteristicId = guidOf('characteristic' as never);
  const memo: Memo = {
    id: guidOf('memo' as never),
    target: { table: 'themes', id: guidOf('theme 1' as never) },
    body: [
      {
        type: 'bullet',
        runs: [{ text: note(5), isBold: true, isItalic: false, link: codings[0]?.id ?? null }],
      },
    ],
    coderId,
    createdAt: at,
    changedAt: at,
  };
  return {
    ...emptyProject({ id: guidOf('project' as never), name: note(0), createdAt: at }),
    coders: byId([{ id: coderId, initials: note(1), name: '', createdAt: at }]),
    characteristics: byId([
      {
        id: characteristicId,
        name: note(2),
        type: 'ordered',
        classes: [note(3), note(4)],
        position: (numbers[1] ?? 0) + 0,
      },
    ]),
    participants: byId([
      {
        id: guidOf('participant' as never),
        label: note(5),
        characteristics: { [characteristicId]: note(1) },
      },
    ]),
    transcripts: byId(transcripts),
    themes: byId(
      themes.map((theme, index) =>
        index ? { ...theme, examples: codings.slice(0, 2).map((one) => one.id) } : theme,
      ),
    ),
    codings: CodingTable.of(codings),
    memos: byId([memo]),
    samplingGrids: byId([
      {
        id: guidOf('grid' as never),
        rowsId: characteristicId,
        columnsId: null,
        isShown: (cuts[0] ?? 0) % 2 === 0,
        cells: [{ row: note(3), column: '', plan: (cuts[1] ?? 0) % 2 === 0 ? 'lookedFor' : 'notPlanned' }],
      },
    ]),
    queries: byId([queryOf(note(0), cuts)]),
    ...axialTables(note, cuts, codings),
    rounds: byId([
      roundOf(
        note(1),
        cuts,
        transcripts.map((one) => one.id),
      ),
    ]),
    decisions: byId(transcripts.slice(0, 1).map((one) => decisionOf(note(2), cuts, one.id))),
    studySettings: byId([
      {
        id: guidOf('settings' as never),
        approach: (['codebook', 'reflexive', null] as const)[(cuts[0] ?? 0) % 3] ?? null,
        wantsSaturation: (cuts[1] ?? 0) % 2 === 0,
        wantsAgreement: false,
        saturation: {
          order: 'hand' as const,
          hand: [guidOf('participant' as never), guidOf('somebody who is gone' as never)],
          level: (cuts[2] ?? 0) % 2 === 0 ? ('top' as const) : 1 + (cuts[2] ?? 0),
          ...{ base: 5, run: 3, threshold: 0.005, seed: cuts[3] ?? 0 },
        },
      },
    ]),
    lastAspects: byId([
      {
        id: guidOf('aspect' as never),
        themeId: guidOf('theme 0' as never),
        participantId: guidOf('participant' as never),
        ...{ coderId: null, createdAt: at },
      },
    ]),
    themeDomains: byId([
      {
        id: guidOf('domain' as never),
        themeId: guidOf('theme 0' as never),
        ...{ coderId: null, createdAt: at },
      },
    ]),
    studyTexts: byId([
      { id: guidOf('guide' as never), of: 'guide', item: 0, text: note(2) },
      { id: guidOf('coreq' as never), of: 'coreq', item: 12, text: note(0) },
    ]),
    texts: byId(versions),
  };
}

/** A kind of one's own, a link that has it with evidence, a map with everything that a map can hold. */
function axialTables(note: (index: number) => string, cuts: readonly number[], codings: readonly Coding[]) {
  const [typeId, linkId, mapId] = [guidOf('type' as never), guidOf('link' as never), guidOf('map' as never)];
  const made = { coderId: guidOf('coder' as never), createdAt: at };
  const themes = { fromId: guidOf('theme 0' as never), toId: guidOf('theme 1' as never) };
  const place = { x: (cuts[0] ?? 0) - 200, y: 0 - (cuts[1] ?? 0), isFixed: (cuts[2] ?? 0) % 2 === 0 };
  const item = (id: string, kind: 'theme' | 'label' | 'group') => ({
    ...{ id: guidOf(id as never), mapId, kind, ...place, width: 0, height: cuts[3] ?? 0 },
    themeId: kind === 'theme' ? themes.toId : null,
    text: kind === 'theme' ? '' : note(3),
  });
  return {
    linkTypes: byId([
      {
        ...{ id: typeId, name: note(1), isSymmetric: (cuts[0] ?? 0) % 2 === 0, ...made },
        ...{ line: 'dashdot' as const, end: 'square' as const },
      },
    ]),
    axialLinks: byId([
      { id: linkId, ...themes, type: typeId, evidence: codings.slice(0, 3).map(({ id }) => id), ...made },
    ]),
    maps: byId([{ id: mapId, name: note(2), ...made }]),
    mapItems: byId([item('item 0', 'theme'), item('item 1', 'label'), item('item 2', 'group')]),
    ignoredSuggestions: byId([
      { id: guidOf('ignored' as never), ...themes, reason: 'sequence' as const, ...made },
    ]),
  };
}

function queryOf(name: string, cuts: readonly number[]): SavedQuery {
  const characteristicId = guidOf('characteristic' as never);
  const rows = (['or', 'and', 'not'] as const).map((join, index) => ({
    join,
    relation: (['near', 'turn', 'participant'] as const)[index] ?? ('interview' as const),
    lines: cuts[index] ?? 5,
    themeIds: index === 0 ? [] : [guidOf('theme 1' as never), guidOf('a theme that is gone' as never)],
    withSubtree: index === 1,
    coderId: index === 2 ? guidOf('coder' as never) : null,
  }));
  return {
    id: guidOf('query' as never),
    name,
    query: {
      rows,
      participantIds: [guidOf('participant' as never)],
      characteristics: [
        { kind: 'values', characteristicId, values: [name], withMissing: true },
        { kind: 'numbers', characteristicId, from: -1.5, to: null },
        { kind: 'days', characteristicId, from: '2026-01-31', to: null },
      ],
      coded: { from: null, to: '2026-12-31' },
      interview: { from: null, to: null },
    },
    coderId: null,
    createdAt: at,
    changedAt: at,
  };
}

function roundOf(name: string, cuts: readonly number[], transcriptIds: Round['transcriptIds']): Round {
  const coderId = guidOf('coder' as never);
  const [both = 0, onlyA = 0] = cuts;
  return {
    id: guidOf('round' as never),
    name,
    transcriptIds,
    themeIds: [guidOf('a theme that is gone' as never)],
    isBlind: both % 2 === 0,
    parts: [{ coderId, finishedAt: onlyA % 2 === 0 ? at : null }],
    startedBy: null,
    startedAt: at,
    liftedBy: coderId,
    liftedAt: at,
    closedAt: null,
    before: [
      {
        coderIds: [coderId, coderId],
        unit: 'turn',
        level: 'all',
        units: both,
        draws: 2000,
        seed: 1,
        themes: [
          {
            themeId: guidOf('theme 1' as never),
            path: [name],
            both,
            onlyA,
            onlyB: 0,
            neither: 3,
            kappaInterval: [-0.25, 1],
            alphaInterval: null,
            uAlphaBinary: { value: null, reason: 'neverCoded' },
            intervals: { percent: [0.5, 1], ac1: null },
          },
        ],
        domains: [
          {
            themeId: guidOf('theme 1' as never),
            path: [name],
            uAlpha: { value: 0.5, reason: null },
            uAlphaBinary: { value: 1, reason: null },
            cuAlpha: { value: null, reason: 'nothingShared' },
            intervals: { cuAlpha: null, uAlpha: [0, 1] },
          },
        ],
        kappaInterval: null,
        alphaInterval: [0.5, 0.75],
      },
      frozenOfAll(name, coderId, onlyA),
    ],
  };
}

function decisionOf(reason: string, cuts: readonly number[], transcriptId: Coding['transcriptId']): Decision {
  return {
    id: guidOf('decision' as never),
    roundId: guidOf('round' as never),
    transcriptId,
    start: cuts[0] ?? 0,
    end: cuts[1] ?? 1,
    codingIds: [guidOf('a coding that is gone' as never)],
    outcome: 'kept',
    keptCoderId: guidOf('coder' as never),
    consensus: [{ themeId: guidOf('theme 1' as never), start: 0, end: cuts[2] ?? 1 }],
    reason,
    coderId: null,
    createdAt: at,
  };
}

function textOf(index: number, text: string, cuts: readonly number[]): TranscriptText {
  const edges = [
    ...new Set([0, ...cuts.slice(0, 9).map((cut) => cut % (text.length + 1)), text.length]),
  ].sort((a, b) => a - b);
  const spans = edges.slice(1).map((end, at) => [edges[at] ?? 0, end] as const);
  const turns: Turn[] = spans.map(([start, end], at) => ({
    start,
    bodyStart: Math.min(end, start + (at % 3)),
    end,
    speaker: at % 2 ? 'E1' : 'Ménard : 🩺',
    participantId: at % 2 ? guidOf('participant' as never) : null,
    firstNumber: at + 1,
    lastNumber: at + 1,
    startSeconds: at % 3 === 0 ? (at * 12345) / 1000 : null,
  }));
  const lines: Lines = {
    starts: spans.map(([start]) => start),
    ends: spans.map(([, end]) => end),
    numbers: spans.map((_, at) => (at % 4 === 3 ? `${at}aa` : String(at + 1))),
  };
  const formats: FormatRange[] = spans.slice(0, 3).map(([start, end], at) => ({
    start,
    end,
    format: (['bold', 'italic', 'underline'] as const)[at] ?? 'bold',
  }));
  return { id: guidOf(`text ${index}` as never), text, turns, lines, formats, wordCount: cuts[0] ?? 0 };
}

function themeOf(index: number, parentId: Theme['parentId'], note: string): Theme {
  return {
    id: guidOf(`theme ${index}` as never),
    name: note,
    parentId,
    position: index + 0.5,
    isCodable: true,
    colour: index === 0 ? 14 : null,
    pattern: index === 0 ? 'dashdot' : null,
    definition: note,
    include: '',
    exclude: note,
    examples: [],
    isRetired: index === 1,
    coderId: index === 0 ? null : guidOf('coder' as never),
    createdAt: at,
  };
}

function codingsOf(
  text: TranscriptText,
  transcriptId: Coding['transcriptId'],
  cuts: readonly number[],
  comment: string,
): Coding[] {
  if (text.text.length === 0) return [];
  return cuts.slice(10).map((cut, index) => {
    const start = wholePair(text.text, cut % text.text.length, -1);
    const end = wholePair(text.text, Math.min(text.text.length, start + 1 + (cuts[index] ?? 0)), 1);
    return {
      id: guidOf(`coding ${text.id} ${index}` as never),
      transcriptId,
      themeId: guidOf(`theme ${index % 2}` as never),
      coderId: guidOf('coder' as never),
      start,
      end,
      quote: text.text.slice(start, end),
      before: text.text.slice(Math.max(0, start - 32), start),
      after: text.text.slice(end, end + 32),
      comment,
      createdAt: at,
    };
  });
}

/** The offset itself, or the one before or after where it would split a surrogate pair. */
function wholePair(text: string, offset: number, step: -1 | 1): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset + step : offset;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
