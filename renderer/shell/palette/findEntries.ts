/**
 * Which entries the palette shows for what was typed, in sections, best first in each. A section none of whose names holds
 * the words stands behind the others: the first entry is what Enter does.
 */
import Fuse from 'fuse.js';
import { foldedPlaces } from '../../../shared/search/foldedPlaces.ts';
import { foldForSearch } from '../../../shared/search/foldForSearch.ts';
import { foldWords } from '../../codings/foldWords.ts';
import { type NamedKind, type PaletteEntry, type PaletteKind, paletteKinds } from './paletteEntries.ts';

export interface FoundEntry {
  readonly entry: PaletteEntry;
  /** The letters of the name that were typed, to be underlined. */
  readonly match: { readonly start: number; readonly end: number } | null;
  /** The name does not hold them, the rest does. */
  readonly isInMore: boolean;
}

export interface PaletteSection {
  readonly kind: PaletteKind;
  readonly found: readonly FoundEntry[];
  /** Those that are not shown included. */
  readonly total: number;
}

/** Of a section, while all are shown and while it is the only one. */
const mostOfAll = 5;
const mostOfOne = 200;

/** `only` narrows to one kind. With nothing typed, themes are those used last, and all that can be done is listed. */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
  only: NamedKind | null,
  recentThemeIds: readonly string[],
): PaletteSection[] {
  const wanted = foldWords(query);
  const sections = paletteKinds
    .filter((kind) => only === null || only === kind)
    .map((kind) => {
      const ofKind = entries.filter((entry) => entry.kind === kind);
      const found = wanted === '' ? untyped(ofKind, kind, only, recentThemeIds) : ranked(ofKind, wanted);
      const isLong = only !== null || (wanted === '' && kind === 'actions');
      return { kind, found: found.slice(0, isLong ? mostOfOne : mostOfAll), total: found.length };
    })
    .filter(({ found }) => found.length > 0);
  if (wanted === '') return sections;
  const holdsWords = ({ found }: PaletteSection) => found[0]?.match != null;
  return [...sections.filter(holdsWords), ...sections.filter((section) => !holdsWords(section))];
}

function untyped(
  entries: readonly PaletteEntry[],
  kind: NamedKind,
  only: NamedKind | null,
  recentThemeIds: readonly string[],
): FoundEntry[] {
  const shown =
    kind === 'themes' && only === null
      ? recentThemeIds.flatMap((id) => entries.find(({ key }) => key === id) ?? [])
      : entries;
  const isShown = only !== null || kind === 'themes' || kind === 'actions';
  return isShown ? shown.map((entry) => ({ entry, match: null, isInMore: false })) : [];
}

/** Names that begin with the words, then those of which a word does, then those that hold them, then what is like them. */
function ranked(entries: readonly PaletteEntry[], wanted: string): FoundEntry[] {
  const found: { readonly found: FoundEntry; readonly rank: number }[] = [];
  const known = new Set<string>();
  for (const entry of entries) {
    const name = foldWords(entry.name);
    const at = name.indexOf(wanted);
    if (at === -1 && !foldWords(entry.more).includes(wanted)) continue;
    known.add(entry.key);
    const rank = at === 0 ? 0 : at > 0 && name[at - 1] === ' ' ? 1 : at > 0 ? 2 : 3;
    found.push({ found: { entry, match: matchIn(entry.name, wanted), isInMore: at === -1 }, rank });
  }
  const others = new Fuse(
    entries.filter(({ key }) => !known.has(key)),
    { keys: ['name'], threshold: 0.3, ignoreDiacritics: true, ignoreLocation: true, minMatchCharLength: 2 },
  );
  for (const { item } of others.search(wanted))
    found.push({ found: { entry: item, match: null, isInMore: false }, rank: 4 });
  return found.sort((a, b) => a.rank - b.rank).map((one) => one.found);
}

function matchIn(name: string, wanted: string): FoundEntry['match'] {
  const [place = null] = foldedPlaces(name, foldForSearch(name), wanted);
  return place;
}
