/** A checklist of reporting: what the project knows of each item and where it stands, and a field for what it cannot know. */
import { useMemo, useState } from 'react';
import type { ReportingChecklist } from '../../../shared/project/records.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { type ChecklistItem, checklistRows } from '../../../shared/results-section/annexes/checklistRows.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './annexes.module.css';
import { writeAboutStudy } from './resultsActions.ts';

interface ChecklistDialogProps {
  readonly document: ResultsDocument;
  readonly checklist: ReportingChecklist;
  readonly onClose: () => void;
}

export function ChecklistDialog({ document, checklist, onClose }: ChecklistDialogProps) {
  const all = useWords();
  const { titles, sources, window: words } = all.reporting;
  const project = useProject((one) => one);
  const parts = useMemo(() => checklistRows(project, document, checklist), [project, document, checklist]);
  const [error, setError] = useState<string | null>(null);
  const write = async (item: number, text: string) =>
    setError(await writeAboutStudy({ of: checklist, item }, text));
  const close = () => {
    // What is being written is kept when it is left.
    if (globalThis.document.activeElement instanceof HTMLElement) globalThis.document.activeElement.blur();
    onClose();
  };
  return (
    <Dialog
      title={titles[checklist]}
      width={820}
      onClose={close}
      footer={<Button onPress={close}>{all.frame.close}</Button>}
    >
      <p className={styles.hint}>{words.checklistHint}</p>
      {error && <p role="alert">{error}</p>}
      {parts.map(({ part, items }, index) => (
        <section key={part} aria-label={part} lang={document.language}>
          <h3 className={styles.part}>{part}</h3>
          <ol className={styles.items} start={items[0]?.number}>
            {items.map((item, at) => (
              <li key={item.number}>
                <Item item={item} isFirst={index === 0 && at === 0} onWrite={write} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={styles.hint}>{sources[checklist]}</p>
    </Dialog>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  readonly isFirst: boolean;
  readonly onWrite: (number: number, text: string) => Promise<void>;
}

function Item({ item, isFirst, onWrite }: ItemProps) {
  const words = useWords().reporting.window;
  const { number, known, own, places } = item;
  const [text, setText] = useState(own);
  return (
    <>
      <b>
        {number}. {item.item}
      </b>
      <p className={styles.known}>
        {known || words.nothingKnown} {places.length > 0 && words.at({ places: places.join(', ') })}
      </p>
      <textarea
        aria-label={words.answer({ number, item: item.item })}
        rows={2}
        value={text}
        data-first-focus={isFirst ? '' : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text.trim() !== own) void onWrite(number, text);
        }}
      />
    </>
  );
}
