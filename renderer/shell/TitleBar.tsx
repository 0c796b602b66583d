/** The bar on top: which project, undo and redo by name, who codes. */
import { ChevronDown, MessageSquareQuote, Redo2, Search, Undo2 } from 'lucide-react';
import { useShownKeys } from '../actions/actionKeys.ts';
import { runAction } from '../actions/actionRegistry.ts';
import { CoderBadge } from '../ui/CoderBadge.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Logo } from '../ui/Logo.tsx';
import type { MenuItem } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './TitleBar.module.css';

export interface TitleBarProject {
  readonly name: string;
  readonly menu: readonly MenuItem[];
  /** Names of what would be undone and done again, as sentences; `null` where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSearch: () => void;
  readonly onRetrieve: () => void;
  readonly coder: { readonly initials: string; readonly order: number } | null;
  readonly coderMenu: readonly MenuItem[];
}

export function TitleBar({ project }: { project: TitleBarProject | null }) {
  return (
    <header className={styles.bar}>
      <Logo size={24} />
      {project && <ProjectParts project={project} />}
    </header>
  );
}

/** In the middle of the bar, where one looks for it. */
function PaletteButton() {
  const { actions } = useWords();
  const keys = useShownKeys()('palette');
  return (
    <span className={styles.middle}>
      <button
        type="button"
        className={styles.palette}
        aria-label={actions.names.palette}
        onClick={() => runAction('palette')}
      >
        <Search size={14} aria-hidden />
        <span>{actions.names.palette}</span>
        {keys && <Kbd keys={keys} />}
      </button>
    </span>
  );
}

function ProjectParts({ project }: { project: TitleBarProject }) {
  const { frame: words, retrieval } = useWords();
  const { coder } = project;
  return (
    <>
      <MenuButton label={words.projectMenu} items={project.menu}>
        <span className={styles.project}>{project.name}</span>
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
      <PaletteButton />
      <IconButton icon={Search} label={words.searchAll} shortcut="Ctrl Shift F" onPress={project.onSearch} />
      <IconButton
        icon={MessageSquareQuote}
        label={retrieval.open}
        shortcut="Ctrl Shift R"
        onPress={project.onRetrieve}
      />
      <IconButton
        icon={Undo2}
        label={project.undoLabel ?? words.undo}
        shortcut="Ctrl Z"
        isDisabled={project.undoLabel === null}
        onPress={project.onUndo}
      />
      <IconButton
        icon={Redo2}
        label={project.redoLabel ?? words.redo}
        shortcut="Ctrl Shift Z"
        isDisabled={project.redoLabel === null}
        onPress={project.onRedo}
      />
      <span className={styles.separator} />
      <MenuButton
        label={coder ? words.codingAs({ initials: coder.initials }) : words.nobodyCodes}
        items={project.coderMenu}
      >
        {coder && <CoderBadge initials={coder.initials} order={coder.order} />}
        <span className={styles.coderWords}>
          {coder ? words.codingAs({ initials: coder.initials }) : words.nobodyCodes}
        </span>
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
    </>
  );
}
