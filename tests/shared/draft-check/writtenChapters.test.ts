import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { problemPlaces } from '../../helpers/problemPlaces.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';
import { readChapter } from '../../helpers/writtenChapter.ts';

const project = await sampleStudy();
const folder = path.join(import.meta.dirname, 'chapters');
const files = [
  'fr.txt',
  'fr2.txt',
  'fr3.txt',
  'fr4.txt',
  'fr5.txt',
  'en4.txt',
  'en.txt',
  'en2.txt',
  'en3.txt',
];

describe('chapters written by hand, with 202 errors', () => {
  it.each(files)('DC27: in %s every planted error is found, and nothing else is', (file) => {
    const { paragraphs, errors } = readChapter(project, readFileSync(path.join(folder, file), 'utf8'));
    const problems = problemPlaces(checkDraft(project, paragraphs.join('\n'), 'document'));
    const found = new Set(problems.map(({ paragraph }) => paragraph));
    const missed = errors.flatMap((error, at) =>
      error !== null && !found.has(at + 1) ? `${at + 1} ${error}: ${paragraphs[at]}` : [],
    );
    const falseAlarms = problems.filter(({ paragraph }) => errors[paragraph - 1] === null);
    expect(errors.some((error) => error !== null)).toBe(true);
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
  });
});
