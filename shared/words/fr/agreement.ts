/** French words of the area "agreement". */
import type * as english from '../en/agreement.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (number: number, one: string, many: string) =>
  `${formatNumber('fr', number)} ${plural('fr', number, one, many)}`;

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  agreementTwoCoders: ({ given }) =>
    `L’accord se mesure entre deux codeurs différents, et « ${given} » a été donné. Écrivez --coders MP,JD.`,
  agreementCoderTwice: ({ given, coder }) =>
    `« ${coder} » figure deux fois dans « ${given} ». Nommez chaque codeur une fois.`,
  programsNeedTwoCoders: () =>
    'Les autres logiciels comparent deux codeurs. Retirez --programs, ou nommez-en deux avec --coders.',
  agreementCodersNeeded: ({ known }) =>
    `Dites avec --coders quels deux codeurs comparer, ou nommez un second projet avec --with. Le projet a : ${known || 'aucun codeur'}.`,
  agreementCoderOfFile: ({ file, known }) =>
    `Dites avec --coders de qui comparer le travail : « ${file} » a ${known || 'aucun codeur'}. Le premier nom est du premier projet, le second de celui qui suit --with.`,
  agreementNothingShared: ({ a, b }) =>
    `Il n’y a aucun verbatim où ${a} et ${b} aient tous deux codé ou avancé un repère de lecture. Nommez des verbatims avec --transcripts s’ils les ont lus.`,
};
export const problems: typeof english.problems = {
  agreementUnfinished: (of) =>
    `${of.coder} n’a pas marqué comme ${plural('fr', of.count, 'terminé', 'terminés')} ${count(of.count, 'verbatim', 'verbatims')} (${of.transcripts}) ; ce qui n’y est pas codé compte comme vu et laissé sans code.`,
  agreementUnknownTranscripts: (of) =>
    `${count(of.count, 'verbatim', 'verbatims')} de « ${of.file} » ${plural('fr', of.count, 'a', 'ont')} d’autres mots que tous ceux d’ici et ${plural('fr', of.count, 'a été écarté', 'ont été écartés')} (${of.transcripts}).`,
};
export const words: typeof english.words = {
  reflexive:
    'La démarche de l’étude est l’analyse thématique réflexive, qui ne juge pas à l’accord entre codeurs ; il est calculé parce que vous l’avez demandé.',
  title: (of) =>
    `Accord de ${of.a} et ${of.b} – ${of.units} des participants dans ${count(of.transcripts, 'verbatim', 'verbatims')}`,
  units: {
    turn: ({ count: n }) => count(n, 'tour de parole', 'tours de parole'),
    sentence: ({ count: n }) => count(n, 'phrase', 'phrases'),
    line: ({ count: n }) => count(n, 'ligne', 'lignes'),
    character: ({ count: n }) => count(n, 'caractère', 'caractères'),
    transcript: ({ count: n }) => count(n, 'texte entier', 'textes entiers'),
  },
  columns: {
    both: 'Les deux',
    only: ({ coder }) => `${coder} seul`,
    neither: 'Aucun',
    prevalence: 'Prévalence',
    bias: 'Biais',
  },
  unitNames: {
    turn: 'tour de parole',
    sentence: 'phrase',
    line: 'ligne',
    character: 'caractère',
    transcript: 'entretien entier',
  },
  pooled: 'Tous les thèmes, effectifs sommés',
  others: 'Tous les thèmes :',
  intervalsTitle: 'Intervalles à 95 %',
  severalTitle: (of) =>
    `Accord de ${of.coders} – ${of.units} des participants dans ${count(of.transcripts, 'verbatim', 'verbatims')} que deux d’entre eux au moins ont ${plural('fr', of.transcripts, 'vu', 'vus')}`,
  codedBy: ({ coders }) => (coders === 0 ? 'Par personne' : `Par ${coders}`),
  pair: (of) => `${of.a} et ${of.b}, tous les thèmes : κ ${of.kappa}, α ${of.alpha}`,
  unitized: ({ uAlpha, cuAlpha }) =>
    `Tous les thèmes, sur les caractères : passage et thème (uα) ${uAlpha} · quel thème, là où plusieurs codent (cuα) ${cuAlpha}.`,
  mean: (of) =>
    `Moyenne de ${of.figure} sur ${count(of.themes, 'thème', 'thèmes')} : ${of.mean}${
      of.leftOut > 0
        ? ` (${count(of.leftOut, 'thème où il est indéfini est laissé de côté', 'thèmes où il est indéfini sont laissés de côté')})`
        : ''
    }.`,
  domain: (of) =>
    `Domaine ${of.domain} : quel thème (cuα) ${of.cuAlpha} · passage et thème (uα) ${of.uAlpha} · dans le domaine ou non (|uα) ${of.uAlphaBinary}.`,
  programs: {
    title:
      'Comme compteraient d’autres logiciels (codages propres du thème ; rien ici n’est le κ ou l’α ci-dessus)',
    nvivo: 'κ de NVivo',
    nvivoWeighted: 'κ de NVivo, selon la longueur',
    maxqda: 'MAXQDA ≥ 90 %',
    qualcoder: '« κ » de QualCoder',
    explained:
      'NVivo : κ sur tous les caractères de chaque source, 1 là où personne n’a codé, puis moyenne des sources. MAXQDA : part des segments que l’autre codeur a aussi, avec un recouvrement d’au moins 90 %. QualCoder : seulement sur les caractères que quelqu’un a codés, avec un terme de hasard à lui.',
  },
  method: (of) =>
    `Intervalles : 95 %, ${formatNumber('fr', of.draws)} tirages de verbatims avec remise, graine ${of.seed}.${
      of.transcripts < 2
        ? ' Un seul verbatim ne donne pas d’intervalle.'
        : of.transcripts < of.enough
          ? ' Avec si peu de verbatims, ils ne sont qu’indicatifs.'
          : ''
    }`,
  undefinedBecause: (of) => `${of.figures} : non défini, ${of.reason}.`,
  reasons: {
    noUnits: 'il n’y a aucune unité à comparer',
    neverCoded: 'aucun codeur n’a utilisé le thème',
    alwaysCoded: 'chaque codeur a mis le thème partout',
    noVariation: 'il n’y a aucune variation dont corriger le hasard',
    notPairable: 'aucune unité n’a été codée par deux codeurs',
    onlyTwoCoders: 'ce coefficient est pour deux codeurs',
    tooFewTranscripts: 'un intervalle demande deux verbatims',
    overlaps: 'des passages d’un même codeur avec des thèmes différents se chevauchent',
    nothingShared: 'aucun passage n’a été codé par deux codeurs',
    incomplete: 'tous les codeurs n’ont pas vu tous les verbatims',
  },
  paradox: (of) =>
    `${of.percent} d’accord vont avec un κ de ${of.kappa} parce que presque toutes les unités se ressemblent : l’accord porte surtout sur ce que personne n’a codé, ou sur ce que les deux ont codé, et le hasard y suffirait.`,
  paradoxes: (of) =>
    `Thèmes dans lesquels au moins ${of.percent} d’accord vont avec un κ sous ${of.kappa}, parce que presque toutes les unités se ressemblent : l’accord porte surtout sur ce que personne n’a codé, ou sur ce que les deux ont codé, et le hasard y suffirait.`,
  noteOn: (of) => `${of.theme} : ${of.note}`,
  unusedThemes: ({ count: n }) =>
    `${count(n, 'thème qu’aucun codeur n’a utilisé n’est pas montré', 'thèmes qu’aucun codeur n’a utilisés ne sont pas montrés')}.`,
};
