/**
 * A text of a project file that was checked when the file was opened and is unpacked when somebody looks at it: most
 * questions to 10 million words are about a few of them. Looks like every other text, copied or compared too.
 */
import type { TextId } from '../project/ids.ts';
import type { TranscriptText } from '../project/records.ts';

export type TextLayoutParts = Pick<TranscriptText, 'turns' | 'lines' | 'formats'>;

/** Both are asked once at most. */
export function lateText(
  id: TextId,
  wordCount: number,
  readWords: () => string,
  readLayout: () => TextLayoutParts,
): TranscriptText {
  const words = once(readWords);
  const layout = once(readLayout);
  return {
    id,
    get text() {
      return words();
    },
    get turns() {
      return layout().turns;
    },
    get lines() {
      return layout().lines;
    },
    get formats() {
      return layout().formats;
    },
    wordCount,
  };
}

function once<Value>(read: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: read() };
    return made.value;
  };
}
