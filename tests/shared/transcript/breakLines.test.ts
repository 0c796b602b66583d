import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lines, Turn } from '../../../shared/project/records.ts';
import { breakTurn, lineWidth, numberLines, rebreakTurn } from '../../../shared/transcript/breakLines.ts';
import { linesOfTurn } from '../../../shared/transcript/lineNumbers.ts';
import { parseTranscript } from '../../../shared/transcript/parseTranscript.ts';
import { isGraphemeBoundary } from '../../helpers/isGraphemeBoundary.ts';
import { arbitraryText } from './arbitraryText.ts';

const clusters = (text: string) => [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment);

/** The lines of a body, hanging spaces included. */
function linesOf(body: string): string[] {
  const { starts, ends } = breakTurn(body, 0, body.length);
  return starts.map((start, index) => body.slice(start, ends[index]));
}

/** A text as the import makes it. */
function imported(text: string): { text: string; turns: Turn[]; lines: Lines } {
  const { turns } = parseTranscript({ text, formats: [] });
  const { lines, turnNumbers } = numberLines(text, turns);
  return {
    text,
    lines,
    turns: turns.map((turn, index) => ({
      ...turn,
      participantId: null,
      ...(turnNumbers[index] ?? { firstNumber: 0, lastNumber: 0 }),
    })),
  };
}

describe('breaking the body of a turn', () => {
  it('L1: each turn is broken alone, and its label takes no room', () => {
    const words = 'a'.repeat(30);
    const { text, lines } = imported(`MP : ${words} ${words}\nE1 : ${words} ${words}`);
    expect(lines.starts.map((start, line) => text.slice(start, lines.ends[line]))).toEqual([
      `${words} ${words}`,
      `${words} ${words}`,
    ]);
  });

  it('L2: a line of exactly 62 characters stays whole', () => {
    expect(linesOf('a'.repeat(62))).toEqual(['a'.repeat(62)]);
  });

  it('L3: breaks after the last space that fits, and the space stays at the end of the line', () => {
    expect(
      linesOf('On dort là. Enfin, « on dort ». Il y a une chambre de garde au sous-sol, à côté'),
    ).toEqual(['On dort là. Enfin, « on dort ». Il y a une chambre de garde au ', 'sous-sol, à côté']);
  });

  it('L3: a space right after 62 characters hangs, with the whole run of spaces and tabs behind it', () => {
    const word = 'b'.repeat(62);
    expect(linesOf(`${word} \t  fin`)).toEqual([`${word} \t  `, 'fin']);
  });

  it('L3: spaces at the end of a source line never make a second line', () => {
    expect(linesOf(`${'c'.repeat(62)}          `)).toEqual([`${'c'.repeat(62)}          `]);
  });

  it('L3: a space that carries an accent is no place to break', () => {
    const body = `${'d'.repeat(40)} \u0301${'e'.repeat(40)}`;
    expect(linesOf(body).map((line) => clusters(line).length)).toEqual([62, 19]);
  });

  it('L4: never breaks at a no-break space', () => {
    const body = `${'mot '.repeat(14)}«\u00a0garde\u00a0» demain`;
    expect(linesOf(body)).toEqual(['mot '.repeat(14), '«\u00a0garde\u00a0» demain']);
  });

  it('L5: a longer word is cut at 62 graphemes', () => {
    expect(linesOf(`oui ${'f'.repeat(130)} non`)).toEqual([
      'oui ',
      'f'.repeat(62),
      'f'.repeat(62),
      'ffffff non',
    ]);
  });

  it('L5: emoji, flags and accents typed as two characters count as one each', () => {
    const family = '👩🏽‍⚕️';
    expect(linesOf(family.repeat(63))).toEqual([family.repeat(62), family]);
    expect(linesOf('e\u0301'.repeat(63))).toEqual(['e\u0301'.repeat(62), 'e\u0301']);
  });

  it('L5: the cut moves before words that a no-break space joins', () => {
    expect(linesOf(`${'g'.repeat(60)}h\u00a0iii`)).toEqual([`${'g'.repeat(60)}`, 'h\u00a0iii']);
  });

  it('L6: indentation before a long word does not become a line of its own', () => {
    expect(linesOf(`    ${'j'.repeat(70)}`)).toEqual([`    ${'j'.repeat(58)}`, 'j'.repeat(12)]);
  });

  it('L7: a line feed always ends a line; a line separator does not', () => {
    expect(linesOf('oui\nnon\u2028peut-être')).toEqual(['oui', 'non\u2028peut-être']);
  });

  it('L8: empty lines and lines of spaces get no number', () => {
    expect(linesOf('oui\n\n \u00a0\t\nnon\n\n')).toEqual(['oui', 'non']);
  });

  it('L9: a turn without words has one line at the start of its body', () => {
    expect(breakTurn('MP : \n\nE1 : oui', 5, 7)).toEqual({ starts: [5], ends: [5] });
    expect(breakTurn('MP :', 4, 4)).toEqual({ starts: [4], ends: [4] });
  });

  it('L5: takes a line of two million characters', () => {
    expect(linesOf('k'.repeat(2_000_000)).length).toBe(32_259);
    expect(linesOf('mot 👍 '.repeat(200_000)).join('').length).toBe(1_400_000);
  });

  it('L2, L4, L8: covers every visible character once, in lines of 62 graphemes at most, never breaking a grapheme', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { turns, lines } = imported(text);
        const covered = new Array<number>(text.length).fill(0);
        lines.starts.forEach((start, index) => {
          const end = lines.ends[index] ?? 0;
          covered.fill(1, start, end);
          const words = clusters(text.slice(start, end));
          while (words.at(-1) === ' ' || words.at(-1) === '\t') words.pop();
          expect(words.length).toBeLessThanOrEqual(lineWidth);
          const before = text[start - 1];
          if (before !== '\n' && !turns.some(({ bodyStart }) => bodyStart === start)) {
            expect(isGraphemeBoundary(text, start)).toBe(true);
            expect('\u00a0\u202f'.includes(before ?? 'x')).toBe(false);
          }
        });
        for (const { bodyStart, end } of turns) {
          for (let i = bodyStart; i < end; i++) {
            const isVisible = !/[\p{White_Space}]/u.test(text[i] ?? '');
            if (isVisible && covered[i] !== 1)
              throw new Error(`Nothing covers ${i} of ${JSON.stringify(text)}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('L10: numbers run from 1 without gap, turn after turn', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { turns, lines } = imported(text);
        expect(lines.numbers).toEqual(lines.starts.map((_, index) => String(index + 1)));
        let next = 1;
        for (const { firstNumber, lastNumber } of turns) {
          expect(firstNumber).toBe(next);
          expect(lastNumber).toBeGreaterThanOrEqual(firstNumber);
          next = lastNumber + 1;
        }
        expect(next).toBe(lines.starts.length + 1);
      }),
    );
  });
});

describe('breaking a corrected turn again', () => {
  const line = (letter: string) => `${letter.repeat(61)} `;

  /** Corrects the body of one turn and returns the whole as it then stands. */
  function correct(
    before: ReturnType<typeof imported>,
    index: number,
    body: string,
  ): ReturnType<typeof imported> {
    const turn = before.turns[index];
    if (!turn) throw new Error('no such turn');
    const text = before.text.slice(0, turn.bodyStart) + body + before.text.slice(turn.end);
    const shift = body.length - (turn.end - turn.bodyStart);
    const end = turn.end + shift;
    const lines = rebreakTurn(before.lines, turn, text, { bodyStart: turn.bodyStart, end });
    const move = (other: Turn): Turn => ({
      ...other,
      start: other.start + shift,
      bodyStart: other.bodyStart + shift,
      end: other.end + shift,
    });
    const turns = before.turns.map((other, at) =>
      at < index ? other : at === index ? { ...other, end } : move(other),
    );
    return { text, turns, lines };
  }

  const three = imported(`MP : Et la nuit ?\nE1 : ${line('a')}${line('b')}fin\nMP : Merci.`);

  it('L11: fewer lines keep the first numbers, and the missing ones are skipped', () => {
    expect(three.lines.numbers).toEqual(['1', '2', '3', '4', '5']);
    expect(correct(three, 1, 'oui\n').lines.numbers).toEqual(['1', '2', '5']);
  });

  it('L12: extra lines take letters after the last number', () => {
    const grown = correct(three, 1, `${line('a').repeat(6)}\n`);
    expect(grown.lines.numbers).toEqual(['1', '2', '3', '4', '4a', '4b', '4c', '5']);
  });

  it('L12: a turn shortened and grown again gets its numbers back before any letter', () => {
    const again = correct(correct(three, 1, 'oui\n'), 1, `${line('a').repeat(4)}\n`);
    expect(again.lines.numbers).toEqual(['1', '2', '3', '4', '4a', '5']);
  });

  it('L12: after z comes aa', () => {
    const numbers = correct(three, 1, `${line('a').repeat(32)}\n`).lines.numbers;
    expect(numbers.slice(28, 33)).toEqual(['4y', '4z', '4aa', '4ab', '4ac']);
  });

  it('L13: no correction moves the number or the words of another turn', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, fc.nat(), (text, body, pick) => {
        const before = imported(text);
        fc.pre(before.turns.length > 0);
        const index = pick % before.turns.length;
        const after = correct(before, index, body);
        const wordsOf = (state: typeof before, turn: Turn | undefined) => {
          if (!turn) return [];
          const { first, end } = linesOfTurn(state.lines, turn);
          return state.lines.numbers
            .slice(first, end)
            .map((number, at) => [
              number,
              state.text.slice(state.lines.starts[first + at], state.lines.ends[first + at]),
            ]);
        };
        before.turns.forEach((turn, at) => {
          if (at !== index) expect(wordsOf(after, after.turns[at])).toEqual(wordsOf(before, turn));
        });
        expect(wordsOf(after, after.turns[index])[0]?.[0]).toBe(String(before.turns[index]?.firstNumber));
        expect(new Set(after.lines.numbers).size).toBe(after.lines.numbers.length);
      }),
    );
  });
});
