/** What the frame around the views shows: one dialog at most, one notice, what is being prepared. */
import { create } from 'zustand';
import type { ParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import type { TranscriptId } from '../../shared/project/ids.ts';
import type { Round } from '../../shared/project/records.ts';
import type { MergePlan } from '../../shared/second-coder/mergePlan.ts';
import type { ImportInput } from '../../shared/transcript/importTranscripts.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import type { DrawableFigure } from '../charts/DrawableFigure.ts';
import type { TableReportSection } from '../screens/importing/TableReport.tsx';
import type { ImportFile } from '../screens/importing/useImportFiles.ts';
import { announce, onAnnouncement } from '../ui/announce.ts';
import type { OpenedFile, StoredId } from '../workspace/session.ts';
import { currentSettings, onSettings } from '../workspace/settings.ts';
import { busyStore } from './whileBusy.ts';

export interface ShownNotice {
  readonly sentence: string;
  readonly isError: boolean;
  /** What an error is called in the program, for whoever is asked for help. */
  readonly code?: string;
}

export type ShellDialog =
  /** `after` is what is stored in the project once it exists. */
  | { readonly kind: 'newProject'; readonly after: ImportInput | null; readonly table: OpenedFile | null }
  /** `table` is one of participants, looked at when the interviews are stored. */
  | {
      readonly kind: 'import';
      readonly files: readonly ImportFile[];
      readonly table: OpenedFile | null;
    }
  | { readonly kind: 'participantsTable'; readonly table: ParticipantsTable }
  | { readonly kind: 'paste' }
  | {
      readonly kind: 'tableReport';
      readonly stored: readonly string[];
      readonly sections: readonly TableReportSection[];
    }
  | { readonly kind: 'export' }
  | { readonly kind: 'exportFigure'; readonly drawable: DrawableFigure }
  | { readonly kind: 'sendCopy'; readonly round: Round | null; readonly initials: string }
  | { readonly kind: 'startRound' }
  | { readonly kind: 'merge'; readonly plan: MergePlan }
  | { readonly kind: 'renameProject' }
  | { readonly kind: 'renameTranscript'; readonly id: TranscriptId }
  | { readonly kind: 'addCoder' }
  | { readonly kind: 'approach' }
  | { readonly kind: 'eraseProject'; readonly storedId: StoredId; readonly name: string }
  | { readonly kind: 'backups' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'print' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' };

interface ShellState {
  readonly dialog: ShellDialog | null;
  /** A sentence that stays until it is dismissed or replaced. */
  readonly notice: ShownNotice | null;
  /** A sentence that goes away by itself, on what can be seen to be done. */
  readonly passing: string | null;
}

export const shellStore = create<ShellState>(() => ({
  dialog: null,
  notice: null,
  passing: null,
}));

// What is said of before is no longer of interest once something else is done.
busyStore.subscribe(({ busy }, before) => {
  if (busy && !before.busy) shellStore.setState({ notice: null });
});

// A sentence that stands there in the other language would stay so; what it told was read before the change.
onSettings(({ language }, before) => {
  if (language !== before.language) shellStore.setState({ notice: null, passing: null });
});

export function showDialog(dialog: ShellDialog | null): void {
  shellStore.setState({ dialog });
}

export function showNotice(sentence: string | null): void {
  if (sentence) announce(sentence);
  shellStore.setState({ notice: sentence === null ? null : { sentence, isError: false } });
}

export function showPassingNotice(sentence: string): void {
  announce(sentence);
  shellStore.setState({ notice: null, passing: sentence });
}

export function showRefusal(refusal: Refusal): void {
  const sentence = refusalSentence(wordsOf[currentSettings().language], refusal);
  // The user's own doing is no error.
  if (refusal.refused === 'stopped') {
    showPassingNotice(sentence);
    return;
  }
  announce(sentence, 'assertive');
  const { reason } = refusal.params;
  const code = reason ? `${refusal.refused} ${reason}` : refusal.refused;
  shellStore.setState({ notice: { sentence, isError: true, code } });
}

/** Shows every assertive sentence, whoever says it; the next polite one takes it away. Returns the way to stop. */
export function showAnnouncements(): () => void {
  return onAnnouncement((sentence, urgency) => {
    if (urgency === 'assertive') shellStore.setState({ notice: { sentence, isError: true }, passing: null });
    else if (shellStore.getState().notice?.isError) shellStore.setState({ notice: null });
  });
}
