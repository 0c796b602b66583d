/** Tables that name who speaks behind what is said. */
import { describe, expect, it } from 'vitest';
import type { DocxBlock, DocxCell } from '../../../shared/files/docxBlocks.ts';
import { layOut } from '../../../shared/files/docxText.ts';
import { speakersFirst } from '../../../shared/files/speakersFirst.ts';

const cell = (text: string): DocxCell => ({
  blocks: [{ kind: 'paragraph', text, formats: [], anchors: [], heading: null }],
  columns: 1,
  isContinued: false,
});
const table = (...rows: string[]): DocxBlock => ({
  kind: 'table',
  rows: rows.map((row) => row.split('|').map(cell)),
});
function linesOf(...blocks: DocxBlock[]) {
  const { blocks: ordered, moved } = speakersFirst(blocks);
  return { lines: layOut(ordered).text.split('\n'), moved };
}

describe('F4: who speaks stands in front of the words', () => {
  it('where the heading says so, as NVivo writes it, behind the times', () => {
    const nvivo = table(
      'Timespan|Content|Speaker',
      '0:00,0 - 0:09,5|How is a night?|Marie Petit',
      '0:10,0 - 0:59,5|Quiet, mostly.|E4',
    );
    expect(linesOf(nvivo)).toEqual({
      lines: [
        'Timespan\tSpeaker\tContent',
        '0:00,0 - 0:09,5\tMarie Petit\tHow is a night?',
        '0:10,0 - 0:59,5\tE4\tQuiet, mostly.',
      ],
      moved: 1,
    });
  });

  it('without a heading where the last cells are labels', () => {
    const rows = ['Comment va la nuit ?|MP', 'Calme, surtout.|E4 :', 'Et ?|MP'];
    expect(linesOf(table(...rows)).lines).toEqual([
      'MP\tComment va la nuit ?',
      'E4 :\tCalme, surtout.',
      'MP\tEt ?',
    ]);
  });

  it('rows of another width stay as they are', () => {
    const rows = ['Propos|Locuteur', 'Une pause', 'Comment va la nuit ?|Marie', 'Calme, surtout.|Paul'];
    expect(linesOf(table(...rows)).lines).toEqual([
      'Locuteur\tPropos',
      'Une pause',
      'Marie\tComment va la nuit ?',
      'Paul\tCalme, surtout.',
    ]);
  });

  it('a table of more columns than anybody reads is left as it is', () => {
    const wide = Array.from({ length: 130_000 }, () => 'a').join('|');
    expect(speakersFirst([table(wide, wide, wide)]).moved).toBe(0);
  });

  it('any other table stays, also where codes or numbers of lines stand last', () => {
    for (const rows of [
      [
        'MP|Bonjour, on commence ?|TRA',
        'E4|Oui, si vous voulez.|TRA',
        'MP|Et la nuit ?|NUI',
        'E4|Calme.|NUI',
      ],
      ['Marie|Bonjour, on commence ?|C1', 'Paul|Oui, si vous voulez.|C2', 'Marie|Et la nuit ?|C1'],
      ['MP|Bonjour, on commence ?|L1', 'E4|Oui, si vous voulez.|L2', 'MP|Et la nuit ?|L3'],
      [
        'Verbatim|Code',
        ...Array.from({ length: 12 }, (_, at) => `Elle en parle encore.|${at % 2 ? 'TRA' : 'NUI'}`),
      ],
      ['Bonjour, on commence ?|L1', 'Oui, si vous voulez.|L2', 'Et la nuit ?|L3'],
      ['MP : Bonjour, on commence ?|TRA', 'E4 : Oui, si vous voulez.|TRA', 'MP : Et la nuit ?|NUI'],
      ['MP|Comment va la nuit ?', 'E4|Calme, surtout.', 'MP|Et ?'],
      ['Lieu|cabinet', 'Date|12 mars', 'Nom|secret'],
      ['Sexe|Âge|Ville', 'F|45|Rennes', 'H|52|Brest'],
      ['Propos|Locuteur', 'Comment va la nuit ?|Marie'],
    ])
      expect(linesOf(table(...rows))).toEqual({
        lines: rows.map((row) => row.replaceAll('|', '\t')),
        moved: 0,
      });
  });
});
