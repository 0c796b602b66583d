/** English words of the area "exportWindow": the dialog that writes tables and documents. */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  title: 'Export',
  what: 'What',
  kinds: {
    codings: { name: 'Coded table', does: 'every passage with its theme, participant and lines' },
    codebook: { name: 'Codebook', does: 'every theme with its definition, rules and examples' },
    matrix: { name: 'Themes × participants', does: 'who speaks of what, or how much' },
    participants: { name: 'Participants', does: 'their characteristics' },
    transcripts: { name: 'Transcripts', does: 'numbered lines, themes in the margin' },
    memos: { name: 'Memos', does: 'what was written on themes, interviews and passages' },
    links: { name: 'Axial links', does: 'how themes hang together' },
    cooccurrence: { name: 'Themes that meet', does: 'how often passages of two themes overlap' },
    words: { name: 'Frequent words', does: 'how often each word is said' },
  },
  format: 'Format',
  formats: { docx: 'Word', xlsx: 'Excel', csv: 'CSV', html: 'HTML', md: 'Markdown' },
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Theme',
  allThemes: 'All themes',
  coder: 'Coder',
  allCoders: 'All coders',
  participant: 'Participant',
  allParticipants: 'All participants',
  by: 'Columns',
  byParticipant: 'one for each participant',
  unit: 'Cells hold',
  units: {
    presence: 'who speaks of it',
    participants: 'number of participants',
    codings: 'number of codings',
    words: 'number of coded words',
  },
  level: 'Rows',
  levels: { all: 'all themes', top: 'highest themes only', leaf: 'themes without sub-themes' },
  comesBack: 'This table can be brought back into a project with “Import”.',
  now: 'Export',
  writing: 'Writing…',
};
