/** Attributes of what scrolls and may hold nothing that takes the focus: so it can be reached itself. */
export function scrolledRegion(label: string) {
  return { role: 'group', 'aria-label': label, tabIndex: 0 } as const;
}
