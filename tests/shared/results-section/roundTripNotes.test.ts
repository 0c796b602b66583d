import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { blocksOf } from '../../../shared/results-section/documentBlocks.ts';
import { writeResults } from '../../../shared/results-section/editResults.ts';
import { broughtBack, withoutMarks, wordOf } from '../../helpers/editedWord.ts';
import { came, contents, paragraph, withContent, written } from '../../helpers/roundTripStudy.ts';
import { run } from '../../helpers/runCommand.ts';

let project: Project;
let document: ResultsDocument;
let word: Uint8Array;
beforeAll(async () => {
  ({ project, document } = written(contents));
  word = await wordOf(project, document);
});

const note = (text: string) => ({ kind: 'footnote', text }) as const;
const last = contents.length - 1;
/** The last paragraph with other notes. */
function noted(...texts: readonly [string, ...string[]]): BlockContent {
  const content = contents[last];
  if (content?.kind !== 'paragraph') throw new Error('No paragraph.');
  const [first, ...others] = texts;
  const inlines = content.inlines.map((one) => (one.kind === 'footnote' ? note(first) : one));
  return paragraph(...inlines, ...others.map(note));
}

/** With the words of its notes changed, and its body. */
function editedNotes(
  bytes: Uint8Array,
  notes: (xml: string) => string,
  body = (xml: string) => xml,
): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => /footnotes\.xml$/u.test(one)) ?? '';
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array(0));
  return zipSync({
    ...parts,
    [name]: strToU8(notes(text(name))),
    'word/document.xml': strToU8(body(text('word/document.xml'))),
  });
}

const other = (xml: string) => xml.replace('Voir le guide.', 'Voir le guide, page 3.');
const second = (xml: string) =>
  xml.replace(
    '</w:footnotes>',
    '<w:footnote w:id="77"><w:p><w:r><w:t>Une seconde.</w:t></w:r></w:p></w:footnote></w:footnotes>',
  );
const reference = (xml: string) =>
  xml.replace(
    /(le montre(?:(?!<\/w:p>)[\s\S])*)<\/w:p>/u,
    '$1<w:r><w:footnoteReference w:id="77"/></w:r></w:p>',
  );

it('RS87: other words of a footnote are taken, with marks or without, and shown', async () => {
  for (const bytes of [word, withoutMarks(word)]) {
    const returned = await broughtBack(project, document, editedNotes(bytes, other));
    expect(came(returned.blocks)).toEqual(withContent({ [last]: noted('Voir le guide, page 3.') }));
    expect(returned.changes).toMatchObject([{ kind: 'changed', after: expect.stringContaining('page 3') }]);
    expect(returned.footnotes).toBe(0);
  }
});

it('RS87: a footnote that was written in Word comes in at its place', async () => {
  const returned = await broughtBack(project, document, editedNotes(word, second, reference));
  expect(came(returned.blocks)).toEqual(withContent({ [last]: noted('Voir le guide.', 'Une seconde.') }));
  const both = await broughtBack(
    project,
    document,
    editedNotes(word, (xml) => other(second(xml)), reference),
  );
  expect(came(both.blocks)).toEqual(withContent({ [last]: noted('Voir le guide, page 3.', 'Une seconde.') }));
});

it('RS87: what was changed or added in Trame since is kept', async () => {
  const blocks = blocksOf(project, document.id).map(({ id, content }, at) => ({
    id,
    content: at === last ? noted('Voir le guide révisé.', 'Ajoutée ici.') : content,
  }));
  const now = run(project, writeResults, { documentId: document.id, blocks }).project;
  const returned = await broughtBack(now, document, word);
  expect(came(returned.blocks)).toEqual(
    withContent({ [last]: noted('Voir le guide révisé.', 'Ajoutée ici.') }),
  );
  expect(returned.changes).toEqual([]);
});

const unreferenced = (xml: string) => xml.replace(/<w:footnoteReference [^>]*\/>/gu, '');
/** Word takes the bookmark away with what stands in it. */
const unmarked = (xml: string) =>
  unreferenced(
    xml.replace(
      /<w:bookmarkStart w:id="(\d+)"[^>]*\/>(<w:r>(?:(?!<\/w:r>)[\s\S])*<w:footnoteReference [^>]*\/><\/w:r>)<w:bookmarkEnd w:id="\1"\/>/gu,
      '$2',
    ),
  );
/** The last paragraph without its note. */
function withoutNote(): BlockContent {
  const content = contents[last];
  if (content?.kind !== 'paragraph') throw new Error('No paragraph.');
  return paragraph(...content.inlines.filter(({ kind }) => kind !== 'footnote'));
}

it('RS87: a footnote that was deleted in Word goes, with its mark or without', async () => {
  for (const deleted of [unreferenced, unmarked]) {
    const returned = await broughtBack(project, document, editedNotes(word, String, deleted));
    expect(came(returned.blocks)).toEqual(withContent({ [last]: withoutNote() }));
    expect(returned.changes).toMatchObject([
      { kind: 'changed', before: expect.stringContaining('Voir le guide.') },
    ]);
  }
});

it('RS87: a footnote that was changed in Trame since stays though Word deleted it', async () => {
  const blocks = blocksOf(project, document.id).map(({ id, content }, at) => ({
    id,
    content: at === last ? noted('Voir le guide révisé.') : content,
  }));
  const now = run(project, writeResults, { documentId: document.id, blocks }).project;
  const returned = await broughtBack(now, document, editedNotes(word, String, unreferenced));
  expect(came(returned.blocks)).toEqual(withContent({ [last]: noted('Voir le guide révisé.') }));
});
