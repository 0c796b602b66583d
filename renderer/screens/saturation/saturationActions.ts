/** What the saturation view does to the project, and where it leads. */
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { SaturationSettings } from '../../../shared/project/records.ts';
import { queryFor } from '../../../shared/retrieval/retrievalQuery.ts';
import { markLastAspect } from '../../../shared/saturation/markLastAspect.ts';
import { askForMeasure, setSaturation } from '../../../shared/study/editStudy.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { retrieveQuery } from '../../workspace/dockStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import type { SaturationModel } from './saturationModel.ts';
import { goToPlace, type HeatPlace, headingRow } from './saturationStore.ts';

export async function changeSaturation(patch: Partial<SaturationSettings>): Promise<void> {
  sayIfRefused(await runCommand(setSaturation, patch));
}

/** Takes an interview to another place, which makes the order one by hand. */
export async function moveInterview(model: SaturationModel, from: number, to: number): Promise<void> {
  const hand: ParticipantId[] = model.columns.map(({ id }) => id);
  const [moved] = hand.splice(from, 1);
  if (moved === undefined || to < 0 || to > hand.length) return;
  hand.splice(to, 0, moved);
  const ran = sayIfRefused(await runCommand(setSaturation, { order: 'hand', hand }));
  if (!ran) return;
  goToPlace({ row: headingRow, column: to });
  const participant = model.columns[from]?.label ?? '';
  say(wordsNow().saturationWindow.moved({ participant, place: to + 1 }));
}

/** The researcher's own mark; the same place again takes it away. */
export async function toggleLastAspect(model: SaturationModel, { row, column }: HeatPlace): Promise<void> {
  const themeId = model.rows[row]?.node.theme.id;
  const participantId = model.columns[column]?.id;
  if (!themeId || !participantId) return;
  const isMarked = model.lastAspects.get(themeId) === participantId;
  sayIfRefused(await runCommand(markLastAspect, { themeId, participantId: isMarked ? null : participantId }));
}

export function showPassages(model: SaturationModel, { row, column }: HeatPlace): void {
  const themeId = model.rows[row]?.node.theme.id;
  const participantId = model.columns[column]?.id;
  if (themeId && participantId) retrieveQuery({ ...queryFor([themeId]), participantIds: [participantId] });
}

export async function showSaturationAnyway(isWanted: boolean): Promise<void> {
  sayIfRefused(await runCommand(askForMeasure, { measure: 'saturation', isWanted }));
}
