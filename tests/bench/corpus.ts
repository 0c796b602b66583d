/**
 * Seeded synthetic interviews for the bench. S = 11 × 6,000 words and 1,200 codings, M = 100 × 8,000 and 20,000,
 * L = 1,000 × 10,000 and 100,000; 60 themes in four levels, two coders, of whom the second recodes half.
 */
import { type RandomNumbers, randomNumbers } from './randomNumbers.ts';

export interface Corpus {
  readonly interviews: readonly { readonly name: string; readonly text: string }[];
  /** Paths from the first level down. */
  readonly themes: readonly (readonly string[])[];
  readonly codings: readonly CorpusCoding[];
}

export interface CorpusCoding {
  readonly interview: number;
  readonly start: number;
  readonly end: number;
  readonly theme: number;
  readonly coder: 'MP' | 'AB';
}

export interface CorpusSize {
  readonly interviews: number;
  readonly words: number;
  readonly codings: number;
}

export const corpusSizes: Readonly<Record<'S' | 'M' | 'L', CorpusSize>> = {
  S: { interviews: 11, words: 6_000, codings: 1_200 },
  M: { interviews: 100, words: 8_000, codings: 20_000 },
  L: { interviews: 1_000, words: 10_000, codings: 100_000 },
};

const seed = 20_260_101;

export function makeCorpus(size: CorpusSize): Corpus {
  const interviews = Array.from({ length: size.interviews }, (_, index) => ({
    name: `ENT_${String(index + 1).padStart(4, '0')}`,
    text: writeInterview(randomNumbers(seed + index), size.words, index + 1),
  }));
  const themes = makeThemes();
  const texts = interviews.map(({ text }) => text);
  return {
    interviews,
    themes,
    codings: makeCodings(randomNumbers(seed - 1), texts, size.codings, themes.length),
  };
}

const vocabulary = (
  'alors après arriver aussi avant avec beaucoup besoin bien bon bureau calme changer chef chercher chose chambre comme ' +
  'compter confiance côté couloir croire demander depuis devoir dire donc donner dormir dossier douleur encore enfant ' +
  'ensuite entendre équipe erreur essayer être étage expliquer faire famille fatigue fin flacon force garde gens habitude ' +
  'heure homme hôpital idée infirmière interne jamais jour juste laisser lendemain lit livre loin maison malade matin ' +
  'médecin même mettre moins mois moment monde monter montrer mot nuit ordonnance oublier parfois parler partir passer ' +
  'patient payer penser peur pharmacie plus porte pouvoir prendre préparer presque prévenir problème question raison ' +
  'rappeler regarder rentrer répondre reste rien savoir sentir service seul silence soir sommeil sonner souvent stock ' +
  'système téléphone temps tenir toujours tout train traitement travail trouver urgence venir vérifier vie vite voir'
).split(' ');
const answers = ['Mmh.', 'D’accord.', 'Oui.', 'Ah bon ?', '(rires)', '[silence]', 'Et alors ?'];
const rareWord = 'zéphyrin';

/** Turns "MP : …" and "E7 : …" with an empty line between, until the words are there. */
function writeInterview(random: RandomNumbers, words: number, number: number): string {
  const turns: string[] = [];
  for (let count = 0; count < words; ) {
    const question = random.next() < 0.2 ? random.pick(answers) : sentence(random, random.whole(6, 30));
    turns.push(`MP : ${question}`);
    const wanted = Math.max(1, Math.min(random.pick([20, 40, 80, 120, 200, 350]), words - count));
    const sentences: string[] = [];
    for (let written = 0; written < wanted; ) {
      const length = Math.max(1, Math.min(random.whole(5, 28), wanted - written));
      sentences.push(sentence(random, length));
      written += length;
    }
    turns.push(`E${number} : ${sentences.join(' ')}`);
    count += question.split(' ').length + wanted + 4;
  }
  return `${turns.join('\n\n')}\n`;
}

function sentence(random: RandomNumbers, length: number): string {
  let text = '';
  for (let at = 0; at < length; at++) {
    // Early words of the list are frequent and late ones rare, roughly as in speech.
    const word = vocabulary[Math.floor(vocabulary.length * random.next() ** 2)] ?? 'nuit';
    const isRare = random.next() < 0.0002;
    text += `${at === 0 ? '' : ' '}${isRare ? rareWord : word}${at < length - 1 && random.next() < 0.07 ? ',' : ''}`;
  }
  return (
    text.charAt(0).toUpperCase() +
    text.slice(1) +
    random.pick(['.', '.', '.', '.', '.', '.', ' ?', ' !', '…'])
  );
}

/** 5 + 12 + 19 + 24 themes on four levels. */
function makeThemes(): string[][] {
  const first = ['Décider', 'Dormir', 'Soigner', 'Vivre', 'Apprendre'].map((name) => [name]);
  const second = Array.from({ length: 12 }, (_, at) => [...(first[at % 5] ?? []), `Sous-thème ${at + 1}`]);
  const third = Array.from({ length: 19 }, (_, at) => [...(second[at % 12] ?? []), `Aspect ${at + 1}`]);
  const fourth = Array.from({ length: 24 }, (_, at) => [...(third[at % 19] ?? []), `Nuance ${at + 1}`]);
  return [...first, ...second, ...third, ...fourth];
}

type Span = readonly [start: number, end: number];

function makeCodings(
  random: RandomNumbers,
  texts: readonly string[],
  count: number,
  themes: number,
): CorpusCoding[] {
  const words = texts.map((text) =>
    [...text.matchAll(/\S+/g)].map((match): Span => [match.index, match.index + match[0].length]),
  );
  const seen = new Set<string>();
  const codings: CorpusCoding[] = [];
  const own = Math.ceil(count / 2);
  const add = (interview: number, from: number, to: number, theme: number, coder: CorpusCoding['coder']) => {
    const list = words[interview] ?? [];
    for (let [first, last] = [from, to]; ; [first, last] = randomSpan(random, list)) {
      const start = list[first]?.[0] ?? 0;
      const end = list[last]?.[1] ?? 1;
      const key = `${interview} ${start} ${end} ${theme} ${coder}`;
      if (seen.has(key)) continue;
      seen.add(key);
      codings.push({ interview, start, end, theme, coder });
      return { first, last };
    }
  };
  const firstCoder: { interview: number; first: number; last: number; theme: number }[] = [];
  for (let at = 0; at < own; at++) {
    const interview = at % texts.length;
    const [first, last] = randomSpan(random, words[interview] ?? []);
    const theme = Math.floor(themes * random.next() ** 1.5);
    firstCoder.push({ interview, theme, ...add(interview, first, last, theme, 'MP') });
  }
  for (const { interview, first, last, theme } of firstCoder.slice(0, count - own)) {
    const kind = random.next();
    const most = (words[interview]?.length ?? 1) - 1;
    const shift = random.whole(-6, 6);
    const [otherFirst, otherLast] = randomSpan(random, words[interview] ?? []);
    if (kind < 0.5) add(interview, first, last, theme, 'AB');
    else if (kind < 0.75)
      add(interview, Math.max(0, first + shift), Math.min(most, Math.max(last + shift, 4)), theme, 'AB');
    else if (kind < 0.85) add(interview, first, last, random.whole(0, themes - 1), 'AB');
    else add(interview, otherFirst, otherLast, random.whole(0, themes - 1), 'AB');
  }
  return codings;
}

/** Numbers of the first and last word of a passage of 5 to 60 words. */
function randomSpan(random: RandomNumbers, words: readonly Span[]): [number, number] {
  const length = Math.min(random.whole(5, 60), words.length);
  const first = random.whole(0, words.length - length);
  return [first, first + length - 1];
}
