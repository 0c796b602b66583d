/** What an edited Word file changes in a text, before anything is changed: conflicts side by side, then the list. */
import { useId, useState } from 'react';
import type { ReturnedFile } from '../../../shared/exports/readReturned.ts';
import type { ReturnedChange } from '../../../shared/results-section/round-trip/leaveChanges.ts';
import type {
  Decision,
  Decisions,
  ReturnedConflict,
} from '../../../shared/results-section/round-trip/returnedConflict.ts';
import { nameDecision } from '../../../shared/results-section/round-trip/returnedConflict.ts';
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
  const decide = (key: string, decision: Decision) => setDecisions({ ...decisions, [key]: decision });
  const isTaken = (key: string) => decisions[key] !== 'keep';
  const tick = (keys: readonly string[], isOn: boolean) => {
    const some = Object.fromEntries(keys.map((key) => [key, isOn ? 'take' : 'keep'] as const));
    setDecisions({ ...decisions, ...some });
  };
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
      {name !== null && (
        <label className={styles.change}>
          <input
            type="checkbox"
            checked={isTaken(nameDecision)}
            onChange={(event) => tick([nameDecision], event.target.checked)}
          />
          {words.newName({ name })}
        </label>
      )}
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
              onDecide={(decision) => decide(conflict.key, decision)}
            />
          ))}
        </section>
      )}
      <Changes changes={changes} isTaken={isTaken} onTick={tick} />
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

interface ChangesProps {
  readonly changes: readonly ReturnedChange[];
  readonly isTaken: (key: string) => boolean;
  readonly onTick: (keys: readonly string[], isOn: boolean) => void;
}

function Changes({ changes, ...ticks }: ChangesProps) {
  const words = useWords().returned;
  if (changes.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{words.changesHint}</p>
      {kinds.map((kind) => {
        const some = changes.filter((change) => change.kind === kind);
        return some.length > 0 && <ChangesOfKind key={kind} kind={kind} changes={some} {...ticks} />;
      })}
    </>
  );
}

function ChangesOfKind({
  kind,
  changes,
  isTaken,
  onTick,
}: ChangesProps & { readonly kind: ReturnedChange['kind'] }) {
  const words = useWords().returned;
  const headings = {
    changed: words.changedCount,
    added: words.addedCount,
    removed: words.removedCount,
    moved: words.movedCount,
  };
  const keys = changes.map(({ key }) => key);
  const isAnyTaken = keys.some(isTaken);
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h3>{headings[kind]({ count: changes.length })}</h3>
        {changes.length > 1 && (
          <Button size="small" onPress={() => onTick(keys, !isAnyTaken)}>
            {isAnyTaken ? words.takeNone : words.takeAll}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {changes.map(({ key, before, after }) => (
          <li key={key}>
            <label className={styles.change} data-left={!isTaken(key)}>
              <input
                type="checkbox"
                checked={isTaken(key)}
                onChange={(event) => onTick([key], event.target.checked)}
              />
              <span className={styles.sides}>
                {before !== '' && kind !== 'moved' && (
                  <span className={styles.side}>{kind === 'removed' ? <del>{before}</del> : before}</span>
                )}
                {after !== '' && (
                  <span className={styles.side}>{kind === 'added' ? <ins>{after}</ins> : after}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
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
