/** Sentences of results chapters, as theses and articles write them, with a place for the number and one for the list. */

export interface SentencePattern {
  /** `{N}` the number with a capital, `{n}` without, `{d}` as digits, `{list}` the labels without brackets, `{all}` everybody as a word. */
  readonly text: string;
  /** Which words the number may be: a number word, a fraction that stands before "des participants", or nothing. */
  readonly takes: 'number' | 'share' | 'none';
}

const number = (text: string): SentencePattern => ({ text, takes: 'number' });
const share = (text: string): SentencePattern => ({ text, takes: 'share' });
const none = (text: string): SentencePattern => ({ text, takes: 'none' });

export const frenchSentences: readonly SentencePattern[] = [
  number('{N} participants vérifiaient trois fois leurs calculs avant de répondre ({list}).'),
  number('{N} d’entre eux disaient ne plus dormir après 2 heures du matin ({list}).'),
  number('{N} évoquaient un sentiment de solitude, surtout en début de carrière ({list}).'),
  number('{N} se sont dits inquiets à l’idée de reprendre la route après une garde de 24 heures ({list}).'),
  number('La peur de l’appel manqué était décrite par {n} pharmaciens ({list}).'),
  number('Pour {n} participants ({list}), les deux premières gardes restaient les plus difficiles.'),
  number('Les participants {list}, soit {n} au total, rappelaient le service le lendemain.'),
  number('Sur les {all} participants, {n} tenaient un carnet de garde ({list}).'),
  number('On retrouvait cette idée chez {n} pharmaciens ({list}), parfois dès la première garde.'),
  number('Ils étaient {n} à garder leur téléphone sous l’oreiller ({list}).'),
  number('Cette difficulté revenait dans {n} entretiens ({list}), à des degrés divers.'),
  number('{N} participants sur {all} redoutaient de réveiller un confrère ({list}).'),
  number(
    'Au total, {n} personnes interrogées ({list}) avaient mis au point un rituel, parfois en trois ou quatre étapes.',
  ),
  number('Seuls {n} pharmaciens ({list}) faisaient plus de six gardes par mois.'),
  number(
    '{N} participants ont raconté une erreur évitée de justesse, le plus souvent entre 3 et 5 heures ({list}).',
  ),
  number(
    'Le manque de reconnaissance était cité par {n} des {all} participants ({list}) ; l’un des services concernés comptait 40 lits.',
  ),
  number(
    '{N} pharmaciens ({list}) parlaient d’un métier « invisible » et de patients « qu’on ne voit jamais ».',
  ),
  number(
    'À l’inverse, {n} participants ({list}) y voyaient une liberté. Ces propos concernaient deux établissements.',
  ),
  number('Le conjoint prenait le relais chez {n} d’entre eux ({list}), en moyenne cinq nuits par mois.'),
  number('{N} participants expliquaient avoir appelé deux collègues la même nuit ({list}).'),
  number('L’envie de partir apparaissait au bout de dix ans pour {n} participants ({list}).'),
  number('C’était le cas de {n} participants ({list}), tous services confondus.'),
  number('({list}) : {n} participants avaient choisi de dormir sur place.'),
  share('{N} des participants vivaient mal l’attente ({list}).'),
  share('{N} des pharmaciens interrogés ({list}) disaient avoir appris à trancher seuls.'),
  share(
    'Le sommeil fragmenté était mentionné par {n} des participants ({list}), pour qui trois heures d’affilée étaient rares.',
  ),
  share('{N} d’entre eux jugeaient le logiciel inadapté ({list}).'),
  none('Certains contournaient le circuit pour gagner une heure ou deux ({list}).'),
  none('Le thème de la paie n’était abordé qu’en fin d’entretien ({list}).'),
  none('Cette tension avec les soignants était vive, notamment en décembre et les 24 et 31 ({list}).'),
];

export const englishSentences: readonly SentencePattern[] = [
  number('{N} participants checked their calculations three times ({list}).'),
  number('{N} of them could not sleep after 2 am ({list}).'),
  number('{N} described a feeling of loneliness in their first two years ({list}).'),
  number('Fear of a missed call was mentioned by {n} pharmacists ({list}).'),
  number('For {n} participants ({list}), the first two shifts were the hardest.'),
  number('Of the {all} participants, {n} kept a notebook ({list}).'),
  number('{N} of the {all} participants were afraid of waking a colleague ({list}).'),
  number('This idea was found in {n} interviews ({list}).'),
  number('Only {n} pharmacists ({list}) worked more than six nights a month.'),
  number('{N} respondents ({list}) had their own ritual, often in three steps.'),
  number('{N} felt that the hospital never thanked them ({list}).'),
  number('By contrast, {n} interviewees ({list}) saw this as a kind of freedom.'),
  number('The partner took over for {n} of them ({list}), five nights a month on average.'),
  number('{N} participants said they had called two colleagues in one night ({list}).'),
  number('Participants {list} ({n} participants) slept in the hospital.'),
  share('{N} of the participants found waiting hard ({list}).'),
  share('Broken sleep was reported by {n} of the participants ({list}).'),
  share('{N} of the interviewees ({list}) had learnt to decide alone.'),
  none('Some worked around the rules to gain an hour or two ({list}).'),
  none('Pay was only raised at the end of the interview ({list}).'),
];

/** `{q}` a quotation with its marks, `{e}` its label; `{q2}`, `{e2}` a second one of somebody else; `{r}` one more of the first. */
export const frenchQuotes: readonly string[] = [
  '({e} {q} ; {e2} {q2})',
  'L’un d’eux le racontait ainsi : {q} ({e}).',
  '{e} : {q}',
  '{q} ({e}, l. 166)',
  'Pour {e}, {q}, tandis que {e2} disait : {q2}',
  '{e} explique : {q} et ajoute plus loin : {r}',
  '{q} ; {r} ({e}).',
  'Cela tenait parfois à peu de chose : {q}, {e}.',
  '({e} : {q}, {r} ; {e2} : {q2}).',
  '{q}, explique {e}.',
  '— {q} ({e}) ; {q2} ({e2})',
];

export const englishQuotes: readonly string[] = [
  '({e} {q}; {e2} {q2})',
  'As one of them put it: {q} ({e}).',
  '{e}: {q}',
  '{q} ({e}, line 166)',
  '{e} said: {q} and {e2} added: {q2}',
  '{q}; {r} ({e}).',
  '{q}, said {e}.',
];
