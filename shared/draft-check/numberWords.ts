/** Numbers written as words, French and English, from one to a hundred. Rules: docs/rules/draft-check.md, DC13. */

const french: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20 },
  ...{ trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80 },
  ...{ nonante: 90, cent: 100 },
};

const english: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
  ...{ ninety: 90, hundred: 100 },
};

const words = Object.keys({ ...french, ...english }).sort((a, b) => b.length - a.length);
const word = `(?:${words.join('|')})`;

/**
 * A number as digits or words: "8", "huit", "vingt et un", "soixante-dix", "twenty-one", but not "trois un". A bound on the words would be
 * unrolled wherever the pattern stands in another, which takes seconds to compile.
 */
export const numberPattern = `(?:\\d{1,3}|${word}(?:(?!\\sune?(?!\\p{L}))[-‑\\s](?:(?:et|and)[-‑\\s])?${word})*)`;

/** `null` for what is no number: "deux trois". */
export function readNumber(written: string): number | null {
  const text = written.trim().toLowerCase();
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const parts = text.split(/[-‑\s]+/u).filter((part) => part !== 'et' && part !== 'and');
  return sum(parts, french) ?? sum(parts, english);
}

/** Tens before units; "quatre-vingt" is four times twenty. */
function sum(parts: readonly string[], values: Readonly<Record<string, number>>): number | null {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const value = values[part];
    if (value === undefined) return null;
    if (value === 20 && total === 4) total = 80;
    else if (value === 100 && total === 1) total = 100;
    else if (total > 0 && (value >= last || total % 10 !== 0 || value >= 20)) return null;
    else total += value;
    last = total === 80 || total === 60 ? 20 : Math.min(value, 10 * Math.ceil(value / 10));
  }
  return total > 0 && total <= 100 ? total : null;
}
