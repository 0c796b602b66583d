/** The bar over the transcript: opens for a passage or a coding, carries out what is chosen, gives the focus back. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { textOf } from '../../../shared/project/project.ts';
import { countWords } from '../../../shared/transcript/countWords.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { codePassage, codeWithPath, recodeAs, themeName } from '../../codings/codingActions.ts';
import { startMemo } from '../../codings/memoStore.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { selectCoding } from '../../workspace/viewStore.ts';
import { type BarChoice, QuickCodeBar } from './QuickCodeBar.tsx';
import { readingStore, useReading } from './readingStore.ts';
import { useBarPlace } from './useBarPlace.ts';

interface CodeBarProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly region: ReadingRegion | null;
  readonly moved: number;
}

export function CodeBar({ pane, region, moved }: CodeBarProps) {
  const words = useWords().reading;
  const bar = useReading((state) => state.bar);
  const text = useProject((project) =>
    bar && project.transcripts.has(bar.passage.transcriptId)
      ? textOf(project, bar.passage.transcriptId)
      : null,
  );
  const recoded = useProject((project) => (bar?.recoding ? project.codings.get(bar.recoding) : undefined));
  const place = useBarPlace(pane, region, bar?.passage ?? null, moved);
  const givesBack = useRef(false);
  // Once the bar is gone and the mark stands: asked for before, the page would be laid out twice.
  useLayoutEffect(() => {
    if (bar !== null || !givesBack.current) return;
    givesBack.current = false;
    region?.focus();
  }, [bar, region]);
  if (!bar || !text || !place) return null;
  const { passage, recoding } = bar;
  const quote = text.text.slice(passage.start, passage.end);
  const numbers = lineNumbersOf(text, passage.start, passage.end);
  const facts = { count: countWords(quote), first: numbers[0] ?? '', last: numbers.at(-1) ?? '' };
  const close = (isBack: boolean) => {
    givesBack.current = isBack;
    readingStore.setState({ bar: null });
  };
  const choose = async (choice: BarChoice, then: 'close' | 'keepOpen' | 'memo') => {
    // Shown in one go with the bar's closing: the command publishes before its promise is settled.
    const carried = carryOut(choice);
    if (then !== 'keepOpen') close(true);
    const id = await carried;
    if (id && then === 'memo') openMemo(id);
  };
  const carryOut = (choice: BarChoice) => {
    if ('path' in choice) return codeWithPath(passage, choice.path);
    return recoding ? recodeAs(recoding, choice.themeId) : codePassage(passage, choice.themeId);
  };
  return (
    <QuickCodeBar
      key={`${passage.start} ${passage.end} ${recoding}`}
      passage={passage}
      quote={quote}
      facts={words.bar.passage(facts)}
      label={recoded ? words.bar.recodeLabel({ theme: themeName(recoded) }) : words.bar.label}
      place={place}
      isRecoding={recoding !== null}
      isUnasked={bar.isUnasked}
      onChoose={(choice, then) => void choose(choice, then)}
      onClose={close}
    />
  );
}

/** Shows the coding's memos at the right, to be written there. */
export function openMemo(id: Parameters<typeof selectCoding>[0]): void {
  selectCoding(id);
  if (id) startMemo({ table: 'codings', id });
}
