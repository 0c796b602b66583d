/**
 * Labels of participants in prose, in every spelling: E4, "E 4", E04, "E n° 4", "entretien 4". Rules:
 * docs/rules/draft-check.md, DC7–DC9.
 */
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { isAnonymousLabel, labelKey, labelNumber } from '../transcript/speakerLabels.ts';
import { mayBeParticipants, meansOneSex } from './countedNouns.ts';

/** Somebody named in the draft. */
export interface Named {
  /** As the project writes it; as the draft does where the project does not know it. */
  readonly label: string;
  readonly id: ParticipantId | null;
}

export interface LabelMention extends Named {
  readonly start: number;
  readonly end: number;
  /** Its letters are of no label of the project: perhaps no label at all. */
  readonly isForeign: boolean;
}

const nouns =
  '[Pp]art\\.|[Ee]nt\\.|[Ii]nt\\.|[Rr][ée]sp\\.|[Ee]nq\\.|[Ss]ujets?|[Ss]ubjects?|[Ee]ntretiens?|[Ii]nterviews?|[Pp]articipant(?:e|es|s)?|[Ee]nquêtée?s?|[Ii]nterviewée?s?|[Rr]épondante?s?|[Ii]nterviewees?|[Rr]espondents?|[Ii]nformants?';
const units =
  'ans?|min|minutes?|heures?|h|mois|jours?|semaines?|nuits?|years?|months?|weeks?|days?|nights?|hours?|fois|times|%|€';
/** What may follow the first number of several: "infirmières 2 et 5", but not "les infirmières 2 fois". */
const goesOn = '(?=\\s*(?:[,;/)\\]–-]|et\\b|and\\b|ou\\b|or\\b|à\\b|to\\b|$))';

export class ParticipantLabels {
  /** In natural order. */
  readonly all: readonly Named[];
  readonly largest: number;
  private readonly byKey = new Map<string, Named>();
  private readonly byNumber = new Map<number, Named | null>();
  private readonly pattern: RegExp;

  /** `alias`: letters that the draft uses for all of the project's own ("P1" for E1). */
  constructor(project: Pick<Project, 'participants'>, alias: string | null = null) {
    this.all = participantOrder(project).ids.map((id) => ({
      id,
      label: project.participants.get(id)?.label ?? '',
    }));
    const prefixes = new Set<string>(alias === null ? [] : [alias]);
    const names: string[] = [];
    for (const one of this.all) {
      this.byKey.set(labelKey(one.label), one);
      const number = labelNumber(one.label) ?? Number(/(\d{1,4})\s*$/u.exec(one.label)?.[1] ?? Number.NaN);
      if (Number.isFinite(number)) this.byNumber.set(number, this.byNumber.has(number) ? null : one);
      if (isAnonymousLabel(one.label)) prefixes.add(one.label.replace(/[\s\d]+$/u, ''));
      else if (one.label.trim().length > 1) names.push(one.label.trim());
    }
    this.largest = Math.max(0, ...this.byNumber.keys());
    if (alias !== null)
      for (const [number, one] of this.byNumber) if (one) this.byKey.set(labelKey(`${alias}${number}`), one);
    const letters = new Set([...prefixes].flatMap((prefix) => [prefix, prefix.toUpperCase()]));
    this.pattern = patternOf([...letters], names);
  }

  /** In order; whoever reads on asks about foreign ones whether they stand where labels stand. */
  mentionsIn(text: string): LabelMention[] {
    const found: LabelMention[] = [];
    for (const { 0: written, index, groups = {} } of text.matchAll(this.pattern)) {
      const range = { start: index, end: index + written.length };
      const { prefix, number, bare, person, personNumber, foreign, name } = groups;
      const counted = groups.counted ?? bare;
      if (name !== undefined) found.push({ ...this.named(name), ...range, isForeign: false });
      else if (foreign !== undefined) found.push({ label: foreign, id: null, ...range, isForeign: true });
      else if (counted !== undefined) {
        const one = this.numbered(Number(counted));
        if (one) found.push({ ...one, ...range, isForeign: false });
        else if (this.byNumber.size > 0) found.push({ label: written, id: null, ...range, isForeign: false });
      } else if (person !== undefined) {
        if (!isTrade(person)) continue;
        const one = this.numbered(Number(personNumber));
        const label = written.replace(/\s+/gu, ' ');
        found.push(
          one ? { ...one, ...range, isForeign: false } : { label, id: null, ...range, isForeign: true },
        );
      } else found.push({ ...this.named(`${prefix}${Number(number)}`), ...range, isForeign: false });
    }
    return found;
  }

  numbered(number: number): Named | null {
    return this.byNumber.get(number) ?? null;
  }

  private named(written: string): Named {
    return this.byKey.get(labelKey(written)) ?? { label: written, id: null };
  }
}

const onlyNoun = new RegExp(`^(?:${nouns})$`, 'u');

/** Whether a number behind it may be a participant's: "Entretien 3", "Nurse 3", but not "Chapitre 3". */
export function isLabelNoun(noun: string): boolean {
  return onlyNoun.test(noun) || isTrade(noun);
}

/** "Infirmière 4", "Nurse 4": what participants may be. Not "femme 34", which is an age. */
function isTrade(noun: string): boolean {
  return mayBeParticipants(noun) && !meansOneSex(noun.toLowerCase());
}

function patternOf(prefixes: readonly string[], names: readonly string[]): RegExp {
  const escaped = (words: readonly string[]) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  const never = '(?!)';
  const known = prefixes.length > 0 ? escaped(prefixes).join('|') : never;
  const own = names.length > 0 ? escaped(names).join('|') : never;
  const start = '(?<![\\p{L}\\p{N}_])';
  const end = '(?![\\p{L}\\p{N}_%])';
  const nothingMeasured = `(?!\\s*(?:${units})${end})`;
  const ways = [
    `(?<prefix>${known})(?:\\s|[-.]\\s?)?(?:n[°o]\\s?)?(?<number>\\d{1,4})`,
    `(?:(?:${nouns})\\s+(?:n[°o]s?\\s?)?|(?<=[([]\\s?)(?:n[°o]s?|N[°o]s?\\.?)\\s?)(?<counted>\\d{1,4})${nothingMeasured}`,
    // "les deux entretiens où elle manque (3 et 8)"
    `(?<=(?:[Ee]ntretiens|[Ii]nterviews|[Pp]articipants)\\s[^.;:()]{0,60}\\(\\s?)(?<bare>\\d{1,3})(?=(?:\\s*(?:,|;|et|and)\\s*(?:et\\s|and\\s)?\\d{1,3})+\\s*\\))`,
    `(?<name>${own})`,
    '(?<foreign>\\p{Lu}{1,2}\\p{Ll}?\\d{1,3})',
    `(?<person>\\p{L}[\\p{L}-]{2,30})\\s(?:n[°o]\\s?)?(?<personNumber>\\d{1,3})${nothingMeasured}(?:(?<!s\\s(?:n[°o]\\s?)?\\d{1,3})|${goesOn})`,
  ];
  // What stands around is written once: letters of all languages are most of the time that a pattern takes to be made.
  return new RegExp(`${start}(?:${ways.join('|')})${end}`, 'gu');
}
