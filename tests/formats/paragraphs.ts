/** An invented interview of as many paragraphs as are asked for, with what goes wrong first in other programs' files. */
import { randomNumbers } from '../bench/randomNumbers.ts';

const words =
  'je vous la nuit était longue médecin réseau prise charge avec toujours peut-être aujourd’hui l’hôpital très difficile quand même seule collègues écoute cœur besoin temps Noël famille maison rendez-vous d’accord enfin donc voilà parce que depuis longtemps jamais personne'.split(
    ' ',
  );

/** Paragraphs in order; each begins with a label, every fifth one without goes on. `hasEmoji` for formats that hold them. */
export function interviewParagraphs(count: number, hasEmoji: boolean): string[] {
  const random = randomNumbers(11);
  return Array.from({ length: count }, (_, index) => {
    const length = random.pick([3, 6, 12, 30, 70, 120]);
    const sentence = Array.from({ length }, () => random.pick(words));
    const close = random.pick(['.', '…', '\u00a0?', '\u00a0!', '. (rires)', '.\u00a0»']);
    const emoji = hasEmoji && index % 17 === 0 ? ' 👩‍⚕️' : '';
    const label = index % 5 === 4 ? '' : index % 2 === 0 ? 'MP\u00a0: ' : 'E4\u00a0: ';
    const open = close.includes('»') ? '«\u00a0' : '';
    return `${label}${open}${sentence.join(' ')}${emoji}${close}`;
  });
}

/** How many of the paragraphs stand in the text as lines of their own, each place counted once. */
export function countRight(text: string, expected: readonly string[]): number {
  const lines = new Map<string, number>();
  for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  return expected.filter((paragraph) => {
    const left = lines.get(paragraph) ?? 0;
    if (left > 0) lines.set(paragraph, left - 1);
    return left > 0;
  }).length;
}
