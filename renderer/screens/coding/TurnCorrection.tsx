/** The turn in correction, over its lines; stores what was typed as one command. */
import { type RefObject, useMemo } from 'react';
import { correctTranscript } from '../../../shared/corrections/correctTranscript.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import type { TranscriptText } from '../../../shared/project/records.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { CorrectTurn } from '../../transcript/CorrectTurn.tsx';
import { lineGeometry, lineHeightAt } from '../../transcript/lineGeometry.ts';
import { lineRows } from '../../transcript/lineRows.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { revealPassage } from '../../workspace/viewStore.ts';
import { readingStore, useReading } from './readingStore.ts';

interface TurnCorrectionProps {
  readonly text: TranscriptText;
  readonly transcriptId: TranscriptId;
  readonly zoom: number;
  readonly region: RefObject<ReadingRegion | null>;
}

export function TurnCorrection({ text, transcriptId, zoom, region }: TurnCorrectionProps) {
  const correcting = useReading((state) => state.correcting);
  const geometry = useMemo(() => lineGeometry(lineRows(text), lineHeightAt(zoom)), [text, zoom]);
  const turn = correcting === null ? undefined : text.turns[correcting];
  const caret = useMemo(() => (turn ? (region.current?.caretOffset() ?? turn.bodyStart) : 0), [turn, region]);
  if (correcting === null || !turn) return null;
  const leave = () => {
    readingStore.setState({ correcting: null });
    region.current?.focus();
  };
  return (
    <CorrectTurn
      text={text}
      turnIndex={correcting}
      geometry={geometry}
      caret={caret}
      onDrop={() => {
        leave();
        say(wordsNow().reading.said.correctionDropped);
      }}
      onKeep={async (edits) => {
        if (edits.length > 0) {
          const ran = sayIfRefused(await runCommand(correctTranscript, { transcriptId, edits }));
          if (!ran) return false;
          tellResult(ran.row?.about ?? {});
          revealPassage({ transcriptId, start: turn.bodyStart, end: turn.bodyStart });
        }
        leave();
        return true;
      }}
    />
  );
}

function tellResult({ removedFrom }: Readonly<Record<string, string | number>>): void {
  const places = String(removedFrom ?? '')
    .split('; ')
    .filter((place) => place !== '');
  if (places.length > 0) readingStore.setState({ lost: places });
  const { said, correct } = wordsNow().reading;
  say(places.length > 0 ? correct.lostLead({ count: places.length }) : said.corrected);
}
