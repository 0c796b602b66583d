/** The chapter being checked and what was found. Not kept anywhere: the chapter stays where its author has it. */
import { create } from 'zustand';
import type { DraftCheck } from '../../../shared/draft-check/checkDraft.ts';
import { type DraftFinding, draftFindings } from '../../../shared/draft-check/draftFindings.ts';
import type { Project } from '../../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import {
  type Chapter,
  checkChapter,
  chooseChapter,
  readAgain,
  readChapter,
} from '../../workspace/checkDraft.ts';
import { currentProject } from '../../workspace/projectStore.ts';

export type Shown = 'wrong' | 'unclear' | 'all';

export interface DraftCheckState {
  readonly phase: 'idle' | 'reading' | 'checking' | 'done';
  /** Of the file that is read or checked. */
  readonly fileName: string;
  readonly chapter: Chapter | null;
  readonly result: DraftCheck | null;
  readonly findings: readonly DraftFinding[];
  /** As it was when the chapter was checked. */
  readonly project: Project | null;
  readonly refusal: Refusal | null;
  readonly shown: Shown;
}

const start: DraftCheckState = {
  phase: 'idle',
  fileName: '',
  chapter: null,
  result: null,
  findings: [],
  project: null,
  refusal: null,
  shown: 'wrong',
};

export const draftCheckStore = create<DraftCheckState>(() => start);

export function useDraftCheck<Value>(selector: (state: DraftCheckState) => Value): Value {
  return draftCheckStore(selector);
}

export function show(shown: Shown): void {
  draftCheckStore.setState({ shown });
}

let running: AbortController | null = null;

export async function openChapter(): Promise<void> {
  const file = await chooseChapter();
  if (file) await check(file.name, () => readChapter(file));
}

export async function checkAgain(): Promise<void> {
  const { chapter } = draftCheckStore.getState();
  if (chapter) await check(chapter.name, () => readAgain(chapter));
}

/** What was found before stays. */
export function stopCheck(): void {
  running?.abort();
  const { result } = draftCheckStore.getState();
  draftCheckStore.setState({ phase: result ? 'done' : 'idle' });
}

/** When another project is opened. */
export function forgetCheck(): void {
  running?.abort();
  draftCheckStore.setState(start);
}

async function check(fileName: string, read: () => Promise<Chapter | Refusal>): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  draftCheckStore.setState({ phase: 'reading', fileName, refusal: null });
  const chapter = await read();
  if (own.signal.aborted) return;
  if (isRefusal(chapter)) {
    draftCheckStore.setState({ ...start, refusal: chapter });
    return;
  }
  const project = currentProject();
  draftCheckStore.setState({ phase: 'checking', chapter });
  const result = await checkChapter(chapter, own.signal).catch(() => null);
  if (own.signal.aborted || result === null) return;
  if (isRefusal(result)) draftCheckStore.setState({ ...start, chapter, refusal: result });
  else
    draftCheckStore.setState({
      phase: 'done',
      result,
      findings: draftFindings(result),
      project,
      shown: 'wrong',
    });
}
