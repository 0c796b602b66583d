import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import type { DraftKind } from '../../../shared/draft-check/draftParagraphs.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

const check = (text: string, kind: DraftKind = 'document') => checkDraft(smallStudy, text, kind);
/** "E1 exact" for each quotation. */
const verdicts = (text: string, kind: DraftKind = 'document') =>
  check(text, kind).quotes.map(({ participant, verdict }) => `${participant ?? '–'} ${verdict}`);

const alone = 'la nuit, on est seule avec le téléphone';
const cat = 'Je dors à moitié, comme un chat';
const bike = 'je rentre à vélo par le canal';

describe('who is said to say a quotation', () => {
  it.each([
    [`(E1 « ${alone} » ; E5 « ${cat} »)`, ['E1 exact', 'E5 exact']],
    [
      `(E1 : « ${alone} » ; E5 : « ${cat} », « une oreille sur l’oreiller »).`,
      ['E1 exact', 'E5 exact', 'E5 exact'],
    ],
    [`« ${alone} » (E1), « ${cat} » (E5).`, ['E1 exact', 'E5 exact']],
    [`« ${alone} » (E1) ; « ${cat} » (E5)`, ['E1 exact', 'E5 exact']],
    [`« ${alone} », « on attend que ça sonne » (E1).`, ['E1 exact', 'E1 exact']],
    [`« ${alone} ». (E1)`, ['E1 exact']],
    [`« ${alone}. » (E1, l. 3)`, ['E1 exact']],
    [`« ${alone} » (E1, l. 3-4)`, ['E1 exact']],
    [`« ${alone} » (E 1)`, ['E1 exact']],
    [`« ${alone} » (entretien 1)`, ['E1 exact']],
    [`« ${alone} » (entretien n° 1).`, ['E1 exact']],
    [`« ${alone} », E1.`, ['E1 exact']],
    [`« ${alone} » – E1`, ['E1 exact']],
    [`« ${alone} » [E1]`, ['E1 exact']],
    [`« ${alone} » (E1, femme, 29 ans)`, ['E1 exact']],
    [`E1. : « ${alone} »`, ['E1 exact']],
    [`E1 (femme, 29 ans) : « ${alone} »`, ['E1 exact']],
    [`E1, l. 3 : « ${alone} »`, ['E1 exact']],
    [`E1 le dit simplement : « ${alone} ».`, ['E1 exact']],
    [`« ${alone} », explique E1.`, ['E1 exact']],
    [`Comme le dit E1, « ${alone} », alors que pour E5 : « ${cat} ».`, ['E1 exact', 'E5 exact']],
    [`“${alone}” (E1); “${cat}” (E5)`, ['E1 exact', 'E5 exact']],
    [`"${alone}" (E1), "${cat}" (E5)`, ['E1 exact', 'E5 exact']],
    [`" ${alone} " (E1), " ${cat} " (E5)`, ['E1 exact', 'E5 exact']],
    [`„${alone}“ (E1)`, ['E1 exact']],
    [`Trois en parlaient (E1, E5, E6) : « ${cat} » (E5).`, ['E5 exact']],
    [`Deux en parlaient (E1, E5) : « ${cat} ».`, ['E5 exact']],
    [`« ${alone} » E1 « ${cat} » E5`, ['E1 exact', 'E5 exact']],
    [`E1 « ${alone} » E5 « ${cat} »`, ['E1 exact', 'E5 exact']],
    [`« ${alone} »\nE1, l. 12\n« ${cat} »\n(E5)`, ['E1 exact', 'E5 exact']],
    [`L’un d’eux dormait peu : « ${cat} ».`, ['– exact']],
  ])('DC4, DC7, DC11, DC12: %s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it('DC11: a label between two quotations belongs to the one whose sentence it stands in', () => {
    expect(verdicts(`« ${alone} » (E1). E5 : « ${cat} ». Pour E6, « ${bike} ».`)).toEqual([
      'E1 exact',
      'E5 exact',
      'E6 exact',
    ]);
  });

  it('DC22: another’s words are a wrong participant, with who says them and where', () => {
    const [quote] = check(`« ${cat} » (E6)`).quotes;
    expect(quote).toMatchObject({ participant: 'E6', verdict: 'wrong participant', score: 1 });
    expect(quote?.place?.participantId).toBe('participant E5');
    expect(verdicts(`(E1 « ${cat} » ; E5 « ${alone} »)`)).toEqual([
      'E1 wrong participant',
      'E5 wrong participant',
    ]);
    expect(verdicts(`E5 : « Comment vivez-vous vos nuits de garde »`)).toEqual(['E5 wrong participant']);
  });

  it('DC22: a label that the project does not have never spoke', () => {
    expect(verdicts(`« ${cat} » (E14)`)).toEqual(['E14 wrong participant']);
    expect(check(`« ${cat} » (E14)`).participants).toEqual([
      { paragraph: 1, list: ['E14'], unknown: ['E14'] },
    ]);
  });
});

describe('what print may change', () => {
  it.each([
    ['La nuit, on est seule avec le telephone', 'not found'],
    [
      "La nuit, on est seule avec le téléphone, et on attend que ça sonne. On s'habitue jamais vraiment.",
      'edited',
    ],
    ['on attend que ça sonne. On s’habitue jamais vraiment', 'exact'],
    ['on attend que ça sonne. (rires) On s’habitue jamais vraiment', 'exact'],
    ['LA NUIT, on est seule', 'exact'],
    ['La nuit on est seule avec le téléphone', 'exact'],
    ['La nuit, on est seule […] on attend que ça sonne', 'exact'],
    ['La nuit, on est seule (…) on attend que ça sonne', 'exact'],
    ['La nuit, on est seule (...) que ça sonne [...] jamais vraiment.', 'exact'],
    ['La nuit, on est seule… on attend que ça sonne', 'exact'],
    ['[L]a nuit, on est seule avec le téléphone', 'exact'],
    ['J’avais peur de me tromper d’une virgule [sic], alors je refaisais le calcul', 'exact'],
    ['J’avais peur de me tromper [dans la dose] d’une virgule, alors je refaisais le calcul', 'exact'],
    ['alors je refaisais le calcul trois fois [MP : trois fois ?] sur un bout de papier', 'exact'],
    ['ais le calcul trois fois sur un bout de papier', 'edited'],
  ])('DC19, DC20, DC21: “%s” is %s', (quote, verdict) => {
    expect(verdicts(`« ${quote} » (E1)`)).toEqual([`E1 ${verdict}`]);
  });

  it('DC21: hesitations left out are told apart from changed words', () => {
    const [quote] = check(
      '« La nuit, on est seule avec le téléphone, et on attend que ça sonne » (E1)',
    ).quotes;
    expect(quote).toMatchObject({
      verdict: 'edited',
      isCleaned: true,
      changes: [{ written: '', said: 'euh,' }],
    });
    expect(quote?.score).toBeLessThan(1);
    expect(verdicts('« Moi je prends sur moi, c’est le métier, personne ne vous attend » (E2)')).toEqual([
      'E2 edited',
    ]);
  });

  it('DC20: pseudonyms in brackets, turns of one participant, inner quotation marks', () => {
    expect(verdicts('« C’est [prénom] qui m’a appris à dire non, un soir de décembre » (E3)')).toEqual([
      'E3 exact',
    ]);
    expect(verdicts('« C’est [le chef] qui m’a appris à dire non, un soir de décembre » (E3)')).toEqual([
      'E3 exact',
    ]);
    expect(verdicts('« tout le monde criait dans le couloir du bloc. Et depuis je dis non » (E3)')).toEqual([
      'E3 exact',
    ]);
    expect(verdicts('« Il m’a dit “tu n’es pas médecin” et j’ai répondu » (E4)')).toEqual(['E4 exact']);
    expect(verdicts('« Il m’a dit « tu n’es pas médecin » et j’ai répondu » (E4)')).toEqual(['E4 exact']);
    expect(verdicts('"Il m’a dit “tu n’es pas médecin” et j’ai répondu" (E4)')).toEqual(['E4 exact']);
  });

  it('DC22: beside short turns the answer is found, not the question before it', () => {
    const { project } = buildProject({
      transcripts: {
        E1: [
          'MP : Et la nuit, cela se passe ?',
          'E1 : La nuit, on est seule avec sa peur, et personne ne répond.',
        ],
      },
    });
    const draft = '« La nuit, on est seule avec sa colère, et personne ne répond » (E1)';
    expect(checkDraft(project, draft, 'document').quotes).toMatchObject([
      { verdict: 'edited', participant: 'E1', changes: [{ written: 'colère,', said: 'peur,' }] },
    ]);
  });

  it('DC22: changed words are found, with what was said instead', () => {
    const long =
      'Il m’a dit « tu n’es pas médecin » et j’ai répondu que justement, j’étais là pour relire ce que le';
    const [edited] = check(`« ${long} chirurgien écrit » (E4)`).quotes;
    expect(edited).toMatchObject({
      verdict: 'edited',
      changes: [{ written: 'chirurgien', said: 'médecin' }],
    });
    const [lost] = check('« Je dors à moitié, comme un chien » (E5)').quotes;
    expect(lost).toMatchObject({ verdict: 'not found', changes: [{ written: 'chien', said: 'chat,' }] });
    expect(lost?.score).toBeCloseTo(6 / 7);
    const [invented] = check('« Le parapluie vert du facteur chantait mardi » (E5)').quotes;
    expect(invented).toMatchObject({ verdict: 'not found' });
    expect(invented?.score).toBeLessThan(0.3);
  });

  it('DC23: notions of the author’s own are no quotations, unless a label stands beside them', () => {
    const terms = check('Le fait de « prendre sur soi » (E2, E5) et la « charge mentale » restent tus.');
    expect(terms.quotes).toEqual([]);
    expect(terms.terms.map(({ quote }) => quote)).toEqual(['prendre sur soi', 'charge mentale']);
    expect(verdicts('Le fait de « prendre sur soi » (E2)')).toEqual(['E2 not found']);
    expect(verdicts('Deux parlent de « prends sur moi » (E2, E5).')).toEqual(['E2 exact']);
    expect(check('« Charge mentale » et « éthique du soin »').quotes).toEqual([]);
  });

  it('DC23: a long text that nobody said is not found even without a label', () => {
    expect(verdicts('L’un disait : « le parapluie vert du facteur chantait mardi sous la pluie ».')).toEqual([
      '– not found',
    ]);
  });
});

describe('labels as authors write them', () => {
  it.each<[string, string[], DraftKind]>([
    [`« ${alone} » (Infirmière 1)`, ['E1 exact'], 'document'],
    [`« ${cat} » (Part. 5, l. 12)`, ['E5 exact'], 'document'],
    [`« ${alone} » (P1) ; « ${cat} » (P5)`, ['E1 exact', 'E5 exact'], 'document'],
    [`« ${alone} » (P01) et rien de plus (P05).`, ['E1 exact'], 'document'],
    [`${alone}.\nEntretien 1, l. 120`, ['E1 exact'], 'document'],
    [`${alone}.\n— E1, femme, 29 ans`, ['E1 exact'], 'document'],
    [`E1\n« ${alone} »\nE5\n« ${cat} »`, ['E1 exact', 'E5 exact'], 'document'],
    [`E1 :\n« ${alone} »`, ['E1 exact'], 'document'],
    [`> ${alone}\n\n— E1, infirmière`, ['E1 exact'], 'markdown'],
    [`Nuit\t${alone}\tE1`, ['E1 exact'], 'document'],
    [`${alone}.\n— Infirmière, 29 ans, E1`, ['E1 exact'], 'document'],
    [`« ${alone} » (infirmière, 29 ans, E1)`, ['E1 exact'], 'document'],
    [`Deux fois (n° 1 et 5), ainsi : « ${alone} » (n° 1).`, ['E1 exact'], 'document'],
    [`"${alone}," E1 told us, "avec le portable".`, ['E1 exact', 'E1 not found'], 'document'],
    [`E5 parle de sommeil. « ${alone} », dit-il.`, ['E5 wrong participant'], 'document'],
    [`« ${alone} » : ces mots de E5 valent pour deux (E1, E5).`, ['E5 wrong participant'], 'document'],
    [`« ${alone} », E5 ajoute : « ${cat} ».`, ['E5 wrong participant', 'E5 exact'], 'document'],
    [
      `« ${alone} », a thought shared by E5: « ${cat} » (E5).`,
      ['E5 wrong participant', 'E5 exact'],
      'document',
    ],
    [`Ainsi parlait E1, au matin :\n« ${cat} »`, ['E1 wrong participant'], 'document'],
    [`Ainsi parlait E1, au matin :\n${alone}`, ['E1 exact'], 'document'],
    [`E6 se dit alors « Je dors à moitié, comme un ».`, ['E6 wrong participant'], 'document'],
    [`"${alone} (E1). "${cat}" (E5).`, ['E1 exact', 'E5 exact'], 'document'],
    [`E5\t${cat}\tLe sommeil de tous ces gens de nuit`, ['E5 exact'], 'document'],
    [
      `« ${alone} », s’amuse de son côté E1, « on attend que ça sonne ».`,
      ['E1 exact', 'E1 exact'],
      'document',
    ],
    [`"${alone}," smiled E1. Later, "${cat}," E5 added with a laugh.`, ['E1 exact', 'E5 exact'], 'document'],
    [
      `Trois en parlaient (E1, E5, E6), ce que E5 justifie ainsi : « ${alone} ».`,
      ['E5 wrong participant'],
      'document',
    ],
    [`Contrairement à E5, les autres y pensaient : « ${alone} » (E1).`, ['E1 exact'], 'document'],
    [
      `E1 said "${cat}", but 'la nuit, on est seule avec le téléphone' too.`,
      ['E1 wrong participant', 'E1 exact'],
      'document',
    ],
  ])('DC6, DC7, DC11, DC30: %s', (text, expected, kind) => {
    expect(verdicts(text, kind)).toEqual(expected);
  });

  it('DC7: numbers behind nouns that are no labels', () => {
    for (const text of [
      'Parmi les onze pharmaciens 6 travaillent la nuit.',
      'Les infirmières 3 fois par nuit, la femme 34 ans, la chambre 4, le tableau 2 et la page 3.',
    ])
      expect(check(`${text} (E1, E2)`).participants.map(({ list }) => list)).toEqual([['E1', 'E2']]);
  });

  it('DC30: words that are nobody’s are no quotation', () => {
    expect(check("They called it 'the long blue hour of winter' (E1).").quotes).toEqual([]);
    expect(check('Nuit\tUn thème qui revient dans toutes les gardes\tE1').quotes).toEqual([]);
  });
});

describe('marks that do not match', () => {
  it.each([
    [`« ${alone} (E1). « ${cat} » (E5).`, ['E1 exact', 'E5 exact']],
    [`(E1 « ${alone} ; E5 « ${cat} »)`, ['E1 exact', 'E5 exact']],
    [`(E1 « ${alone} » ; E5 « ${cat})`, ['E1 exact', 'E5 exact']],
    [`Elle dit : ${alone} » (E1).`, ['E1 exact']],
    [`“${alone}“ (E1) et “${cat}“ (E5)`, ['E1 exact', 'E5 exact']],
    [`"${alone} (E1).`, ['E1 exact']],
  ])('DC5: %s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it('DC3: a quotation over two paragraphs is one', () => {
    expect(
      verdicts('E3 : « C’est [prénom] qui m’a appris à dire non,\nun soir de décembre » et plus rien.'),
    ).toEqual(['E3 exact']);
    expect(check('Un.\n« Deux\ntrois »\nHuit (E1).').participants[0]?.paragraph).toBe(4);
  });
});

describe('block quotations and formats', () => {
  it.each<[string, string[], DraftKind]>([
    [`E1 : ${alone}`, ['E1 exact'], 'document'],
    [`${alone}. (E1)`, ['E1 exact'], 'document'],
    [`${alone}, (E1, l. 4)`, ['E1 exact'], 'document'],
    [
      `La nuit, on est seule avec le portable, euh, et on attend que ça sonne. (E1)`,
      ['E1 edited'],
      'document',
    ],
    [`> ${alone} (E1)`, ['E1 exact'], 'markdown'],
    [`> ${alone}`, ['– exact'], 'markdown'],
    [`*« ${alone} »* (**E1**), \\[note\\]`, ['E1 exact'], 'markdown'],
    [`- E1 : *« la nuit, on est\n  seule avec le téléphone »*`, ['E1 exact'], 'markdown'],
  ])('DC1, DC2, DC6: %s', (text, expected, kind) => {
    expect(verdicts(text, kind)).toEqual(expected);
  });

  it('DC6: a sentence that ends in a label is no quotation', () => {
    const { quotes, participants } = check(
      'Une seule participante disait regretter ce choix de métier (E4).',
    );
    expect(quotes).toEqual([]);
    expect(participants).toEqual([{ paragraph: 1, list: ['E4'], unknown: [] }]);
  });

  it('DC4: single marks count where the draft uses them', () => {
    expect(verdicts('One said ‘la nuit, on est seule avec le téléphone’ (E1), the nurses’ fear.')).toEqual([
      'E1 exact',
    ]);
  });

  it('DC23: headings hold no quotations', () => {
    expect(check('I. A. « Celui qui bloque »\nTexte.').quotes).toEqual([]);
  });
});

describe('quotations beside a name that only stands in the sentence', () => {
  it('DC11: a quotation that is a sentence of its own is said by whoever the one before names', () => {
    expect(verdicts(`E5 a trouvé l’image juste. « ${cat}. »`)).toEqual(['E5 exact']);
    expect(verdicts(`E6 a trouvé l’image juste. « ${cat}. »`)).toEqual(['E6 wrong participant']);
    expect(verdicts(`E6 dort mieux. « ${cat}. » (E5)`)).toEqual(['E5 exact']);
    expect(verdicts(`Certains (E6) dorment mieux. « ${cat}. »`)).toEqual(['– exact']);
  });

  it.each([
    ['E6 y voit une « fin de la première année », dit-on.', ['E6 wrong participant']],
    ['E5 y voit « comme un chat, une patte sur l’oreiller », dit-on.', ['E5 not found']],
    ['E5 y voit « comme un chat, une oreille sur l’oreiller », dit-on.', ['E5 exact']],
    ['E6 y voit un « temps mort collectif inavoué », dit-on.', []],
  ])('DC23: %s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it('DC23: one word that somebody is said to say may be another form of theirs', () => {
    expect(verdicts('E5 dit « dormir » sans peine.')).toEqual([]);
    expect(verdicts('E5 dit « dors » sans peine.')).toEqual(['E5 exact']);
  });

  it('DC21: words that only keep somebody listening may be left out like hesitations', () => {
    const { project } = buildProject({
      coders: ['MP'],
      transcripts: { N1: ['N1 : I have seven keys and, you know, I lose them all on a Monday.'] },
      themes: [],
      codings: [],
    });
    const quoted = (quote: string) => checkDraft(project, `“${quote}” (N1).`, 'document').quotes[0];
    expect(quoted('I have seven keys and I lose them all on a Monday')).toMatchObject({
      verdict: 'edited',
      isCleaned: true,
    });
    expect(quoted('I have seven keys, you know, I lose them all')).toMatchObject({ isCleaned: false });
  });
});

describe('transcripts that the chapter prints as an annex', () => {
  const answers = Array.from(
    { length: 12 },
    (_, at) => `Le soir numéro ${at} je vérifiais la lampe « du fond » deux fois.`,
  );
  const { project } = buildProject({
    coders: ['MP'],
    transcripts: { E1: answers.map((answer) => `E1 : ${answer}`) },
    themes: [],
    codings: [],
  });
  const chapter = 'E1 vérifie : « Le soir numéro 3 je vérifiais la lampe ».';

  it.each([
    ['turns under their labels', answers.map((answer) => `E1 : ${answer}`)],
    ['rows with a number', answers.map((answer, at) => `${at + 1}\tE1\t${answer}`)],
    [
      'rows that go on',
      answers.flatMap((answer, at) => [
        `${2 * at + 1}\tE1\t${answer.slice(0, 30)}`,
        `${2 * at + 2}\t\t${answer.slice(30)}`,
      ]),
    ],
  ])('DC33: %s are no quotations', (_, annex) => {
    const { quotes, terms, participants, paragraphs } = checkDraft(
      project,
      [chapter, 'E1', ...annex].join('\n'),
      'document',
    );
    expect(quotes.map(({ verdict }) => verdict)).toEqual(['exact']);
    expect([...terms, ...participants]).toEqual([]);
    expect(paragraphs).toBeGreaterThan(12);
  });

  it('DC33: a few lines in a row are quotations all the same', () => {
    const some = answers.slice(0, 5).map((answer) => `E1 : ${answer.replace('lampe', 'porte')}`);
    expect(checkDraft(project, [chapter, ...some].join('\n'), 'document').quotes.length).toBe(6);
  });
});
