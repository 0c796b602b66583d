/** Brings an edited Word file back into the open text: chosen, compared, shown, and taken over as one step. */
import { type ReactNode, useState } from 'react';
import type { ReturnedFile } from '../../../shared/exports/readReturned.ts';
import type { NamedBytes } from '../../../shared/exports/writeResults.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { bringBackResults } from '../../../shared/results-section/round-trip/bringBackResults.ts';
import type { Decisions } from '../../../shared/results-section/round-trip/returnedConflict.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { useActions } from '../../actions/useActions.ts';
import { say, sayWhyNot, wordsNow } from '../../codings/saying.ts';
import { compareReturnedInWorker } from '../../workspace/compareReturnedInWorker.ts';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { ReturnedDialog } from './ReturnedDialog.tsx';

interface BringBack {
  readonly start: () => void;
  readonly dialog: ReactNode;
}

/** `flush` stores what was typed a moment ago. */
export function useBringBack(document: ResultsDocument, isReadOnly: boolean, flush: () => void): BringBack {
  const [found, setFound] = useState<{ file: NamedBytes; returned: ReturnedFile } | null>(null);
  const start = async () => {
    flush();
    const [file] = await workspaceParts().platform.openFiles('transcripts', { several: false });
    if (!file) return;
    if (file.refused) {
      sayWhyNot(refusalSentence(wordsNow(), file.refused));
      return;
    }
    say(wordsNow().returned.reading({ file: file.name }));
    const returned = await compareReturnedInWorker(document.id, file, {});
    if (isRefusal(returned)) sayWhyNot(refusalSentence(wordsNow(), returned));
    else setFound({ file, returned });
  };
  useActions({ bringBackResults: isReadOnly ? null : () => void start() });
  const dialog = found && (
    <ReturnedDialog
      returned={found.returned}
      onTakeOver={(decisions) => takeOver(document, found.file, decisions)}
      onClose={() => setFound(null)}
    />
  );
  return { start: () => void start(), dialog };
}

/** `null` when it stands in the text, else why not. */
async function takeOver(
  document: ResultsDocument,
  file: NamedBytes,
  decisions: Decisions,
): Promise<string | null> {
  const decided = await compareReturnedInWorker(document.id, file, decisions);
  if (isRefusal(decided)) return refusalSentence(wordsNow(), decided);
  const { blocks, name } = decided;
  const ran = await runCommand(bringBackResults, {
    documentId: document.id,
    blocks,
    name,
    file: file.name,
  });
  if (isRefusal(ran)) return refusalSentence(wordsNow(), ran);
  say(wordsNow().returned.tookOver({ file: file.name }));
  return null;
}
