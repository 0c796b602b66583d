/**
 * Reads chapters that were written by hand, one paragraph a line: "ok | …" is right, any other word in front names the
 * error planted in it. `<E4 3>` is the third long sentence of E4, `<E4 3 cut>` prints it as authors do, `<E4 3 drop>` with
 * an error; `{Theme}` is the list of a theme's participants, `{Theme -1}` and `{Theme +1}` with an error.
 */
import { themeTree } from '../../shared/codebook/themeTree.ts';
import { participantOrder } from '../../shared/coding/participantOrder.ts';
import { transcriptsOf } from '../../shared/coding/transcriptsOf.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { countThemes } from '../../shared/theme-counts/countThemes.ts';
import { sentencesIn } from '../../shared/transcript/sentences.ts';

export interface WrittenChapter {
  readonly paragraphs: readonly string[];
  /** `null` for a right paragraph. */
  readonly errors: readonly (string | null)[];
}

export function readChapter(project: Project, source: string): WrittenChapter {
  const lines = source.split('\n').filter((line) => line.includes(' | '));
  const read = lines.map((line) => {
    const at = line.indexOf(' | ');
    const kind = line.slice(0, at);
    return { error: kind === 'ok' || kind === 'heading' ? null : kind, text: line.slice(at + 3) };
  });
  return {
    paragraphs: read.map(({ text }) => fillIn(project, text)),
    errors: read.map(({ error }) => error),
  };
}

function fillIn(project: Project, text: string): string {
  return text
    .replace(/<(\S+) (\d+)(?: (\w+))?>/gu, (_, label: string, number: string, change?: string) =>
      changed(longSentences(project, label)[Number(number)] ?? '', change),
    )
    .replace(/\{([^}]+?)(?: ([+-])1)?\}/gu, (_, theme: string, change?: string) =>
      themeList(project, theme, change).join(', '),
    );
}

/** Of 9 to 32 words, without quotation marks and notes, so that any draft may print them as they are. */
function longSentences(project: Project, label: string): string[] {
  const participant = [...project.participants.values()].find((one) => one.label === label);
  if (!participant) throw new Error(`No participant is called ${label}.`);
  return transcriptsOf(project, participant.id).flatMap((id) => {
    const { text, turns } = textOf(project, id);
    return turns
      .filter(({ participantId }) => participantId === participant.id)
      .flatMap(({ bodyStart, end }) => sentencesIn(text, bodyStart, end))
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => {
        const words = sentence.split(/\s+/u).length;
        return words > 8 && words < 33 && !/[«»"“”()[\]\n]/u.test(sentence);
      });
  });
}

function changed(sentence: string, change: string | undefined): string {
  const words = sentence.split(' ');
  const inner = words.slice(2, -1).map(({ length }) => length);
  const at = 2 + inner.indexOf(Math.max(...inner));
  const put = (...others: string[]) => [...words.slice(0, at), ...others, ...words.slice(at + 1)].join(' ');
  switch (change) {
    case undefined:
      return sentence;
    case 'cut':
      return `${words.slice(0, 4).join(' ')} […] ${words.slice(6).join(' ')}`;
    case 'lower':
      return sentence.charAt(0).toLowerCase() + sentence.slice(1);
    case 'drop':
      return put();
    case 'add':
      return put(words[at] ?? '', 'parfois');
    case 'swapword':
      return put('parapluie');
    case 'negate':
      return `${words[0]} jamais ${words.slice(1).join(' ')}`;
    default:
      throw new Error(`There is no change called ${change}.`);
  }
}

function themeList(project: Project, name: string, change: string | undefined): string[] {
  const node = themeTree(project).order.find(({ theme }) => theme.name === name);
  if (!node) throw new Error(`No theme is called ${name}.`);
  const people = countThemes(project).of(node.theme.id).subtree.participants;
  const inOrder = participantOrder(project).ids;
  const listed = inOrder.filter((id) => people.includes(id));
  if (change === '-') listed.pop();
  if (change === '+') listed.push(...inOrder.filter((id) => !people.includes(id)).slice(0, 1));
  return listed.map((id) => project.participants.get(id)?.label ?? '');
}
