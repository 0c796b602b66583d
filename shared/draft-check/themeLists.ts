/** The lists of a section as what they say of its theme: who shares it, and who does not. Rules: docs/rules/draft-check.md, DC25. */
import type { ParticipantId } from '../project/ids.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { isList } from './findingLists.ts';
import type { LabelRun } from './labelRuns.ts';
import type { Named } from './participantLabels.ts';

export interface SectionList {
  readonly named: readonly Named[];
  readonly paragraph: number;
  /** Its clause speaks of those who do not share the finding. */
  readonly isContrary: boolean;
  /** Those who are named as not sharing it are all who do not: "les autres", "seuls E5 et E9 n’…", "did not mention it". */
  readonly isWholeRest: boolean;
  /** "Seuls E5 et E11 n’en parlent pas": the list is told by those whom it does not name. */
  readonly isTold: boolean;
  /** "E2 y voit …, et huit autres pharmaciens (E1, …) aussi": named alone before it, beside those whom it names. */
  readonly besides?: readonly Named[];
}

/** Words of those who do not share a finding. */
const contrary =
  /en revanche|au contraire|à l[’']inverse|contrairement|à l[’']opposé|tandis que|alors que|sauf|hormis|except|in contrast|by contrast|conversely|however|whereas|unlike|les autres|the (?:others|rest|remaining|other)|(?<!\p{L})(?:ne |n[’'])[^.;]{0,60}?(?:pas|jamais|plus|guère|point|aucune?|rien|ni|nullement)(?!\p{L})|(?<!\p{L})(?:aucune?|none|no|nothing|not|nor|ni|neither|never|jamais|non|nobody|sans|without|absente?s?|manqu\p{L}+)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** Whether a sentence speaks of those who do not share a finding. */
export function deniesTheme(sentence: string): boolean {
  return contrary.test(sentence);
}

/** "Only N7 and N11 did not" */
const onlyBefore =
  /(?:(?:^|[\s’'(])(?:seuls|seules|seul|seule|only|just)|(?:n[’']y a|y a|n[’']est|n[’']y avait) (?:guère )?(?:qu[’']|que?)|guère que)\s*(?:les? |the )?$/iu;

const aloneBefore = new RegExp(
  `${onlyBefore.source}|(?:les?|the|seules?|only) exceptions? (?:is|was|are|were|est|sont|était|étaient)\\s*:?\\s*$`,
  'iu',
);
/** Right behind those who alone do not: "Seul E5 voit les patients sans leur famille" denies nothing. */
const deniesBehind =
  /^\s*(?:,[^,;:.]{0,40},\s*)?(?:(?:qui|who|that|à|pour) )?(?:ne\s|n[’']|(?:did|do|does|had|have|has|was|were|is|are|could|would)(?: not|n[’']t)|never|denied|(?:font|fait|faisaient|faisait|is|are|was|were|being) (?:an )?exceptions?|(?:y )?échapp|manqu|(?:is|are|was|were) (?:missing|absent|silent))/iu;

/** Whoever does not speak of the matter at all. */
const silent =
  /(?:les?|the|two|three|four|deux|trois|quatre|seules?|only) exceptions?(?!\p{L})|(?:did|do|does|had|have|was|were)(?: not|n[’']t)\s*[:,(]?\s*$|(?<!\p{L})non\s*[:(]\s*$|(?:les|des|aux|the|all) (?:\p{L}+ )?(?:autres|others?|restants?|remaining|rest)(?!\p{L})|n[’'](?:en|y) (?:\p{L}+ ){0,2}(?:pas|rien|mot|jamais|guère)|n[’']en \p{L}+ (?:à |de )?aucun|n[’'](?:ont|avaient|a|avait) (?:pas |jamais |rien )(?:abordé|évoqué|mentionné|parlé|cité|signalé|exprimé|dit)|(?:those|the \p{L}+) who (?:did|do|does|had|have|were|are|was)(?: not|n[’']t)|(?:ceux|celles) qui n[e’'][^.;:()]*$|(?:did|do|does|had|have)(?: not|n[’']t) (?:mention|raise|discuss|speak|talk|bring|comment)|never (?:mention|raise|discuss|sp[eo]ke?|talk|br(?:ing|ought)|comment)|(?:said|say|says|saying) nothing|(?:ne dit|ne disent|ne disaient) (?:rien|mot)|(?:n[’'])?(?:y a|est|avait) guère que|silent|silence/iu;

/** Lists of those who do not share the finding, or of something else altogether, are no lists of the theme. */
export function speaksOf(
  { named, isContrary }: SectionList,
  participants: ReadonlySet<ParticipantId>,
): boolean {
  const coded = named.filter(({ id }) => id !== null && participants.has(id)).length;
  return isContrary ? 2 * coded > named.length : coded > 0 || named.length === 1;
}

const othersBefore = /(?:autres|others?)(?:\s\p{L}+){0,2}\s*[(:,]?\s*$/iu;

function namedAlone(runs: readonly LabelRun[], before: number): Named[] {
  return runs.flatMap(({ named, isException, start }) =>
    start < before && named.length === 1 && !isException ? named : [],
  );
}

export function listsOf(paragraph: PlacedParagraph, everybody: readonly Named[]): SectionList[] {
  const { speakers, sentences, hidden } = paragraph;
  return sentences.flatMap(({ start, end, runs }) => {
    const isNamed = (run: LabelRun) =>
      isList(run) || aloneBefore.test(hidden.slice(Math.max(0, run.start - 24), run.start));
    const lists = runs.filter((run) => !speakers.has(run) && !run.isException && isNamed(run));
    return lists.flatMap((run, at): SectionList[] => {
      const from = lists[at - 1]?.bracket?.end ?? lists[at - 1]?.end ?? start;
      const to = run.bracket?.end ?? run.end;
      const next = lists[at + 1]?.start ?? end;
      const behind = /^[^;,.:]*/u.exec(hidden.slice(to, next))?.[0] ?? '';
      const ahead = hidden.slice(from, to).split(';').at(-1) ?? '';
      const isContrary = contrary.test(ahead) || contrary.test(behind);
      const isOfOthers =
        !isContrary && othersBefore.test(hidden.slice(Math.max(from, run.start - 48), run.start));
      const besides = isOfOthers ? namedAlone(runs, run.start) : [];
      const list = { named: run.named, paragraph: paragraph.paragraph.number, isContrary, besides };
      const isOnly =
        (deniesBehind.test(hidden.slice(to, next)) || silent.test(behind) || silent.test(ahead)) &&
        onlyBefore.test(hidden.slice(Math.max(0, run.start - 24), run.start));
      const isWholeRest = isContrary && (isOnly || silent.test(ahead) || silent.test(behind));
      if (!isOnly) return isList(run) || isWholeRest ? [{ ...list, isWholeRest, isTold: false }] : [];
      // Only these do not: all the others do.
      const out = new Set(run.named.map(({ id }) => id));
      const named = everybody.filter(({ id }) => !out.has(id));
      const told = { ...list, named, isContrary: false, isWholeRest: false, isTold: true };
      return [told, { ...list, isWholeRest, isTold: false }];
    });
  });
}
