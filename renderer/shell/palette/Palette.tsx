/** One field for everything: type a few letters, choose with the arrows, Enter. Lies over whatever view is shown. */
import { FileText, Search, SquareChevronRight, TextSearch, User } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShownKeys } from '../../actions/actionKeys.ts';
import { enabledActions } from '../../actions/actionRegistry.ts';
import { applyToSelection, hasSelection } from '../../codings/applyToSelection.ts';
import { mayChange } from '../../codings/ownCodings.ts';
import { isMac, Kbd } from '../../ui/Kbd.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import { type FoundEntry, findEntries, type PaletteSection } from './findEntries.ts';
import { openEntry } from './openEntry.ts';
import styles from './Palette.module.css';
import {
  type NamedKind,
  type PaletteEntry,
  paletteEntries,
  paletteKinds,
  passagesEntry,
} from './paletteEntries.ts';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useModal();
  const id = useId();
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<NamedKind | null>(null);
  const [active, setActive] = useState(0);
  const sections = useSections(query, only);
  const found = sections.flatMap((section) => section.found);
  const current = found[Math.min(active, found.length - 1)];
  const leaveFor = (act: () => void) => {
    flushSync(onClose);
    act();
  };
  const narrow = (step: 1 | -1) => {
    const all: readonly (NamedKind | null)[] = [null, ...paletteKinds];
    setOnly(all[(all.indexOf(only) + step + all.length) % all.length] ?? null);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { entry } = current ?? {};
    const at = Math.min(active, found.length - 1);
    const isControl = isMac ? event.metaKey : event.ctrlKey;
    if (event.key === 'ArrowDown') setActive(Math.max(0, Math.min(at + 1, found.length - 1)));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1));
    else if (event.key === 'Tab') narrow(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && isControl && entry?.kind === 'themes')
      leaveFor(() => mayChange() && void applyToSelection(entry.id));
    else if (event.key === 'Enter' && entry) leaveFor(() => openEntry(entry));
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.actions.names.palette}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={onKeyDown}
    >
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <input
          role="combobox"
          aria-label={words.actions.names.palette}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(id, current)}
          placeholder={only ? words.palette.narrowed[only] : words.palette.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
        {only && <span className={styles.only}>{words.palette.kinds[only]}</span>}
        <Kbd keys="Escape" />
      </div>
      <PaletteList
        id={id}
        sections={sections}
        current={current}
        onPoint={(one) => setActive(found.indexOf(one))}
        onChoose={(one) => leaveFor(() => openEntry(one.entry))}
      />
      {found.length === 0 && <p className={styles.nothing}>{words.palette.nothing({ query })}</p>}
      <PaletteFoot canCode={current?.entry.kind === 'themes' && hasSelection()} />
    </dialog>
  );
}

/** Modal on the browser's own dialog; the focus goes back where it was. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector('input')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}

function useSections(query: string, only: NamedKind | null) {
  const words = useWords();
  const isOpen = useWorkspace(({ project }) => project !== null);
  // As the coder sees it: a blind round hides themes and counts here too.
  const seen = useProject((project) => project);
  const project = isOpen ? seen : null;
  const recent = useView((view) => view.recentThemeIds);
  // As it was when the palette opened: while it lies there nothing else changes.
  const [enabled] = useState(() => enabledActions.getState().ids);
  const entries = useMemo(() => paletteEntries(project, enabled, words), [project, enabled, words]);
  return useMemo(() => {
    const named = findEntries(entries, query, only, recent);
    const passages = project && only === null ? passagesEntry(query, words) : null;
    if (passages === null) return named;
    const found = [{ entry: passages, match: null, isInMore: false }];
    return [...named, { kind: passages.kind, found, total: 1 }];
  }, [entries, query, only, recent, project, words]);
}

const optionId = (list: string, { entry }: FoundEntry) => `${list}-${entry.key.replace(' ', '-')}`;

interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly PaletteSection[];
  readonly current: FoundEntry | undefined;
  readonly onPoint: (one: FoundEntry) => void;
  readonly onChoose: (one: FoundEntry) => void;
}

function PaletteList({ id, sections, current, onPoint, onChoose }: PaletteListProps) {
  const words = useWords();
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={words.palette.found}
      className={styles.list}
      tabIndex={-1}
    >
      {sections.map(({ kind, found: ofKind, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, not field sets
        <div key={kind} role="group" aria-label={words.palette.kinds[kind]}>
          <p aria-hidden className={styles.heading}>
            {words.palette.section({ kind: words.palette.kinds[kind], shown: ofKind.length, total })}
          </p>
          {ofKind.map((one) => (
            <Row
              key={one.entry.key}
              id={optionId(id, one)}
              found={one}
              isActive={one === current}
              onPoint={() => onPoint(one)}
              onChoose={() => onChoose(one)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function PaletteFoot({ canCode }: { readonly canCode: boolean }) {
  const { palette: words } = useWords();
  return (
    <footer className={styles.foot}>
      <span>
        <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {words.move}
      </span>
      <span>
        <Kbd keys="Tab" /> {words.narrow}
      </span>
      {canCode && (
        <span>
          <Kbd keys="Ctrl Enter" /> {words.code}
        </span>
      )}
    </footer>
  );
}

interface RowProps {
  readonly id: string;
  readonly found: FoundEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Row({ id, found, isActive, onPoint, onChoose }: RowProps) {
  const words = useWords().palette;
  const keys = useShownKeys();
  const { entry, match, isInMore } = found;
  const shown = entry.kind === 'actions' ? keys(entry.id) : isActive ? 'Enter' : undefined;
  useEffect(() => {
    if (isActive) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isActive, id]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of all options
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={`${styles.row} ${isActive ? styles.active : ''}`}
      onPointerMove={() => !isActive && onPoint()}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <EntryIcon entry={entry} />
      <span className={styles.name}>
        {match ? (
          <>
            {entry.name.slice(0, match.start)}
            <b>{entry.name.slice(match.start, match.end)}</b>
            {entry.name.slice(match.end)}
          </>
        ) : (
          entry.name
        )}
      </span>
      <span className={styles.detail}>{isInMore ? words.inDefinition : entry.detail}</span>
      {shown && <Kbd keys={shown} />}
    </div>
  );
}

function EntryIcon({ entry }: { readonly entry: PaletteEntry }) {
  if (entry.kind === 'themes') return <ThemeSwatch colour={entry.colour} pattern={entry.pattern} />;
  const Icon = {
    transcripts: FileText,
    participants: User,
    actions: SquareChevronRight,
    passages: TextSearch,
  }[entry.kind];
  return <Icon size={14} aria-hidden />;
}
