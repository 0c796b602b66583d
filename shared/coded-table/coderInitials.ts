/** Initials for the whole names that other programs keep of their users. Rules: docs/rules/coded-table.md, CT24. */

/** "Marie Dupont" codes as MD, one word as it is; people whose initials would be the same keep their names. */
export function coderInitials(names: Iterable<string>): (name: string) => string {
  const people = new Map<string, Set<string>>();
  for (const name of names) {
    const initials = initialsOf(name);
    const same = people.get(initials) ?? new Set();
    people.set(initials, same.add(personOf(name)));
  }
  return (name) => {
    const initials = initialsOf(name);
    return (people.get(initials)?.size ?? 0) > 1 ? name.trim().replace(/\s+/gu, ' ') : initials;
  };
}

function personOf(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function initialsOf(name: string): string {
  const words = name.trim().split(/[\s-]+/u);
  return words.length < 2 ? name.trim() : words.map((word) => word[0]?.toUpperCase() ?? '').join('');
}
