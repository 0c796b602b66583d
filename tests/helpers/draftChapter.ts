/**
 * Writes long results chapters from a project's own codings, right by construction, and plants errors in them: a changed
 * word, a wrong participant, a wrong number, a participant missing from or extra in a list. Everything by a seed.
 */
import { themeTree } from '../../shared/codebook/themeTree.ts';
import { findCodings } from '../../shared/coding/findCodings.ts';
import { participantOrder } from '../../shared/coding/participantOrder.ts';
import { participantsOf } from '../../shared/coding/participantsOf.ts';
import type { ParticipantId } from '../../shared/project/ids.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { countThemes } from '../../shared/theme-counts/countThemes.ts';
import { turnsInRange } from '../../shared/transcript/turns.ts';
import { type RandomNumbers, randomNumbers } from '../bench/randomNumbers.ts';
import {
  englishQuotes,
  englishSentences,
  frenchQuotes,
  frenchSentences,
  type SentencePattern,
} from './draftSentences.ts';

export type PlantedKind = 'word' | 'speaker' | 'number' | 'missing' | 'extra';

export interface Chapter {
  /** One paragraph a line. */
  readonly text: string;
  readonly lists: number;
  readonly quotes: number;
  readonly planted: readonly { readonly paragraph: number; readonly kind: PlantedKind }[];
}

export interface ChapterWish {
  readonly language: 'fr' | 'en';
  readonly seed: number;
  readonly lists: number;
  readonly quotes: number;
  /** How many errors of each kind. */
  readonly errors?: Partial<Record<PlantedKind, number>>;
}

interface Printed {
  readonly label: string;
  words: string;
}

type Item =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly pattern: SentencePattern;
      listed: string[];
      claimed: string;
      readonly isOfTheme: boolean;
    }
  | { readonly kind: 'quotes'; readonly pattern: string; readonly quotes: Printed[]; labels: string[] };

export function writeChapter(project: Project, wish: ChapterWish): Chapter {
  const random = randomNumbers(wish.seed);
  const writer = new ChapterWriter(project, wish, random);
  const items = writer.items();
  const planted = plant(items, wish, writer, random);
  const lines = items.map((item) => writer.render(item));
  return {
    text: lines.join('\n'),
    lists: items.filter(({ kind }) => kind === 'list').length,
    quotes: items.reduce((sum, item) => sum + (item.kind === 'quotes' ? writer.printed(item).length : 0), 0),
    planted,
  };
}

const french =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

class ChapterWriter {
  readonly everybody: readonly string[];
  private readonly project: Project;
  private readonly wish: ChapterWish;
  private readonly random: RandomNumbers;
  private readonly sayings: ReadonlyMap<string, string[]>;

  constructor(project: Project, wish: ChapterWish, random: RandomNumbers) {
    this.project = project;
    this.wish = wish;
    this.random = random;
    this.everybody = participantOrder(project).ids.map((id) => this.label(id));
    this.sayings = this.gatherSayings();
  }

  items(): Item[] {
    const { language, lists, quotes } = this.wish;
    const [sentences, groups] =
      language === 'fr' ? [frenchSentences, frenchQuotes] : [englishSentences, englishQuotes];
    const items: Item[] = [];
    const themes = themeTree(this.project).order.filter(
      ({ theme, children }) => theme.isCodable && children.length === 0,
    );
    const counts = countThemes(this.project);
    let [listCount, quoteCount, themeAt] = [0, 0, 0];
    while (listCount < lists || quoteCount < quotes) {
      const theme = themes[themeAt % themes.length];
      const people = theme ? counts.of(theme.theme.id).subtree.participants.map((id) => this.label(id)) : [];
      const isFirstRound = themeAt < themes.length;
      themeAt++;
      if (isFirstRound && theme && people.length > 1) {
        items.push({ kind: 'heading', text: theme.theme.name });
        items.push(this.list(this.random.pick(sentences), people, true));
        listCount++;
      } else
        items.push({
          kind: 'heading',
          text: language === 'fr' ? `Autres constats ${themeAt}` : `Further findings ${themeAt}`,
        });
      for (let more = isFirstRound && people.length > 1 ? 3 : 0; more < 3 && listCount < lists; more++) {
        items.push(this.list(this.random.pick(sentences), this.someone(), false));
        listCount++;
      }
      for (let more = 0; more < 6 && quoteCount < quotes; more++) {
        const group = this.group(this.random.pick(groups));
        items.push(group);
        quoteCount += this.printed(group).length;
      }
    }
    return items;
  }

  list(pattern: SentencePattern, listed: readonly string[], isOfTheme: boolean): Item & { kind: 'list' } {
    const fits = pattern.takes === 'share' ? this.shareFor(listed.length) : '';
    const own = pattern.takes === 'share' && fits === '' ? this.plain() : pattern;
    const claimed =
      own.takes === 'share' ? fits : own.takes === 'none' ? '' : this.numberFor(own, listed.length);
    return { kind: 'list', pattern: own, listed: [...listed], claimed, isOfTheme };
  }

  numberFor({ text }: SentencePattern, count: number): string {
    if (count === 1) return this.wish.language === 'fr' ? 'deux' : 'two';
    const isDigits = text.length % 5 === 0 && !text.startsWith('{N}');
    return isDigits ? String(count) : this.word(count);
  }

  word(count: number): string {
    return (this.wish.language === 'fr' ? french : english)[count] ?? String(count);
  }

  /** A true share of everybody, or '' where none is. */
  shareFor(count: number): string {
    const share = count / this.everybody.length;
    const isFrench = this.wish.language === 'fr';
    const true_ = [
      [share > 2 / 3 && share < 1, isFrench ? 'plus des deux tiers' : 'more than two thirds'],
      [share > 1 / 2 && share < 1, isFrench ? 'plus de la moitié' : 'more than half'],
      [Math.abs(share - 3 / 4) < 0.05, isFrench ? 'les trois quarts' : 'three quarters'],
      [Math.abs(share - 1 / 3) < 0.04, isFrench ? 'un tiers' : 'a third'],
      [share < 1 / 2, isFrench ? 'moins de la moitié' : 'less than half'],
      [share > 1 / 2 && share < 1, isFrench ? 'la majorité' : 'most'],
    ] as const;
    const fitting = true_.flatMap(([holds, words]) => (holds ? words : []));
    return fitting.length > 0 ? this.random.pick(fitting) : '';
  }

  falseShare(count: number): string {
    const isFrench = this.wish.language === 'fr';
    const share = count / this.everybody.length;
    return share > 1 / 2
      ? isFrench
        ? 'moins de la moitié'
        : 'less than half'
      : isFrench
        ? 'plus de la moitié'
        : 'more than half';
  }

  someone(): string[] {
    const count = this.random.whole(2, this.everybody.length - 1);
    const left = [...this.everybody];
    while (left.length > count) left.splice(this.random.whole(0, left.length - 1), 1);
    return left;
  }

  otherThan(labels: readonly string[]): string {
    return this.random.pick(this.everybody.filter((label) => !labels.includes(label)));
  }

  /** How many quotations its pattern prints. */
  printed({ pattern, quotes }: Item & { kind: 'quotes' }): readonly Printed[] {
    return ['{q}', '{q2}', '{r}'].flatMap((sign, at) => (pattern.includes(sign) ? (quotes[at] ?? []) : []));
  }

  render(item: Item): string {
    if (item.kind === 'heading') return item.text;
    if (item.kind === 'list') {
      const claimed = item.claimed;
      return item.pattern.text
        .replace('{N}', claimed.charAt(0).toUpperCase() + claimed.slice(1))
        .replace('{n}', claimed)
        .replace('{all}', this.word(this.everybody.length))
        .replace('{list}', this.written(item.listed, item.pattern.text));
    }
    const [first, second, again] = item.quotes.map(({ words }) => this.marked(words));
    const [label = '', other = ''] = item.labels;
    return item.pattern
      .replace('{q}', () => first ?? '')
      .replace('{q2}', () => second ?? '')
      .replace('{r}', () => again ?? '')
      .replace('{e}', label)
      .replace('{e2}', other);
  }

  private plain(): SentencePattern {
    return (this.wish.language === 'fr' ? frenchSentences : englishSentences)[0] as SentencePattern;
  }

  private written(labels: readonly string[], pattern: string): string {
    const and = this.wish.language === 'fr' ? 'et' : 'and';
    const style = pattern.length % 4;
    if (style === 0) return `${labels.slice(0, -1).join(', ')} ${and} ${labels.at(-1)}`;
    if (style === 1) return labels.join(' ; ');
    return labels.join(', ');
  }

  private marked(words: string): string {
    return this.wish.language === 'fr'
      ? `«\u00a0${words}\u00a0»`
      : `“${words.replace(/[«»“”]\s?|\s?»/gu, '')}”`;
  }

  private group(pattern: string): Item & { kind: 'quotes' } {
    const speakers = [...this.sayings.keys()];
    const label = this.random.pick(speakers);
    const other = this.random.pick(speakers.filter((one) => one !== label));
    const take = (who: string): Printed => ({
      label: who,
      words: this.typeset(this.random.pick(this.sayings.get(who) ?? [])),
    });
    return {
      kind: 'quotes',
      pattern,
      quotes: [take(label), take(other), take(label)],
      labels: [label, other],
    };
  }

  /** As authors print: other apostrophes, a cut in the middle, notes and hesitations left out, the first letter small. */
  private typeset(words: string): string {
    let text = words.trim();
    const way = this.random.whole(0, 5);
    if (way === 0) text = text.replaceAll('’', "'");
    if (way === 1) text = text.replace(/\s*\((?:rires?|silence|soupir)\)/gu, '');
    if (way === 2) text = text.charAt(0).toLowerCase() + text.slice(1);
    if (way === 3) {
      const tokens = text.split(' ');
      if (tokens.length > 18) text = `${tokens.slice(0, 7).join(' ')} […] ${tokens.slice(11).join(' ')}`;
    }
    return this.wish.language === 'fr' ? text.replaceAll('«', '“').replaceAll('»', '”') : text;
  }

  private gatherSayings(): ReadonlyMap<string, string[]> {
    const sayings = new Map<string, string[]>();
    for (const { transcriptId, start, end, quote } of findCodings(this.project, {})) {
      const text = textOf(this.project, transcriptId);
      const turns = turnsInRange(text.turns, { start, end });
      const [speaker, ...others] = participantsOf(text, start, end);
      const words = quote.split(/\s+/u).length;
      if (turns.end - turns.first !== 1 || !speaker || others.length > 0 || words < 7 || words > 70) continue;
      const label = this.label(speaker);
      sayings.set(label, [...(sayings.get(label) ?? []), quote]);
    }
    return sayings;
  }

  private label(id: ParticipantId): string {
    return this.project.participants.get(id)?.label ?? '';
  }
}

function plant(
  items: readonly Item[],
  { errors = {} }: ChapterWish,
  writer: ChapterWriter,
  random: RandomNumbers,
) {
  const planted: { paragraph: number; kind: PlantedKind }[] = [];
  const free = new Set(items.keys());
  const choose = (fits: (item: Item) => boolean): number | undefined => {
    const candidates = [...free].filter((at) => fits(items[at] as Item));
    return candidates.length > 0 ? random.pick(candidates) : undefined;
  };
  for (const [kind, count] of Object.entries(errors) as [PlantedKind, number][]) {
    for (let number = 0; number < count; number++) {
      const at = choose((item) => mayHold(item, kind, writer));
      if (at === undefined) throw new Error(`No place is left for an error of the kind ${kind}.`);
      free.delete(at);
      spoil(items[at] as Item, kind, writer, random);
      planted.push({ paragraph: at + 1, kind });
    }
  }
  return planted;
}

function mayHold(item: Item, kind: PlantedKind, writer: ChapterWriter): boolean {
  if (kind === 'word' || kind === 'speaker') return item.kind === 'quotes';
  if (item.kind !== 'list') return false;
  if (kind === 'number') return item.pattern.takes !== 'none';
  const isTold = item.pattern.takes === 'number' || item.isOfTheme;
  return (
    isTold && (kind === 'missing' ? item.listed.length > 2 : item.listed.length < writer.everybody.length)
  );
}

function spoil(item: Item, kind: PlantedKind, writer: ChapterWriter, random: RandomNumbers): void {
  if (item.kind === 'quotes') {
    if (kind === 'speaker') item.labels = [writer.otherThan(item.labels), item.labels[1] ?? ''];
    else if (item.quotes[0]) item.quotes[0].words = withOtherWord(item.quotes[0].words, random);
  } else if (item.kind === 'list') {
    if (kind === 'missing') item.listed.splice(random.whole(0, item.listed.length - 1), 1);
    else if (kind === 'extra') item.listed.push(writer.otherThan(item.listed));
    else {
      const count = item.listed.length;
      const wrong = count + (random.next() < 0.5 && count > 2 ? -1 : 1);
      item.claimed = item.pattern.takes === 'share' ? writer.falseShare(count) : writer.word(wrong);
    }
  }
}

const substitutes = ['toujours', 'vraiment', 'parapluie', 'dimanche', 'jamais', 'montagne'];

function withOtherWord(text: string, random: RandomNumbers): string {
  const places = [...text.matchAll(/\p{L}{4,}/gu)];
  const place = places[random.whole(0, places.length - 1)];
  if (!place) return `${text} dimanche`;
  const other = random.pick(substitutes.filter((word) => word !== place[0].toLowerCase()));
  return text.slice(0, place.index) + other + text.slice(place.index + place[0].length);
}
