/** One memo: what it is about, its words, who wrote it and when. One's own is written in place. */
import { Folder, Link2, NotebookPen, Pencil, Trash2, UserRound } from 'lucide-react';
import { type MouseEvent, useCallback, useRef } from 'react';
import { themeLook } from '../../../shared/codebook/themeTree.ts';
import type { Memo, MemoTarget } from '../../../shared/project/records.ts';
import { endMemo, startMemo } from '../../codings/memoStore.ts';
import { OwnBadge } from '../../codings/OwnBadge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import { MemoEditor } from '../../writing/MemoEditor.tsx';
import { RichTextView } from '../../writing/RichTextView.tsx';
import { findLinkChoices } from './findLinkChoices.ts';
import { formatMoment } from './formatMoment.ts';
import styles from './MemoCard.module.css';
import type { MemoEntry } from './memoEntries.ts';
import { countLinks, goToCoding, saveMemo } from './panelActions.ts';
import { useMemoSubject } from './useMemoSubject.ts';

interface MemoCardProps {
  readonly entry: MemoEntry;
  readonly canChange: boolean;
}

export function MemoCard({ entry, canChange }: MemoCardProps) {
  const { target, memo, isOpen } = entry;
  const words = useWords().themePanel.memos;
  const coderId = useWorkspace((state) => state.coderId);
  const subject = useMemoSubject(target);
  const card = useRef<HTMLElement>(null);
  const isOwn = memo === null || memo.coderId === null || memo.coderId === coderId;
  const mayEdit = canChange && isOwn;
  const edit = () => startMemo(target, memo?.id ?? null);
  const leave = (how: 'escape' | 'focus') => {
    endMemo();
    if (how === 'escape') requestAnimationFrame(() => card.current?.focus());
  };
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={`${styles.card} ${isOpen ? styles.open : ''}`}
      aria-label={words.about({ what: subject.name })}
    >
      <Heading target={target} name={subject.name} />
      {subject.lines !== '' && <p className={styles.lines}>{subject.lines}</p>}
      {isOpen && mayEdit ? (
        <OpenMemo entry={entry} label={words.about({ what: subject.name })} onLeave={leave} />
      ) : (
        memo && <ClosedMemo memo={memo} onEdit={mayEdit ? edit : null} />
      )}
      {memo && <Footer memo={memo} target={target} onEdit={mayEdit && !isOpen ? edit : null} />}
    </article>
  );
}

function Heading({ target, name }: { target: MemoTarget; name: string }) {
  const words = useWords().themePanel.memos;
  const project = useProject((one) => one);
  if (target.table === 'codings') {
    const coding = project.codings.get(target.id);
    return (
      <h3 className={styles.heading}>
        {coding && <ThemeSwatch {...themeLook(project, coding.themeId)} size={12} />}
        <button
          type="button"
          className={styles.subject}
          title={words.openCoding}
          onClick={() => goToCoding(target.id)}
        >
          {name}
        </button>
      </h3>
    );
  }
  const Icon = target.table === 'participants' ? UserRound : target.table === 'info' ? Folder : NotebookPen;
  return (
    <h3 className={styles.heading}>
      <Icon size={14} aria-hidden />
      {name}
    </h3>
  );
}

interface OpenMemoProps {
  readonly entry: MemoEntry;
  readonly label: string;
  readonly onLeave: (how: 'escape' | 'focus') => void;
}

function OpenMemo({ entry: { target, memo }, label, onLeave }: OpenMemoProps) {
  const words = useWords().reading;
  const project = useProject((one) => one);
  const here = useView((view) => view.transcriptId);
  const findCodings = useCallback(
    (query: string) => findLinkChoices(project, here, query, words.lines),
    [project, here, words],
  );
  return (
    <MemoEditor
      label={label}
      body={memo?.body ?? []}
      onSave={(body) => void saveMemo(target, memo, body)}
      onLeave={onLeave}
      findCodings={findCodings}
    />
  );
}

/** A click anywhere but on a link begins to write, unless words were being selected to copy them. */
function ClosedMemo({ memo, onEdit }: { memo: Memo; onEdit: (() => void) | null }) {
  const words = useWords().themePanel.memos;
  const click = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('button');
    if (!isLink && document.getSelection()?.isCollapsed !== false) onEdit?.();
  };
  const pointer = onEdit ? { onClick: click } : {};
  return (
    <div className={onEdit ? styles.editable : undefined} {...pointer}>
      <RichTextView body={memo.body} onOpenCoding={goToCoding} linkTitle={words.openCoding} />
    </div>
  );
}

interface FooterProps {
  readonly memo: Memo;
  readonly target: MemoTarget;
  readonly onEdit: (() => void) | null;
}

function Footer({ memo, target, onEdit }: FooterProps) {
  const words = useWords().themePanel.memos;
  const language = useLanguage();
  const { day, timeToday } = formatMoment(memo.changedAt, new Date(), language);
  const links = countLinks(memo.body);
  return (
    <footer className={styles.footer}>
      <OwnBadge coderId={memo.coderId} />
      <time dateTime={memo.changedAt}>{timeToday === null ? day : words.today({ time: timeToday })}</time>
      <span className={styles.gap} />
      {links > 0 && (
        <span className={styles.links}>
          <Link2 size={14} aria-hidden />
          {words.links({ count: links })}
        </span>
      )}
      {onEdit && (
        <span className={styles.actions}>
          <IconButton size="small" icon={Pencil} label={words.edit} onPress={onEdit} />
          <IconButton
            size="small"
            icon={Trash2}
            label={words.remove}
            onPress={() => void saveMemo(target, memo, [])}
          />
        </span>
      )}
    </footer>
  );
}
