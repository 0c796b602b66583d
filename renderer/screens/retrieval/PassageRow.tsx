/** One passage: who and where, its themes, its words with what stands around, and what can be done with it. */
import { ChevronDown, ChevronRight, Copy } from 'lucide-react';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { textOf } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import type { FoundPassage } from '../../../shared/retrieval/findPassages.ts';
import { citationOf } from '../../../shared/tables/citedQuote.ts';
import { removeOne } from '../../codings/codingActions.ts';
import { OwnBadge } from '../../codings/OwnBadge.tsx';
import { withOwnCoding } from '../../codings/ownCodings.ts';
import { showCoding } from '../../codings/showPassage.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import { showAxialDialog } from '../../themes/axial/axialStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { RowFocus } from '../../ui/RowList.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import styles from './PassageRow.module.css';
import type { CodingDialog } from './PassageRows.tsx';
import { copyPassage, memoOn, moveBound } from './passageActions.ts';
import { surroundings } from './surroundings.ts';

interface PassageRowProps {
  readonly passage: FoundPassage;
  readonly focus: RowFocus;
  readonly isExpanded: boolean;
  readonly onToggle: () => void;
  readonly onDialog: (dialog: CodingDialog) => void;
}

export function PassageRow({ passage, focus, isExpanded, onToggle, onDialog }: PassageRowProps) {
  const all = useWords();
  const words = all.retrieval;
  const project = useProject((one) => one);
  // A passage that was changed a moment ago is asked for anew.
  if (passage.end > textOf(project, passage.transcriptId).text.length) return null;
  const [first] = passage.codings;
  const look = themeLook(project, first.themeId);
  const cited = citationOf(project, all, passage);
  const lines = words.atLines({ lines: cited.lines });
  const around = surroundings(textOf(project, passage.transcriptId), passage, isExpanded ? 500 : 70);
  const comments = passage.codings.map(({ comment }) => comment).filter(Boolean);
  return (
    <div className={styles.row} style={themeStyle(look.colour, look.pattern)}>
      <IconButton
        icon={isExpanded ? ChevronDown : ChevronRight}
        size="small"
        label={isExpanded ? words.collapse : words.expand}
        onPress={onToggle}
      />
      <div className={styles.main}>
        <div className={styles.line}>
          <span className={styles.place}>
            <b>{cited.who}</b> {lines}
          </span>
          {passage.codings.map((coding) => (
            <CodingMenu key={coding.id} coding={coding} lines={lines} onDialog={onDialog} />
          ))}
        </div>
        <button
          type="button"
          {...focus}
          data-row=""
          className={`${styles.jump} ${isExpanded ? '' : styles.short}`}
          onClick={() => showCoding(first.id)}
        >
          <span className={styles.around}>{around.before}</span>
          <span className={styles.quote}>{isExpanded ? around.quote : cited.quote}</span>
          <span className={styles.around}>{around.after}</span>
        </button>
        {comments.length > 0 && <span className={styles.comment}>{comments.join(' · ')}</span>}
        {isExpanded && <Bounds coding={first} />}
      </div>
      <span className={styles.side}>
        <OwnBadge coderId={passage.coderId} />
        <IconButton
          icon={Copy}
          size="small"
          label={words.copy}
          shortcut="Ctrl C"
          onPress={() => void copyPassage(passage)}
        />
      </span>
    </div>
  );
}

interface CodingMenuProps {
  readonly coding: Coding;
  readonly lines: string;
  readonly onDialog: (dialog: CodingDialog) => void;
}

/** The theme, which opens what can be done with this coding. */
function CodingMenu({ coding, lines, onDialog }: CodingMenuProps) {
  const all = useWords();
  const words = all.retrieval;
  const project = useProject((one) => one);
  const isDisabled = useWorkspace((state) => whyNoChange(state, all) !== null);
  const node = themeTree(project).nodes.get(coding.themeId);
  const { id } = coding;
  const items: MenuItem[] = [
    { label: words.goTo, shortcut: 'Enter', onSelect: () => showCoding(id) },
    'separator',
    {
      label: words.recode,
      shortcut: 'R',
      isDisabled,
      onSelect: () => withOwnCoding(() => onDialog({ kind: 'recode', id }), id),
    },
    {
      label: words.comment,
      shortcut: 'C',
      isDisabled,
      onSelect: () => withOwnCoding(() => onDialog({ kind: 'comment', id }), id),
    },
    {
      label: words.memo,
      shortcut: 'M',
      isDisabled,
      onSelect: () => memoOn(id),
    },
    {
      label: all.axial.links.evidenceFor,
      isDisabled,
      onSelect: () => showAxialDialog({ kind: 'evidenceFor', codingId: id }),
    },
    'separator',
    {
      label: words.remove,
      shortcut: 'Delete',
      isDangerous: true,
      isDisabled,
      onSelect: () => withOwnCoding(() => void removeOne(id), id),
    },
  ];
  return (
    <MenuButton label={words.actions({ theme: node?.theme.name ?? '', lines })} items={items}>
      <ThemeSwatch {...themeLook(project, coding.themeId)} size={12} />
      <span className={styles.theme}>{node?.theme.name}</span>
    </MenuButton>
  );
}

const moves = ['startEarlier', 'startLater', 'endEarlier', 'endLater'] as const;
const keys = {
  startEarlier: 'Ctrl Alt ←',
  startLater: 'Ctrl Alt →',
  endEarlier: 'Alt Shift ←',
  endLater: 'Alt Shift →',
} as const;

function Bounds({ coding }: { readonly coding: Coding }) {
  const all = useWords();
  const words = all.retrieval;
  const isDisabled = useWorkspace((state) => whyNoChange(state, all) !== null);
  return (
    <fieldset className={styles.bounds} aria-label={words.bounds}>
      {moves.map((move) => (
        <button
          key={move}
          type="button"
          title={keys[move]}
          disabled={isDisabled}
          onClick={() => moveBound(coding.id, move)}
        >
          {words[move]}
        </button>
      ))}
    </fieldset>
  );
}
