/** "Send a copy to a coder": which interviews, for whom, with the codebook or without. */
import { type FormEvent, useRef, useState } from 'react';
import { transcriptOrder } from '../../../shared/coding/findCodings.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { CopyWish } from '../../workspace/secondCoder.ts';
import { Choices } from './Choices.tsx';
import styles from './SecondCoder.module.css';

interface SendCopyDialogProps {
  readonly project: Project;
  /** The round that it is for, if any, and whose part. */
  readonly round: Round | null;
  readonly firstInitials: string;
  /** Writes the copy; answers `null` when it is written, stopped or the user gave up, else why not. */
  readonly onSend: (wish: CopyWish, signal: AbortSignal) => Promise<string | null>;
  readonly onClose: () => void;
}

export function SendCopyDialog({ project, round, firstInitials, onSend, onClose }: SendCopyDialogProps) {
  const words = useWords();
  const { send } = words.secondCoder;
  const order = transcriptOrder(project);
  const [initials, setInitials] = useState(firstInitials);
  const [chosen, setChosen] = useState<ReadonlySet<TranscriptId>>(new Set(round?.transcriptIds));
  const [hasCodebook, setCodebook] = useState(true);
  const [state, setState] = useState<{ readonly isMaking: boolean; readonly error: string | null }>({
    isMaking: false,
    error: null,
  });
  const making = useRef<AbortController | null>(null);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const transcriptIds = order.filter((id) => chosen.has(id));
    making.current = new AbortController();
    setState({ isMaking: true, error: null });
    const wish = { initials, transcriptIds, hasCodebook, round };
    setState({ isMaking: false, error: await onSend(wish, making.current.signal) });
  };
  const close = () => {
    making.current?.abort();
    onClose();
  };
  return (
    <Dialog
      title={send.title}
      width={520}
      onClose={close}
      footer={
        <>
          <output className={styles.state}>{state.isMaking && send.making}</output>
          <Button onPress={close}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="send-copy" isDisabled={state.isMaking}>
            {send.action}
          </Button>
        </>
      }
    >
      <form id="send-copy" className={styles.form} onSubmit={accept}>
        <p className={styles.lead}>{send.lead}</p>
        <TextField
          label={send.initials}
          value={initials}
          onChange={setInitials}
          error={state.error}
          isFirstFocus
        />
        {round && <p>{send.forRound({ name: round.name })}</p>}
        <Choices
          legend={send.transcripts}
          options={order.map((id) => ({ id, label: project.transcripts.get(id)?.name ?? '' }))}
          chosen={chosen}
          onChange={setChosen}
          all={send.all}
          none={send.none}
        />
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={hasCodebook}
            onChange={(event) => setCodebook(event.target.checked)}
          />
          {send.codebook}
        </label>
      </form>
    </Dialog>
  );
}
