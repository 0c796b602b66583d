/** English words of the area "returned": a Word file of the results that comes back edited. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export const commands = {
  bringBackResults: 'Bring back the edited Word file',
};
export const refusals = {
  returnedUnknown: ({ file, name }: { file: string; name: string }) =>
    `“${file}” was not brought back: none of its paragraphs is one of “${name}”. Choose the file that was exported from this text.`,
  returnedOther: ({ file, name, open }: { file: string; name: string; open: string }) =>
    `“${file}” was not brought back: it was exported from “${name}”, and “${open}” is open. Open “${name}” first.`,
  returnedForeign: ({ file }: { file: string }) =>
    `“${file}” was not brought back: it was exported from a text that is not in this project. Open the project it came from.`,
};
export const problems = {};
export const words = {
  bringBack: 'Bring back the edited Word file…',
  reading: ({ file }: { file: string }) => `Comparing “${file}” with the text…`,
  title: ({ file }: { file: string }) => `What came back in “${file}”`,
  same: 'Nothing differs: the file says what the text says.',
  changedCount: ({ count }: { count: number }) => times(count, 'paragraph changed', 'paragraphs changed'),
  addedCount: ({ count }: { count: number }) => times(count, 'paragraph added', 'paragraphs added'),
  removedCount: ({ count }: { count: number }) => times(count, 'paragraph removed', 'paragraphs removed'),
  movedCount: ({ count }: { count: number }) => times(count, 'paragraph moved', 'paragraphs moved'),
  conflictCount: ({ count }: { count: number }) => times(count, 'conflict', 'conflicts'),
  conflictsHint:
    'Evidence stays live unless you take the words that came back; then they are prose like any other, and the checks read them.',
  changesHint: 'Untick what stays as Trame has it.',
  takeNone: 'Take none',
  takeAll: 'Take all',
  here: 'Trame prints now',
  there: 'Came back',
  nothingThere: 'Taken out',
  nothingHere: 'Not in the text',
  kinds: {
    list: 'List of participants',
    count: 'Count',
    quote: 'Quote',
    reference: 'Reference to a table',
    table: 'Table',
    sample: 'The sample in sentences',
    other: 'Evidence',
    gone: 'Evidence that is no longer in the text',
    words: 'Changed in Trame too since the file was written',
    removed: 'Taken out of the file, changed in Trame since',
    revived: 'Taken out in Trame, changed in the file since',
  },
  quoteHint: 'A live quote is never other words than the transcript’s: taken, these are your prose.',
  keepEvidence: 'Keep the evidence',
  takeWords: 'Take the words as plain text',
  keepHere: 'Keep what Trame has',
  takeThere: 'Take what came back',
  leaveOut: 'Take it out',
  before: 'Before',
  after: 'After',
  newName: ({ name }: { name: string }) => `The title says “${name}”: the text will be called so.`,
  comments: ({ count }: { count: number }) => times(count, 'comment', 'comments'),
  commentBy: ({ author, text }: { author: string; text: string }) =>
    author === '' ? text : `${author}: ${text}`,
  commentsStay: 'Comments stay in the file.',
  tracked: ({ count }: { count: number }) =>
    `${times(count, 'tracked change is', 'tracked changes are')} still open in the file: read as accepted.`,
  footnotes: ({ count }: { count: number }) =>
    `${times(count, 'footnote', 'footnotes')} of a table, a quote or the sample ${plural('en', count, 'stays', 'stay')} in the file.`,
  unmarked:
    'The file has lost the marks that Trame put into it: its paragraphs were found by their words. Look at the list with care.',
  takeOver: 'Take over',
  tookOver: ({ file }: { file: string }) => `“${file}” was taken over.`,
  wrote: ({
    file,
    changed,
    added,
    removed,
    moved,
    conflicts,
  }: Record<'changed' | 'added' | 'removed' | 'moved' | 'conflicts', number> & { file: string }) =>
    `${file}: ${n(changed)} changed, ${n(added)} added, ${n(removed)} removed, ${n(moved)} moved, ${times(conflicts, 'conflict', 'conflicts')}.`,
  conflictLine: ({ kind, here, there }: { kind: string; here: string; there: string }) =>
    `${kind}: “${here}” in Trame, “${there}” in the file.`,
};
