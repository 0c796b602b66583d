/** Stores what was written in one cell. */
import { renameParticipant } from '../../../shared/participants/addParticipant.ts';
import { setCharacteristic, setTranscriptFacts } from '../../../shared/participants/editParticipants.ts';
import { readFact } from '../../../shared/participants/setCells.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import type { SheetColumn, SheetRow } from './sheetModel.ts';

/** Why it was not stored, or `null`. */
export async function storeCell(row: SheetRow, column: SheetColumn, text: string): Promise<Refusal | null> {
  const ran = await run(row, column, text);
  return ran && isRefusal(ran) ? ran : null;
}

async function run({ participant, interview }: SheetRow, column: SheetColumn, text: string) {
  const { id } = participant;
  if (column.kind === 'name') return runCommand(renameParticipant, { id, label: text });
  if (column.kind === 'trait') {
    const characteristicId = column.characteristic.id;
    return runCommand(setCharacteristic, { participantId: id, characteristicId, value: text });
  }
  if (column.kind !== 'fact' || !interview) return null;
  const facts = readFact(column.fact, text);
  if (isRefusal(facts)) return facts;
  return runCommand(setTranscriptFacts, { transcriptId: interview.id, ...facts });
}
