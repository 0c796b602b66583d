/**
 * Which themes the bar offers for what was typed, best first: those whose name begins with it, then those used nearby,
 * then the likeness of the words, then how often they are used. Rules: docs/rules/transcript-window.md, TQ1–TQ4.
 */
import Fuse from 'fuse.js';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { LinePattern } from '../../../shared/project/records.ts';
import { foldedPlaces } from '../../../shared/search/foldedPlaces.ts';
import { foldForSearch, foldQuery } from '../../../shared/search/foldForSearch.ts';

export interface ThemeChoice {
  readonly id: ThemeId;
  /** Names from the branch's codable top down to the theme's own; an axis above it goes without saying. */
  readonly path: readonly string[];
  /** The same with the axis. */
  readonly fullPath: readonly string[];
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
  /** Codings with subtree, and their participants. */
  readonly codings: number;
  readonly people: number;
}

export interface Suggestion {
  readonly choice: ThemeChoice;
  /** Which letters of which name were typed, to be underlined. */
  readonly match: NameMatch | null;
}

export interface NameMatch {
  /** Index in the path. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

interface SuggestionContext {
  /** Last used first. */
  readonly recent: readonly ThemeId[];
  /** Themes used within 30 lines of the passage. */
  readonly near: ReadonlySet<ThemeId>;
}

export const mostSuggestions = 8;
const mostRecent = 5;

export function suggestThemes(
  choices: readonly ThemeChoice[],
  query: string,
  { recent, near }: SuggestionContext,
): Suggestion[] {
  const wanted = foldQuery(query);
  if (wanted === '') return lastUsed(choices, recent, near);
  const rank = (choice: ThemeChoice, score: number) => {
    const match = findMatch(choice, wanted);
    const isPrefix = beginsWith(choice, wanted);
    return {
      choice,
      match,
      isPrefix,
      isNear: near.has(choice.id),
      unlikeness: unlikenessOf(choice, match, score),
    };
  };
  const ranked = fuseOf(choices)
    .search(wanted)
    .map(({ item, score = 1 }) => rank(item, score));
  const known = new Set(ranked.map(({ choice }) => choice.id));
  for (const choice of choices) {
    if (!known.has(choice.id) && beginsWith(choice, wanted)) ranked.push(rank(choice, 0));
  }
  ranked.sort(
    (a, b) =>
      Number(b.isPrefix) - Number(a.isPrefix) ||
      Number(b.isNear) - Number(a.isNear) ||
      a.unlikeness - b.unlikeness ||
      b.choice.codings - a.choice.codings,
  );
  return ranked.slice(0, mostSuggestions).map(({ choice, match }) => ({ choice, match }));
}

/** What holds the very letters, in its own name or in one above, is more alike than anything that only resembles them. */
function unlikenessOf({ path }: ThemeChoice, match: NameMatch | null, score: number): number {
  if (match) return match.level === path.length - 1 ? 0 : 1;
  return 2 + Math.round(score * 20);
}

/** With nothing typed: the last five used; before any was used, those nearby and then the most used. */
function lastUsed(
  choices: readonly ThemeChoice[],
  recent: readonly ThemeId[],
  near: ReadonlySet<ThemeId>,
): Suggestion[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const used = recent.flatMap((id) => byId.get(id) ?? []);
  const others = used.length > 0 ? [] : [...choices];
  others.sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)) || b.codings - a.codings);
  return [...used, ...others].slice(0, mostRecent).map((choice) => ({ choice, match: null }));
}

/** The theme's own name, or its path where a path was typed. */
function beginsWith({ path, fullPath }: ThemeChoice, wanted: string): boolean {
  const texts = wanted.includes(' > ') ? [path.join(' > '), fullPath.join(' > ')] : [path.at(-1) ?? ''];
  return texts.some((text) => foldQuery(text).startsWith(wanted));
}

function findMatch({ path }: ThemeChoice, wanted: string): NameMatch | null {
  for (let level = path.length - 1; level >= 0; level--) {
    const name = path[level] ?? '';
    const [place] = foldedPlaces(name, foldForSearch(name), wanted);
    if (place) return { level, ...place };
  }
  return null;
}

let fuse: { choices: readonly ThemeChoice[]; index: Fuse<ThemeChoice> } | null = null;

function fuseOf(choices: readonly ThemeChoice[]): Fuse<ThemeChoice> {
  if (fuse?.choices !== choices) {
    const index = new Fuse([...choices], {
      keys: [
        { name: 'name', weight: 2, getFn: ({ path }) => foldQuery(path.at(-1) ?? '') },
        { name: 'path', weight: 1, getFn: ({ path }) => foldQuery(path.join(' > ')) },
      ],
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.35,
    });
    fuse = { choices, index };
  }
  return fuse.index;
}
