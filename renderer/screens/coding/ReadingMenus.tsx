/** The menus of the transcript: for the text at a place, for a coding, and for the codings folded into "+n". */

import { themeTree } from '../../../shared/codebook/themeTree.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import { textOf } from '../../../shared/project/project.ts';
import { applyToSelection, hasSelection } from '../../codings/applyToSelection.ts';
import { removeOne, resizeTo } from '../../codings/codingActions.ts';
import { withOwnCoding } from '../../codings/ownCodings.ts';
import { showAxialDialog } from '../../themes/axial/axialStore.ts';
import { moveEndByWord, moveStartByWord } from '../../transcript/moveByWord.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { useView, viewStore } from '../../workspace/viewStore.ts';
import { openMemo } from './CodeBar.tsx';
import { markAtCaret } from './ProgressMenu.tsx';
import { correctTurnAt, openBar, recodeWithBar, sentenceRange, turnRange } from './readingActions.ts';
import { type ReadingMenu, readingStore, useReading } from './readingStore.ts';
import { goToCoding } from './stepCoding.ts';

interface ReadingMenusProps {
  readonly region: ReadingRegion | null;
  readonly canChange: boolean;
}

export function ReadingMenus({ region, canChange }: ReadingMenusProps) {
  const menu = useReading((state) => state.menu);
  if (!menu || !region) return null;
  const close = () => {
    readingStore.setState({ menu: null });
  };
  if (menu.kind === 'text')
    return <TextMenu menu={menu} region={region} canChange={canChange} onClose={close} />;
  if (menu.kind === 'coding') return <CodingMenu menu={menu} canChange={canChange} onClose={close} />;
  return <FoldedMenu menu={menu} region={region} onClose={close} />;
}

interface MenuProps<Kind extends ReadingMenu['kind']> {
  readonly menu: Extract<ReadingMenu, { kind: Kind }>;
  readonly onClose: () => void;
}

function TextMenu(props: MenuProps<'text'> & { region: ReadingRegion; canChange: boolean }) {
  const { menu, region, canChange, onClose } = props;
  const words = useWords().reading;
  const transcriptId = useView((view) => view.transcriptId);
  const last = useView((view) => view.recentThemeIds[0] ?? null);
  const lastName = useProject((project) => (last ? (project.themes.get(last)?.name ?? null) : null));
  const { actions } = words;
  const select = (range: { start: number; end: number } | null) => range && region.select(range);
  const items: MenuItem[] = [
    {
      label: actions.codeSelection,
      shortcut: 'Enter',
      isDisabled: !canChange || !hasSelection(),
      onSelect: () => openBar(),
    },
  ];
  if (last && lastName) {
    items.push({
      label: actions.repeatLast({ theme: lastName }),
      shortcut: '.',
      isDisabled: !canChange || !hasSelection(),
      onSelect: () => void applyToSelection(last),
    });
  }
  items.push(
    'separator',
    { label: actions.selectSentence, shortcut: 'Alt S', onSelect: () => select(sentenceRange(menu.offset)) },
    { label: actions.selectTurn, shortcut: 'Alt T', onSelect: () => select(turnRange(menu.offset)) },
    'separator',
    {
      label: actions.correctTurn,
      shortcut: 'E',
      isDisabled: !canChange,
      onSelect: () => correctTurnAt(menu.offset),
    },
    {
      label: words.toolbar.markHere,
      isDisabled: !canChange,
      onSelect: () => transcriptId && void markAtCaret(transcriptId, menu.offset),
    },
  );
  return <ContextMenu label={actions.menu} at={menu.at} items={items} onClose={onClose} />;
}

function CodingMenu({ menu, canChange, onClose }: MenuProps<'coding'> & { canChange: boolean }) {
  const words = useWords().reading.actions;
  const { evidenceFor } = useWords().axial.links;
  const { id } = menu;
  const theme = useProject((project) => {
    const coding = project.codings.get(id);
    return coding ? (themeTree(project).nodes.get(coding.themeId)?.theme.name ?? '') : '';
  });
  const item = (label: string, shortcut: string, onSelect: () => void, isDangerous = false): MenuItem => ({
    label,
    onSelect,
    isDangerous,
    isDisabled: !canChange,
    ...(shortcut === '' ? {} : { shortcut }),
  });
  const items: MenuItem[] = [
    item(words.recode, 'Enter', () => recodeWithBar(id)),
    item(words.comment, 'C', () => withOwnCoding(() => readingStore.setState({ commenting: id }), id)),
    item(words.memo, '', () => openMemo(id)),
    item(evidenceFor, '', () => showAxialDialog({ kind: 'evidenceFor', codingId: id })),
    'separator',
    item(words.extend, 'Alt Shift →', () => resize(id, moveEndByWord, 1)),
    item(words.shorten, 'Alt Shift ←', () => resize(id, moveEndByWord, -1)),
    item(words.extendStart, 'Ctrl Alt ←', () => resize(id, moveStartByWord, -1)),
    item(words.shortenStart, 'Ctrl Alt →', () => resize(id, moveStartByWord, 1)),
    'separator',
    item(words.remove, 'Delete', () => withOwnCoding(() => void removeOne(id), id), true),
  ];
  return <ContextMenu label={words.codingMenu({ theme })} at={menu.at} items={items} onClose={onClose} />;
}

function resize(id: CodingId, move: typeof moveEndByWord, direction: 1 | -1): void {
  withOwnCoding((coding) => {
    const text = textOf(currentProject(), coding.transcriptId);
    void resizeTo(id, move(text, coding, direction));
  }, id);
}

function FoldedMenu({ menu, region, onClose }: MenuProps<'folded'> & { region: ReadingRegion }) {
  const words = useWords().reading;
  const selected = viewStore.getState().selectedCodingId;
  const items: MenuItem[] = menu.codings.map((coding) => ({
    label: coding.initials ? `${coding.path} · ${coding.initials}` : coding.path,
    isChecked: coding.id === selected,
    onSelect: () => goToCoding(region, coding.id),
  }));
  const label = words.foldedCodings({ count: menu.codings.length });
  return <ContextMenu label={label} at={menu.at} items={items} onClose={onClose} />;
}
