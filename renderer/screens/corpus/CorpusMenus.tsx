/** The actions of a row and of a column, at the pointer or the current cell. */
import { Check, ListPlus, NotebookPen, Pencil, SquareArrowOutUpRight, Trash2 } from 'lucide-react';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { changeCorpus, goToCell, returnToCell, useCorpus } from './corpusStore.ts';
import {
  openInterview,
  removeCharacteristic,
  removeParticipant,
  shiftCharacteristic,
  toggleFinished,
} from './sheetActions.ts';
import type { SheetRow } from './sheetModel.ts';

interface CorpusMenusProps {
  readonly rows: readonly SheetRow[];
  readonly canChange: boolean;
  readonly onMemo: (id: ParticipantId) => void;
}

export function CorpusMenus(props: CorpusMenusProps) {
  const words = useWords().corpus;
  const menu = useCorpus((state) => state.menu);
  const characteristics = useProject((project) => project.characteristics);
  const close = () => changeCorpus({ menu: null });
  if (menu?.kind === 'row') {
    const row = props.rows[menu.row];
    if (!row) return null;
    const label = words.menuOf({ name: row.participant.label });
    return (
      <ContextMenu
        label={label}
        at={menu.at}
        items={rowItems(words.menu, props, row, menu.row)}
        onClose={close}
      />
    );
  }
  const characteristic = menu && characteristics.get(menu.id);
  if (!menu || !characteristic) return null;
  const { id, name } = characteristic;
  const isDisabled = !props.canChange;
  const items: MenuItem[] = [
    {
      label: words.menu.edit,
      icon: Pencil,
      onSelect: () => changeCorpus({ dialog: { kind: 'characteristics', id } }),
    },
    {
      label: words.menu.addCharacteristic,
      icon: ListPlus,
      isDisabled,
      onSelect: () => changeCorpus({ dialog: { kind: 'characteristics', id: 'new' } }),
    },
    {
      label: words.menu.left,
      shortcut: 'Alt ←',
      isDisabled,
      onSelect: () => void shiftCharacteristic(id, -1),
    },
    {
      label: words.menu.right,
      shortcut: 'Alt →',
      isDisabled,
      onSelect: () => void shiftCharacteristic(id, 1),
    },
    'separator',
    {
      label: words.menu.removeCharacteristic,
      icon: Trash2,
      isDangerous: true,
      isDisabled,
      onSelect: () => void removeCharacteristic(id),
    },
  ];
  return <ContextMenu label={words.menuOf({ name })} at={menu.at} items={items} onClose={close} />;
}

function rowItems(
  words: Words['corpus']['menu'],
  { canChange, onMemo }: CorpusMenusProps,
  row: SheetRow,
  index: number,
): MenuItem[] {
  const { participant, interview } = row;
  const isDisabled = !canChange;
  return [
    {
      label: words.open,
      icon: SquareArrowOutUpRight,
      isDisabled: interview === null,
      onSelect: () => interview && openInterview(interview.id),
    },
    {
      label: interview ? words.memo : words.memoNeedsInterview,
      icon: NotebookPen,
      isDisabled: isDisabled || interview === null,
      onSelect: () => onMemo(participant.id),
    },
    {
      label: words.finish,
      icon: Check,
      isDisabled: isDisabled || interview === null,
      onSelect: () => {
        if (interview) void toggleFinished(interview.id).then(returnToCell);
      },
    },
    {
      label: words.rename,
      icon: Pencil,
      shortcut: 'F2',
      isDisabled,
      onSelect: () => {
        goToCell({ row: index, column: 0 });
        const label = currentProject().participants.get(participant.id)?.label ?? '';
        changeCorpus({ editing: { text: label, isTyped: false } });
      },
    },
    'separator',
    {
      label: words.remove,
      icon: Trash2,
      isDangerous: true,
      isDisabled,
      onSelect: () => void removeParticipant(participant.id),
    },
  ];
}
