import { describe, expect, it } from 'vitest';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { memosOf } from '../../../shared/memos/memosOf.ts';
import {
  isBlankRichText,
  plainText,
  richTextFromPlain,
  tidyRichText,
} from '../../../shared/memos/richText.ts';
import type { CodingId, MemoId, ProjectId } from '../../../shared/project/ids.ts';
import type { MemoTarget, RichRun, RichText } from '../../../shared/project/records.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit, on est seule.'] },
  themes: ['Nuit'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'seule' }],
});
const target: MemoTarget = { table: 'codings', id: study.coding(1) };

function runOf(text: string, patch: Partial<RichRun> = {}): RichRun {
  return { text, isBold: false, isItalic: false, link: null, ...patch };
}

describe('writeMemo', () => {
  it('writes on a coding, a theme, a transcript, a participant and the project', () => {
    const targets: MemoTarget[] = [
      target,
      { table: 'themes', id: study.theme('Nuit') },
      { table: 'transcripts', id: study.transcript('E1') },
      { table: 'participants', id: study.participant('E1') },
      { table: 'info', id: 'project' as ProjectId },
    ];
    for (const one of targets) {
      const after = run(study.project, writeMemo, { target: one, body: richTextFromPlain('À revoir') });
      expect(memosOf(after.project, one).map(({ body }) => plainText(body))).toEqual(['À revoir']);
    }
  });

  it('changes the coder’s own memo, beside that of another coder', () => {
    const mp = contextOf(study.coder('MP'));
    const first = run(study.project, writeMemo, { target, body: richTextFromPlain('un') }, mp);
    const jd = contextOf(study.coder('JD'));
    const second = run(first.project, writeMemo, { target, body: richTextFromPlain('deux') }, jd);
    const later = contextOf(study.coder('MP'));
    const third = run(second.project, writeMemo, { target, body: richTextFromPlain('trois') }, later);
    expect(memosOf(third.project, target).map(({ body }) => plainText(body))).toEqual(['trois', 'deux']);
    const [memo] = memosOf(third.project, target);
    expect(memo).toMatchObject({ createdAt: mp.now, changedAt: later.now });
  });

  it('a blank text removes the memo; one that does not change it does nothing', () => {
    const context = contextOf(study.coder('MP'));
    const { project } = run(study.project, writeMemo, { target, body: richTextFromPlain('un') }, context);
    expect(
      run(project, writeMemo, { target, body: richTextFromPlain('un') }, context).changes.changes,
    ).toEqual([]);
    const [memo] = memosOf(project, target);
    if (!memo) throw new Error('no memo');
    const removed = run(project, writeMemo, { target, body: richTextFromPlain(' \n '), id: memo.id });
    expect(removed.project.memos.size).toBe(0);
    expect(run(removed.project, writeMemo, { target, body: [] }).changes.changes).toEqual([]);
  });

  it('keeps words whose link leads nowhere', () => {
    const body: RichText = [
      { type: 'bullet', runs: [runOf('voir '), runOf('là', { link: 'gone' as CodingId })] },
      { type: 'bullet', runs: [runOf('et là', { link: study.coding(1) })] },
    ];
    const { project } = run(study.project, writeMemo, { target, body });
    expect(memosOf(project, target)[0]?.body[0]?.runs.map(({ link }) => link)).toEqual([null, null]);
    expect(memosOf(project, target)[0]?.body[1]?.runs.map(({ link }) => link)).toEqual([study.coding(1)]);
  });

  it('refuses a target or a memo that is not there', () => {
    const missing: MemoTarget = { table: 'codings', id: 'x' as CodingId };
    expect(refusalOf(study.project, writeMemo, { target: missing, body: [] }).refused).toBe('recordMissing');
    expect(refusalOf(study.project, writeMemo, { target, body: [], id: 'x' as MemoId }).refused).toBe(
      'recordMissing',
    );
  });
});

describe('rich text', () => {
  it('becomes plain text with signs for list items, numbered anew in each list', () => {
    const body: RichText = [
      { type: 'number', runs: [runOf('un')] },
      { type: 'number', runs: [runOf('deux', { isBold: true }), runOf('!')] },
      { type: 'paragraph', runs: [] },
      { type: 'number', runs: [runOf('un')] },
      { type: 'bullet', runs: [runOf('été 🌙')] },
    ];
    expect(plainText(body)).toBe('1. un\n2. deux!\n\n1. un\n• été 🌙');
  });

  it('comes from plain text, one paragraph a line, and goes back', () => {
    for (const text of ['', 'un', 'un\n\ndeux', 'un\n'])
      expect(plainText(richTextFromPlain(text))).toBe(text);
    expect(richTextFromPlain('a\r\nb')).toHaveLength(2);
  });

  it('is tidied: like runs joined, empty runs and last empty paragraphs dropped', () => {
    const body: RichText = [
      { type: 'paragraph', runs: [runOf('a'), runOf(''), runOf('b'), runOf('c', { isBold: true })] },
      { type: 'paragraph', runs: [runOf('')] },
    ];
    expect(tidyRichText(body)).toEqual([
      { type: 'paragraph', runs: [runOf('ab'), runOf('c', { isBold: true })] },
    ]);
    expect(isBlankRichText([{ type: 'bullet', runs: [runOf('\u00a0 ')] }])).toBe(true);
  });
});
