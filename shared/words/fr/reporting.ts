/** French words of the area "reporting": annexes of a text of results, and the checklists by which a study is reported. */
import type * as english from '../en/reporting.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = { writeStudyText: 'Écrire sur l’étude' };
export const refusals: typeof english.refusals = {
  annexUnknown: ({ name, known }) => `Il n’y a pas d’annexe « ${name} ». Il y a : ${known}.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  titles: {
    guide: 'Guide d’entretien',
    analysis: 'Analyse thématique complète',
    transcripts: 'Verbatims des entretiens',
    coreq: 'Grille COREQ',
    srqr: 'Grille SRQR',
  },
  sources: {
    coreq:
      'Critères, reformulés, d’après : Tong A, Sainsbury P, Craig J. Consolidated criteria for reporting qualitative research (COREQ): a 32-item checklist for interviews and focus groups. Int J Qual Health Care 2007;19(6):349–357.',
    srqr: 'Critères, reformulés, d’après : O’Brien BC, Harris IB, Beckman TJ, Reed DA, Cook DA. Standards for reporting qualitative research: a synthesis of recommendations. Acad Med 2014;89(9):1245–1251.',
  },
  columns: { number: 'N°', item: 'Critère', answer: 'Dans cette étude', place: 'Où' },
  noGuide: 'Le guide d’entretien n’est pas encore écrit.',
  noQuotes: 'Rien n’est encore codé.',
  noTranscripts: 'Il n’y a pas encore d’entretien.',
  lines: 'Ligne',
  coreq: [
    {
      part: 'Équipe de recherche et réflexivité',
      items: [
        'Qui a mené les entretiens ou les groupes',
        'Titres universitaires des chercheurs',
        'Leur activité au moment de l’étude',
        'Leur genre',
        'Leur expérience et leur formation',
        'Si les participants les connaissaient avant',
        'Ce que les participants savaient d’eux',
        'Ce qui est dit des enquêteurs : intérêts, présupposés, biais',
      ],
    },
    {
      part: 'Conception de l’étude',
      items: [
        'Orientation méthodologique et théorie',
        'Comment les participants ont été choisis',
        'Comment ils ont été contactés',
        'Combien ont participé',
        'Combien ont refusé ou abandonné, et pourquoi',
        'Où les données ont été recueillies',
        'Présence d’autres personnes',
        'Caractéristiques importantes de l’échantillon',
        'Guide d’entretien, et s’il a été testé',
        'Entretiens répétés',
        'Enregistrement audio ou vidéo',
        'Notes de terrain',
        'Durée des entretiens',
        'Saturation des données',
        'Retour des transcriptions aux participants',
      ],
    },
    {
      part: 'Analyse et résultats',
      items: [
        'Combien de personnes ont codé',
        'Description de l’arbre de codage',
        'Thèmes fixés à l’avance ou issus des données',
        'Logiciel',
        'Avis des participants sur les résultats',
        'Citations, chacune avec son auteur',
        'Accord entre données et résultats',
        'Clarté des thèmes principaux',
        'Cas divergents et thèmes secondaires discutés',
      ],
    },
  ],
  srqr: [
    {
      part: 'Titre et résumé',
      items: ['Titre disant le sujet et l’approche qualitative', 'Résumé avec les éléments essentiels'],
    },
    {
      part: 'Introduction',
      items: ['Problème, théorie et travaux antérieurs', 'But ou question de recherche'],
    },
    {
      part: 'Méthodes',
      items: [
        'Approche et paradigme de recherche, avec les raisons',
        'Chercheurs : caractéristiques et réflexivité',
        'Contexte : le cadre et ce qui y compte',
        'Échantillonnage : comment, pourquoi, et quand il s’est arrêté',
        'Éthique : avis, consentement, confidentialité',
        'Recueil des données : quoi, quand, comment',
        'Outils : guide, enregistreurs, et leurs changements',
        'Participants, documents ou situations : nombre et caractéristiques',
        'Traitement des données : transcription, gestion, anonymat',
        'Analyse : comment les thèmes ont été trouvés, par qui',
        'Ce qui rend l’analyse digne de confiance',
      ],
    },
    {
      part: 'Résultats',
      items: [
        'Résultats principaux : thèmes, interprétations',
        'Éléments de preuve : citations, notes, extraits',
      ],
    },
    {
      part: 'Discussion',
      items: ['Résultats face aux travaux antérieurs, apport, transfert', 'Limites'],
    },
    { part: 'Autres', items: ['Conflits d’intérêts', 'Financement'] },
  ],
  facts: {
    interviewers: ({ list }) => `Entretiens menés par ${list}.`,
    named: ({ name, count }) => `${name} (${n(count)})`,
    sampling: ({ list }) => `Participants recherchés selon : ${list}.`,
    size: ({ participants, interviews }) =>
      `${times(participants, 'participant', 'participants')}, ${times(interviews, 'entretien', 'entretiens')}.`,
    places: ({ list }) => `Lieux : ${list}.`,
    traits: ({ list }) => `Décrit selon : ${list}.`,
    guide: 'Un guide d’entretien a été utilisé.',
    repeats: ({ count }) =>
      count === 0
        ? 'Personne n’a été interrogé deux fois.'
        : `${times(count, 'participant interrogé', 'participants interrogés')} plus d’une fois.`,
    memos: ({ count }) => `${times(count, 'mémo tenu', 'mémos tenus')}.`,
    period: ({ first, last }) => (first === last ? `Le ${first}.` : `Du ${first} au ${last}.`),
    coders: ({ count, list }) => `${times(count, 'personne a codé', 'personnes ont codé')} : ${list}.`,
    rounds: ({ count }) => `${times(count, 'passe', 'passes')} de codage à plusieurs, différences discutées.`,
    tree: ({ themes, levels, codings }) =>
      `${times(themes, 'thème', 'thèmes')} sur ${times(levels, 'niveau', 'niveaux')}, ${times(codings, 'codage', 'codages')}.`,
    transcripts: ({ count, words: length }) =>
      `${times(count, 'verbatim aux lignes numérotées', 'verbatims aux lignes numérotées')}, ${times(length, 'mot', 'mots')}.`,
    software: 'Trame.',
    quotes: ({ quotes, participants }) =>
      `${times(quotes, 'citation', 'citations')} de ${times(participants, 'participant', 'participants')}, chacune avec son participant.`,
    agrees: ({ checks }) =>
      checks === 0
        ? 'Listes, effectifs et citations viennent des codages ; rien ne s’y oppose.'
        : `Listes, effectifs et citations viennent des codages ; ${times(checks, 'point reste', 'points restent')} à vérifier.`,
    major: ({ count }) =>
      `${times(count, 'thème principal a son chapitre', 'thèmes principaux ont leur chapitre')}.`,
    minor: ({ count }) => `${times(count, 'sous-thème a sa section', 'sous-thèmes ont leur section')}.`,
  },
  span: ({ first, last }) => `de ${first} à ${last}`,
  window: {
    annexes: 'Annexes',
    edit: ({ title }) => `${title}…`,
    fill: 'L’écrire…',
    guideLabel: 'Questions et relances, une par ligne',
    guideHint: 'Il est gardé avec l’étude, pour tous ses textes.',
    answer: ({ number, item }) => `${n(number)}. ${item} : ce que vous ajoutez`,
    checklistHint:
      'Ce que le projet sait est déjà écrit. Ce que vous ajoutez est gardé avec l’étude et imprimé à la suite.',
    nothingKnown: 'Le projet ne le sait pas.',
    at: ({ places }) => `Où : ${places}`,
    answered: ({ count, total }) =>
      `${n(count)} ${plural('fr', count, 'critère renseigné', 'critères renseignés')} sur ${n(total)}`,
    themes: ({ themes, codings }) =>
      `${times(themes, 'thème', 'thèmes')} avec ${times(codings, 'passage', 'passages')}, dans l’ordre de l’arbre`,
    interviews: ({ count, lines }) =>
      `${times(count, 'entretien', 'entretiens')}, ${times(lines, 'ligne', 'lignes')}`,
    inFiles: 'Imprimé en entier dans Word, la page web et Markdown',
  },
};
