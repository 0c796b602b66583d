/** "Start a round of coding": its name, who codes which interviews, which themes are compared, blind or open. */
import { type FormEvent, useState } from 'react';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { transcriptOrder } from '../../../shared/coding/findCodings.ts';
import type { CoderId, ThemeId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { NewRound } from '../../../shared/rounds/editRounds.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { Choices } from './Choices.tsx';
import styles from './SecondCoder.module.css';

interface StartRoundDialogProps {
  readonly project: Project;
  /** Who starts it: chosen at first. */
  readonly coderId: CoderId | null;
  /** Starts it, or says why not; `null` closes. */
  readonly onStart: (round: NewRound) => Promise<string | null>;
  readonly onClose: () => void;
}

export function StartRoundDialog({ project, coderId, onStart, onClose }: StartRoundDialogProps) {
  const words = useWords();
  const { start } = words.rounds;
  const order = transcriptOrder(project);
  const branches = themeTree(project).order.filter(({ depth }) => depth <= 1);
  const [name, setName] = useState(start.firstName({ number: project.rounds.size + 1 }));
  const [coders, setCoders] = useState<ReadonlySet<CoderId>>(new Set(coderId ? [coderId] : []));
  const [initials, setInitials] = useState('');
  const [transcripts, setTranscripts] = useState<ReadonlySet<TranscriptId>>(new Set());
  const [hasAllThemes, setAllThemes] = useState(true);
  const [themes, setThemes] = useState<ReadonlySet<ThemeId>>(new Set());
  const [isBlind, setBlind] = useState(true);
  const [error, setError] = useState<string | null>(null);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setError(
      await onStart({
        name,
        coderIds: [...coders],
        newInitials: initials.split(/[,;]/u),
        transcriptIds: order.filter((id) => transcripts.has(id)),
        themeIds: hasAllThemes ? [] : [...themes],
        isBlind,
      }),
    );
  };
  return (
    <Dialog
      title={start.title}
      width={560}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="start-round">
            {start.action}
          </Button>
        </>
      }
    >
      <form id="start-round" className={styles.form} onSubmit={accept}>
        <p className={styles.lead}>{start.lead}</p>
        <TextField label={start.name} value={name} onChange={setName} isFirstFocus />
        <Choices
          legend={start.coders}
          options={[...project.coders.values()].map((coder) => ({ id: coder.id, label: coder.initials }))}
          chosen={coders}
          onChange={setCoders}
        />
        <TextField label={start.newCoder} value={initials} onChange={setInitials} />
        <Choices
          legend={start.transcripts}
          options={order.map((id) => ({ id, label: project.transcripts.get(id)?.name ?? '' }))}
          chosen={transcripts}
          onChange={setTranscripts}
          all={start.all}
          none={start.none}
        />
        <fieldset className={styles.choices}>
          <legend>{start.themes}</legend>
          <label className={styles.choice}>
            <input type="radio" name="themes" checked={hasAllThemes} onChange={() => setAllThemes(true)} />
            {start.allThemes}
          </label>
          <label className={styles.choice}>
            <input type="radio" name="themes" checked={!hasAllThemes} onChange={() => setAllThemes(false)} />
            {start.someThemes}
          </label>
        </fieldset>
        {!hasAllThemes && (
          <Choices
            legend={start.someThemes}
            isLegendHidden
            options={branches.map(({ theme }) => ({ id: theme.id, label: theme.name }))}
            chosen={themes}
            onChange={setThemes}
          />
        )}
        <label className={styles.choice}>
          <input type="checkbox" checked={isBlind} onChange={(event) => setBlind(event.target.checked)} />
          {start.blind}
        </label>
        {error !== null && (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </form>
    </Dialog>
  );
}
