/** Attributes of a row that a combobox points at: the field keeps the focus and the keys, the pointer may choose too. */
import type { MouseEvent, PointerEvent } from 'react';

interface OptionInput {
  readonly isSelected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (event: MouseEvent) => void;
}

export function optionProps({ isSelected, onPoint, onChoose }: OptionInput) {
  return {
    role: 'option',
    tabIndex: -1,
    'aria-selected': isSelected,
    onPointerMove: onPoint,
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: onChoose,
  } as const;
}
