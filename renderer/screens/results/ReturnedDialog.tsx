/** What an edited Word file changes in a text, before anything is changed: conflicts side by side, then the list. */
import { useId, useState } from 'react';
import type { ReturnedFile } from '../../../shared/exports/readReturned.ts';
import type { ReturnedChange } from '../../../shared/results-section/round-trip/compareReturned.ts';
import type {
  Decision,
  Decisions,
  ReturnedConflict,
} from '../../../shared/results-section/round-trip/returnedConflict.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './returned.module.css';

interface ReturnedDialogProps {
  readonly returned: ReturnedFile;
  readonly onTakeOver: (decisions: Decisions) => Promise<string | null>;
  readonly onClose: () => void;
}

export function ReturnedDialog({ returned, onTakeOver, onClose }: ReturnedDialogProps) {
  const all = useWords();
  const words = all.returned;
  const [decisions, setDecisions] = useState<Decisions>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { file, name, changes, conflicts } = returned;
  const isSame = changes.length === 0 && conflicts.length === 0 && name === null;
  const takeOver = async () => {
    setBusy(true);
    const why = await onTakeOver(decisions);
    setBusy(false);
    setProblem(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      title={words.title({ file })}
      width={860}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{all.reading.cancel}</Button>
          <Button variant="primary" isDisabled={isSame || isBusy} onPress={() => void takeOver()}>
            {words.takeOver}
          </Button>
        </>
      }
    >
      {problem && <p role="alert">{problem}</p>}
      {isSame && <p>{words.same}</p>}
      {name !== null && <p>{words.newName({ name })}</p>}
      <Notes returned={returned} />
      {conflicts.length > 0 && (
        <section className={styles.part}>
          <h3>{words.conflictCount({ count: conflicts.length })}</h3>
          <p className={styles.hint}>{words.conflictsHint}</p>
          {conflicts.map((conflict) => (
            <Conflict
              key={conflict.key}
              conflict={conflict}
              decision={decisions[conflict.key] ?? 'keep'}
              onDecide={(decision) => setDecisions({ ...decisions, [conflict.key]: decision })}
            />
          ))}
        </section>
      )}
      <Changes changes={changes} />
      <Comments comments={returned.comments} />
    </Dialog>
  );
}

function Notes({ returned: { isUnmarked, tracked, footnotes } }: { readonly returned: ReturnedFile }) {
  const words = useWords().returned;
  return (
    <>
      {isUnmarked && <p>{words.unmarked}</p>}
      {tracked > 0 && <p>{words.tracked({ count: tracked })}</p>}
      {footnotes > 0 && <p>{words.footnotes({ count: footnotes })}</p>}
    </>
  );
}

interface ConflictProps {
  readonly conflict: ReturnedConflict;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

function Conflict({ conflict: { kind, here, there }, decision, onDecide }: ConflictProps) {
  const words = useWords().returned;
  const name = useId();
  const isOfWords = kind === 'words' || kind === 'removed' || kind === 'revived' || kind === 'gone';
  const keep = isOfWords ? words.keepHere : words.keepEvidence;
  const take = there === '' ? words.leaveOut : isOfWords ? words.takeThere : words.takeWords;
  const choices = [
    {
      value: 'keep',
      label: keep,
      title: words.here,
      text: here || words.nothingHere,
      isNothing: here === '',
    },
    {
      value: 'take',
      label: take,
      title: words.there,
      text: there || words.nothingThere,
      isNothing: there === '',
    },
  ] as const;
  return (
    <fieldset className={styles.conflict}>
      <legend>{words.kinds[kind]}</legend>
      <div className={styles.sides}>
        {choices.map(({ value, label, title, text, isNothing }) => (
          <label key={value} className={styles.side} data-chosen={decision === value}>
            <span className={styles.hint}>{title}</span>
            <span className={styles.words} data-nothing={isNothing}>
              {text}
            </span>
            <span className={styles.choice}>
              <input type="radio" name={name} checked={decision === value} onChange={() => onDecide(value)} />
              {label}
            </span>
          </label>
        ))}
      </div>
      {kind === 'quote' && <p className={styles.hint}>{words.quoteHint}</p>}
    </fieldset>
  );
}

const kinds = ['changed', 'added', 'removed', 'moved'] as const;

function Changes({ changes }: { readonly changes: readonly ReturnedChange[] }) {
  const words = useWords().returned;
  const headings = {
    changed: words.changedCount,
    added: words.addedCount,
    removed: words.removedCount,
    moved: words.movedCount,
  };
  return kinds.map((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    if (some.length === 0) return null;
    return (
      <section key={kind} className={styles.part}>
        <h3>{headings[kind]({ count: some.length })}</h3>
        <ul className={styles.list}>
          {some.map(({ before, after }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <li key={index} className={styles.sides}>
              {before !== '' && kind !== 'moved' && (
                <p className={styles.side}>{kind === 'removed' ? <del>{before}</del> : before}</p>
              )}
              {after !== '' && <p className={styles.side}>{kind === 'added' ? <ins>{after}</ins> : after}</p>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Comments({ comments }: Pick<ReturnedFile, 'comments'>) {
  const words = useWords().returned;
  if (comments.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.comments({ count: comments.length })}</h3>
      <p className={styles.hint}>{words.commentsStay}</p>
      <ul className={styles.list}>
        {comments.map(({ author, text, about }) => (
          <li key={`${author} ${text} ${about}`}>
            <p>{words.commentBy({ author, text })}</p>
            {about !== '' && <p className={styles.hint}>{about}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
