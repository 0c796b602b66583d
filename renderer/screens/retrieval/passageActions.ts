/** What is done with found passages: copying them with their reference, moving their bounds, writing them to a file. */
import type { CodingId } from '../../../shared/project/ids.ts';
import { projectInfo, textOf } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import type { FoundPassage } from '../../../shared/retrieval/findPassages.ts';
import { citedQuote } from '../../../shared/tables/citedQuote.ts';
import { isRefusal, refuse } from '../../../shared/words/refusal.ts';
import { problemSentence, refusalSentence } from '../../../shared/words/words.ts';
import { resizeTo } from '../../codings/codingActions.ts';
import { startMemo } from '../../codings/memoStore.ts';
import { withOwnCoding } from '../../codings/ownCodings.ts';
import { say, sayWhyNot, wordsNow } from '../../codings/saying.ts';
import { showCoding } from '../../codings/showPassage.ts';
import { moveEndByWord, moveStartByWord } from '../../transcript/moveByWord.ts';
import { exportProject } from '../../workspace/exportProject.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';

/** Memos are written beside the interview. */
export function memoOn(id: CodingId): void {
  showCoding(id);
  startMemo({ table: 'codings', id });
}

export type BoundMove = 'startEarlier' | 'startLater' | 'endEarlier' | 'endLater';

export function moveBound(id: CodingId, move: BoundMove): void {
  withOwnCoding((coding) => {
    const range = movedBy(coding, move);
    if (range.start !== coding.start || range.end !== coding.end) void resizeTo(coding.id, range);
  }, id);
}

function movedBy(coding: Coding, move: BoundMove) {
  const text = textOf(currentProject(), coding.transcriptId);
  const direction = move === 'startEarlier' || move === 'endEarlier' ? -1 : 1;
  return move === 'startEarlier' || move === 'startLater'
    ? moveStartByWord(text, coding, direction)
    : moveEndByWord(text, coding, direction);
}

export async function copyPassage(passage: FoundPassage): Promise<void> {
  const text = citedQuote(currentProject(), wordsNow(), passage);
  await putOnClipboard(Promise.resolve(text), 1);
}

/** Quotes cited at once before the window gets its next frame. */
const quotesInSlice = 400;

/** All passages, one a paragraph. `onProgress` is told how many are done; `isStopped` ends it without copying. */
export async function copyAll(
  passages: readonly FoundPassage[],
  onProgress: (done: number) => void,
  isStopped: () => boolean,
): Promise<void> {
  await putOnClipboard(citeAll(passages, onProgress, isStopped), passages.length);
}

async function citeAll(
  passages: readonly FoundPassage[],
  onProgress: (done: number) => void,
  isStopped: () => boolean,
): Promise<string> {
  const project = currentProject();
  const words = wordsNow();
  const cited: string[] = [];
  for (const passage of passages) {
    if (cited.length % quotesInSlice === 0) {
      onProgress(cited.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped()) return '';
    }
    cited.push(citedQuote(project, words, passage));
  }
  return cited.join('\n\n');
}

/** Called within a click or key press, with words that may come later. An empty text is not copied. */
async function putOnClipboard(text: Promise<string>, count: number): Promise<void> {
  try {
    const written = await text;
    if (written === '') return;
    await navigator.clipboard.writeText(written);
    say(wordsNow().retrieval.copied({ count }));
  } catch {
    sayWhyNot(refusalSentence(wordsNow(), refuse('copyNotAllowed')));
  }
}

/** The codings found, through the same tables as every other export. */
export async function exportFound(
  passages: readonly FoundPassage[],
  format: 'docx' | 'xlsx',
  title: string,
): Promise<void> {
  const codingIds = new Set(passages.flatMap(({ codings }) => codings.map(({ id }) => id)));
  const name = `${projectInfo(currentProject()).name} – ${title}`;
  const { language } = currentSettings();
  const saved = await exportProject(
    {
      what: 'codings',
      format,
      options: { language, coderId: null, themeId: null, codingIds, by: 'participant', unit: 'presence' },
    },
    `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120)}.${format}`,
  );
  if (saved === null) return;
  const words = wordsNow();
  if (isRefusal(saved)) sayWhyNot(refusalSentence(words, saved));
  else if (saved.problems.length > 0)
    sayWhyNot(saved.problems.map((problem) => problemSentence(words, problem)).join(' '));
  else say(words.importWindow.exported({ file: saved.file.name }));
}
