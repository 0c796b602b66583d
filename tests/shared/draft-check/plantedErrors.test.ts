import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { type PlantedKind, writeChapter } from '../../helpers/draftChapter.ts';
import { problemPlaces } from '../../helpers/problemPlaces.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

const project = await sampleStudy();

const size = { lists: 150, quotes: 400 };
const chapters = [
  { language: 'fr', seed: 1 },
  { language: 'fr', seed: 2 },
  { language: 'en', seed: 3 },
] as const;

describe('chapters of 150 lists and 400 quotations', () => {
  it.each(chapters)(
    'DC27: a right one in $language ($seed) raises 2 % of false alarms at most',
    ({ language, seed }) => {
      const chapter = writeChapter(project, { language, seed, ...size });
      const problems = problemPlaces(checkDraft(project, chapter.text, 'document'));
      if (process.env.TABLE)
        console.log(
          language,
          seed,
          chapter.lists,
          chapter.quotes,
          problems.map(({ paragraph, what }) => `${paragraph} ${what}`).join('\n'),
        );
      expect(chapter.lists).toBeGreaterThanOrEqual(size.lists);
      expect(chapter.quotes).toBeGreaterThanOrEqual(size.quotes);
      expect(problems.length).toBeLessThanOrEqual(0.02 * (chapter.lists + chapter.quotes));
    },
  );

  it.each(chapters)(
    'DC27: of 40 errors planted in $language ($seed) 95 % are found',
    ({ language, seed }) => {
      const kinds: readonly PlantedKind[] = ['word', 'speaker', 'number', 'missing', 'extra'];
      const errors = Object.fromEntries(kinds.map((kind) => [kind, 8]));
      const chapter = writeChapter(project, { language, seed: seed + 100, ...size, errors });
      const problems = problemPlaces(checkDraft(project, chapter.text, 'document'));
      const found = new Set(problems.map(({ paragraph }) => paragraph));
      const missed = chapter.planted.filter(({ paragraph }) => !found.has(paragraph));
      const plantedAt = new Set(chapter.planted.map(({ paragraph }) => paragraph));
      const falseOnes = problems.filter(({ paragraph }) => !plantedAt.has(paragraph));
      if (process.env.TABLE) {
        const lines = chapter.text.split('\n');
        console.log(
          language,
          seed,
          'missed',
          missed.map(({ paragraph, kind }) => `${kind} ${lines[paragraph - 1]}`).join('\n'),
          '\nfalse',
          falseOnes.map(({ paragraph, what }) => `${paragraph} ${what}`).join('\n'),
        );
      }
      expect(missed.length).toBeLessThanOrEqual(0.05 * chapter.planted.length);
      expect(falseOnes.length).toBeLessThanOrEqual(0.02 * (chapter.lists + chapter.quotes));
    },
  );
});
