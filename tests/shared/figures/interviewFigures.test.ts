import { describe, expect, it } from 'vitest';
import { codelineFigure } from '../../../shared/figures/codelineFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import type { InterviewAsked } from '../../../shared/figures/interviewAsked.ts';
import { portraitFigure } from '../../../shared/figures/portraitFigure.ts';
import { interviewThemes, lengthOf } from '../../../shared/relations/interviewThemes.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';

const at = (theme: string, start: number, end: number, coder = 'MP'): CodingLiteral => ({
  ...{ coder, in: 'E1', theme, range: [start, end] as const },
});
const build = (codings: readonly CodingLiteral[], themes = ['A > B', 'A > C', 'D']) =>
  buildProject({
    ...{ coders: ['MP', 'JD'], themes, codings },
    transcripts: { E1: [`E1 : ${'un mot '.repeat(300)}`], E2: ['E2 : Oui.'], E3: [] },
  });
const example = build([
  at('A > B', 10, 200),
  at('A > C', 100, 300),
  at('A > C', 100, 300, 'JD'),
  at('D', 900, 1200),
]);
const asked: InterviewAsked = {
  ...{ project: example.project, transcriptId: example.transcript('E1'), language: 'en' },
  ...{ level: 'all', coderId: null },
};
const bars = ({ marks }: Figure) =>
  marks.flatMap((mark) => (mark.kind === 'rectangle' && mark.height === 12 ? [mark] : []));
const texts = ({ marks }: Figure) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('themes of an interview', () => {
  it('CP1: count as in the tree, and cover each character once', () => {
    const themes = interviewThemes(example.project, asked);
    expect(themes.map(({ name, passages, ranges }) => [name, passages, lengthOf(ranges)])).toEqual([
      ['A', 3, 290],
      ['B', 1, 190],
      ['C', 2, 200],
      ['D', 1, 300],
    ]);
    const ofCoder = interviewThemes(example.project, {
      ...asked,
      coderId: example.coder('JD'),
      level: 'leaf',
    });
    expect(ofCoder.map(({ name, passages }) => [name, passages])).toEqual([['C', 1]]);
  });
});

describe('the codeline', () => {
  it('CP2: has a row for each theme, with bars over the lines of its passages', () => {
    const figure = codelineFigure({ ...asked, level: 'leaf' });
    expect(texts(figure).filter((text) => /^[A-D]$/.test(text))).toEqual(['B', 'C', 'D']);
    expect(bars(figure)).toHaveLength(3);
    const [b, c, d] = bars(figure);
    expect(b?.x).toBeLessThan(c?.x ?? 0);
    expect((c?.x ?? 0) + (c?.width ?? 0)).toBeLessThan(d?.x ?? 0);
    expect(figure.alt).toContain('B 1 passage, C 2 passages, D 1 passage');
  });
});

describe('the portrait', () => {
  it('CP3: gives each cell to the theme that covers most of it, and says the shares of the text', () => {
    const figure = portraitFigure({ ...asked, level: 'top' });
    expect(texts(figure).filter((text) => text === 'A').length).toBeGreaterThan(2);
    const { text } = [...example.project.texts.values()][0] ?? { text: '' };
    const share = Math.round((100 * 300) / text.length);
    expect(figure.alt).toContain(`D ${share}%`);
    expect(texts(figure)).toContain(`D, ${share}%`);
  });
});

describe.each([
  ['codeline', codelineFigure],
  ['portrait', portraitFigure],
] as const)('the %s', (_name, draw) => {
  it('FG1: lies within its page, whatever there is, and says where there is nothing', () => {
    const themes = Array.from({ length: 80 }, (_, index) => `Un thème au nom très long, numéro ${index}`);
    const many = build(
      themes.map((theme, index) => at(theme, 10 + index, 90 + 20 * index)),
      themes,
    );
    const cases: InterviewAsked[] = [
      asked,
      { ...asked, project: many.project },
      { ...asked, transcriptId: example.transcript('E2') },
      { ...asked, transcriptId: example.transcript('E3') },
    ];
    for (const one of cases) {
      const figure = draw(one);
      for (const mark of figure.marks) {
        if (mark.kind === 'path') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(figure.width);
        expect(mark.y).toBeLessThanOrEqual(figure.height);
      }
    }
    const empty = draw({ ...asked, transcriptId: example.transcript('E2'), language: 'fr' });
    expect(texts(empty)).toContain('Rien de cet entretien n’est codé avec ces thèmes.');
  });
});
