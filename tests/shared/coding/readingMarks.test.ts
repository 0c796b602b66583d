import { describe, expect, it } from 'vitest';
import { isParticipantFinished, readingProgress } from '../../../shared/coding/readingMarks.ts';
import { setReadingMark } from '../../../shared/coding/setReadingMark.ts';
import type { Project } from '../../../shared/project/project.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const seven = ['MP : Un ?', 'E1 : Deux.', 'Trois.', 'Quatre.', 'Cinq.', 'Six.', 'Sept.'];
const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: seven, 'E1 bis': ['E1 : Encore.'], E2: ['E2 : Oui.'] },
  themes: ['A'],
});

function mark(project: Project, name: string, line: string | null, isFinished = false, initials = 'MP') {
  const input = { transcriptId: study.transcript(name), line, isFinished };
  return run(project, setReadingMark, input, contextOf(study.coder(initials))).project;
}

function progress(project: Project, name = 'E1') {
  return readingProgress(project, study.transcript(name), study.coder('MP'));
}

describe('readingProgress', () => {
  it.each([
    [null, 0],
    ['1', 14],
    ['2', 28],
    ['6', 85],
    ['7', 99],
  ])('M2: line %s of 7 is %d %%', (line, percent) => {
    expect(progress(mark(study.project, 'E1', line))).toEqual({ percent, line, isFinished: false });
  });

  it('M2: 100 % when finished, whatever the line; without a mark 0 %', () => {
    expect(progress(mark(study.project, 'E1', '2', true))).toEqual({
      percent: 100,
      line: '2',
      isFinished: true,
    });
    expect(progress(study.project)).toEqual({ percent: 0, line: null, isFinished: false });
  });

  it('M5: goes back by hand, and from finished to not finished', () => {
    const finished = mark(study.project, 'E1', '7', true);
    const back = mark(finished, 'E1', '2');
    expect(progress(back)).toEqual({ percent: 28, line: '2', isFinished: false });
    expect(back.readingMarks.size).toBe(1);
  });

  it('M1: refuses a line that is not there, and a mark of nobody', () => {
    const input = { transcriptId: study.transcript('E1'), line: '8', isFinished: false };
    expect(refusalOf(study.project, setReadingMark, input, contextOf(study.coder('MP')))).toEqual({
      refused: 'lineMissing',
      params: { line: '8', transcript: 'E1' },
    });
    expect(refusalOf(study.project, setReadingMark, { ...input, line: '7' }).refused).toBe('noCoder');
  });
});

describe('isParticipantFinished', () => {
  const e1 = study.participant('E1');

  it('M7: every transcript by the chosen coder, or each by at least one', () => {
    const half = mark(study.project, 'E1', null, true);
    expect(isParticipantFinished(half, e1, study.coder('MP'))).toBe(false);
    const both = mark(half, 'E1 bis', null, true, 'JD');
    expect(isParticipantFinished(both, e1, study.coder('MP'))).toBe(false);
    expect(isParticipantFinished(both, e1, null)).toBe(true);
    expect(isParticipantFinished(mark(half, 'E1 bis', null, true), e1, study.coder('MP'))).toBe(true);
    expect(isParticipantFinished(both, study.participant('E2'), null)).toBe(false);
    expect(isParticipantFinished(both, study.participant('E9'), null)).toBe(false);
  });
});
