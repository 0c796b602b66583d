/** "Soit six contre cinq": two numbers that add up the two lists before them. Rule: docs/rules/draft-check.md, DC31. */
import type { TextRange } from '../transcript/textRange.ts';
import type { JudgedCount } from './judgeCount.ts';
import { numberPattern, readNumber } from './numberWords.ts';
import type { Named } from './participantLabels.ts';

export interface ScoreClaim extends JudgedCount {
  readonly claim: TextRange;
  readonly named: readonly Named[];
  readonly range: TextRange;
}

interface ToldList {
  readonly named: readonly Named[];
  readonly range: TextRange;
}

const score = new RegExp(
  `(?:^|[,;:(]\\s*)\\s*(?:soit|donc|ce qui (?:fait|donne)|cela (?:fait|donne)|that is|that makes|which makes|making|so)[\\s,:]+(?:donc |un total de |a total of )?(?<one>${numberPattern})\\s+(?:participants?\\s+)?(?:contre|à|against|to|versus|vs\\.?)\\s+(?<other>${numberPattern})\\s*[).!]*\\s*$`,
  'diu',
);

/** `lists` are those told so far in the section; places are those of the paragraph, in which the sentence begins at `from`. */
export function scoreClaims(
  sentence: string,
  from: number,
  lists: readonly ToldList[],
  all: number,
): ScoreClaim[] {
  const groups = score.exec(sentence)?.indices?.groups;
  const last = lists.slice(-2);
  const places = [groups?.one, groups?.other].filter((place) => place !== undefined);
  const numbers = places.map(([start, end]) => readNumber(sentence.slice(start, end)) ?? 0);
  if (last.length < 2 || places.length < 2) return [];
  const isRight = last.map(({ named }, index) => named.length === numbers[index]);
  const sizes = last.map(({ named }) => named.length);
  const isWhole = sum(numbers) === all || (sum(sizes) === all && areApart(last));
  return last.flatMap(({ named, range }, index): ScoreClaim[] => {
    const [place, number = 0] = [places[index], numbers[index]];
    if (!place) return [];
    // Where neither number is that of its list, the score may be of something else.
    const wrong = isWhole && isRight.includes(true) ? 'disagrees' : 'unclear';
    return [
      {
        claim: { start: from + place[0], end: from + place[1] },
        named,
        range,
        says: { from: number, to: number },
        verdict: isRight[index] ? 'agrees' : wrong,
      },
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function areApart([one, other]: readonly ToldList[]): boolean {
  const ids = new Set(one?.named.map(({ id }) => id));
  return other?.named.every(({ id }) => !ids.has(id)) ?? false;
}
