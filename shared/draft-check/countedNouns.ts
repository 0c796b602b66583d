/** Which words after a number mean participants, which never do, and which verbs show that the number is their subject. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Whoever took part, whatever the study is about. */
const anybody = list(`
  participant participants participante participantes interrogé interrogés interrogée interrogées enquêté enquêtés enquêtée
  enquêtées interviewé interviewés interviewée interviewées répondant répondants répondante répondantes personne personnes
  sujet sujets entretien entretiens informateur informateurs informatrice informatrices témoins verbatims
  interviewee interviewees respondent respondents informant informants people persons subjects interviews individuals
  volontaires volunteers interlocuteur interlocuteurs interlocutrice interlocutrices transcript transcripts récit récits
  témoignage témoignages narrative narratives`);

const professions = list(`
  médecin médecins généraliste généralistes praticien praticiens praticienne praticiennes spécialiste spécialistes interne
  internes externe externes infirmier infirmiers infirmière infirmières pharmacien pharmaciens pharmacienne pharmaciennes
  soignant soignants soignante soignantes chirurgien chirurgiens chirurgienne chirurgiennes urgentiste urgentistes
  gériatre gériatres psychiatre psychiatres pédiatre pédiatres anesthésiste anesthésistes cardiologue cardiologues
  kinésithérapeute kinésithérapeutes aides-soignants aides-soignantes sage-femme sages-femmes étudiant étudiants étudiante
  étudiantes assistant assistants assistante assistantes chef chefs cheffe cheffes femme femmes homme hommes parent parents
  mère mères père pères aidant aidants aidante aidantes professionnel professionnels professionnelle professionnelles
  salarié salariés salariée salariées enseignant enseignants enseignante enseignantes libéral libéraux hospitaliers
  hospitalières cadre cadres docteur docteurs remplaçant remplaçants remplaçante remplaçantes
  doctor doctors physician physicians gp gps nurse nurses pharmacist pharmacists resident residents intern interns
  student students woman women man men mother mothers father fathers carer carers caregiver caregivers clinician clinicians
  practitioner practitioners surgeon surgeons specialist specialists professional professionals teacher teachers midwife
  midwives`);

/** What is counted in such chapters and is nobody who took part. */
const things = list(`
  fois an ans année années mois semaine semaines jour jours journée journées nuit nuits soir soirs matin matins heure
  heures minute minutes seconde secondes temps garde gardes astreinte astreintes appel appels lit lits patient patients
  patiente patientes malade malades page pages euro euros kilomètre kilomètres km mètre mètres étage étages service
  services hôpital hôpitaux établissement établissements étage bureau bureaux thème thèmes sous-thème sous-thèmes axe axes
  catégorie catégories raison raisons type types facteur facteurs élément éléments frein freins levier leviers stratégie
  stratégies exemple exemples citation citations codage codages partie parties chapitre chapitres tableau tableaux figure
  figures point points aspect aspects dimension dimensions niveau niveaux étape étapes mode modes manière manières façon
  façons sorte sortes forme formes profil profils groupe groupes group groups enfant enfants collègue collègues appel coup coups dose
  doses boîte boîtes comprimé comprimés prescription prescriptions ordonnance ordonnances téléphone téléphones côté côtés
  reprise reprises ressource ressources solution solutions conséquence conséquences argument arguments terme termes
  occasion occasions période périodes logiciel logiciels outil outils secteur secteurs ville villes région régions
  département départements centaine centaines millier milliers trimestre trimestres semestre semestres temps-plein
  cas question questions réponse réponses difficulté difficultés problème problèmes attente attentes besoin besoins
  avantage avantages inconvénient inconvénients autre-chose chose choses mot mots idée idées sens bras mains yeux
  consultation consultations visite visites séance séances tiers quart quarts demi demie h min mn mg ml kg janvier février
  mars avril mai juin juillet août septembre octobre novembre décembre erreur erreurs situation situations moment moments
  time times year years month months week weeks day days nights hour hours second seconds shift shifts call calls
  bed beds ward wards hospitals theme themes subtheme subthemes category categories reason reasons factor factors
  strategy strategies example examples quote quotes code codes table tables way ways kind kinds sort sorts aspect aspects
  dimension dimensions level levels stage stages child children colleague colleagues case cases problem problems
  difficulty difficulties need needs thing things word words hand hands eyes tablets box boxes error errors
  department departments unit units side sides rule rules barrier barriers facilitator facilitators area areas`);

/** Who may be the participants of one study and not of another. */
const perhapsPeople = list(`
  patient patients patiente patientes malade malades enfant enfants collègue collègues child children colleague
  colleagues`);

export function isPerhapsPeople(noun: string): boolean {
  return perhapsPeople.has(noun.toLowerCase());
}

/** Perhaps a part of a study of both. */
export function meansOneSex(noun: string): boolean {
  return /^(?:participantes|interrogées|enquêtées|interviewées|répondantes|informatrices|femmes|hommes|women|men)$/iu.test(
    noun,
  );
}

/** Nouns by which a draft may call all its participants. */
export function mayBeParticipants(noun: string): boolean {
  const folded = noun.toLowerCase();
  const isTold = professions.has(folded) || perhapsPeople.has(folded) || looksLikePeople(folded);
  return isTold || meansOneSex(folded);
}

/** What a study says for its participants: "quatre cas sur onze", "dans trois récits (E1, E3, E4)". */
const standIns = list(`
  fois cas exemple exemples profil profils situation situations exception exceptions parcours trajectoire trajectoires histoire
  histoires voix portrait portraits figure figures case cases example examples profile profiles voices story stories
  portraits account accounts exceptions`);

export function standsForPeople(noun: string): boolean {
  return standIns.has(noun.toLowerCase());
}

/** Between a number and its noun, or between it and "d'entre eux". */
const passedOver = list(`
  de des du d les le la l ces ses nos leurs mes of the our these those all autre autres other others seul seuls seule
  seules seulement only même mêmes premier premiers première premières dernier derniers dernière dernières jeune jeunes
  young older grand grands grande grandes petit petits petite petites nouveau nouveaux ancien anciens ancienne anciennes
  plus moins environ approximativement exactement précisément approximately roughly exactly âgé âgés âgée âgées youngest oldest
  eldest newest longest
  non oui not quelques rares remaining restant restants restante restantes suivant suivants suivantes concernés concernées different différents différentes first last male female senior junior experienced hospital
  night`);

const pluralVerbs = list(`
  se s ne n ont sont avaient étaient en y font disent vont l lui nous y
  were had said felt spoke told did saw thought found knew took made gave went came kept wrote chose held brought left
  have are do did also never always even ate slept drove wept rang sat ran read sang lost sent paid meant dealt got put
  began became broke bought built caught came fell fought forgot forgave froze grew heard hid hit hurt led left lent let
  met rode rose sold shook shut slid spent stood stole struck swore taught threw understood woke won wrote`);
const notVerbs = list('cent moment souvent parent client patient agent argent enfant tant avant pendant');
const notReported = list('red bed experienced retired aged qualified employed');
const singularVerbs = list(`
  a est n ne s se y en avait était dit parle évoque décrit regrette craint exprime rapporte mentionne souligne explique
  considère pense déclare raconte cite estime aborde reconnaît affirme trouve met fait refuse préfère déplore précise
  insiste confie voit sait juge perçoit vit ressent relève signale was had said felt spoke told did saw thought has is`);

/** Who or what a word counts; `null` for a word that says nothing. */
export type Counted = 'anybody' | 'profession' | 'thing' | 'verb' | 'between' | null;

/** In which number a verb stands that the counted are the subject of. */
export type VerbNumber = 'one' | 'many' | 'either';

export function countedBy(word: string, verbNumber: VerbNumber, isFirst: boolean): Counted {
  const folded = word.toLowerCase();
  if (things.has(folded)) return 'thing';
  if (anybody.has(folded)) return 'anybody';
  if (professions.has(folded)) return 'profession';
  if (isFirst && isVerb(folded, verbNumber)) return 'verb';
  return passedOver.has(folded) ? 'between' : null;
}

/** Plural nouns end in s, x or z, third persons of the plural in -nt; English verbs of a report in -ed. */
function isVerb(word: string, verbNumber: VerbNumber): boolean {
  if (notVerbs.has(word)) return false;
  if (/ed$/u.test(word)) return !notReported.has(word);
  const isSingular = singularVerbs.has(word) || /ait$/u.test(word);
  const isPlural = pluralVerbs.has(word) || (/nt$/u.test(word) && word.length > 3);
  return (verbNumber !== 'many' && isSingular) || (verbNumber !== 'one' && isPlural);
}

/** Words that make what follows a part of something else: "la présence de deux médecins". */
export const dependent =
  /(?:^|[\s’'(])(?:de|d[’']|du|des|avec|entre|à|aux?|sans|en|of|with|between|to|on|from|than|without|after|before)\s*(?:(?:les|la|le|ces|the|these|our)\s+)?$/iu;

/** A number after these is the whole of which others are a part. */
export const wholeBefore =
  /(?:^|[\s’'(])(?:sur|parmi|des|de(?= ces)|out of|of|among|amongst)\s+(?:(?:les?|nos|ces|the|our|these|those|all)\s*)?$|(?:^|\s)(?:dans les|dans ces|in the|in these)\s*$|\/\s*$/iu;

/** Trades that Trame does not know: "huit gériatres" is one, "huit cartons" is none. */
export function looksLikePeople(word: string): boolean {
  return (
    !things.has(word.toLowerCase()) &&
    /(?:ologues?|iatres?|istes?|iens?|iennes?|trices?|euses?|logists?|ians?|ists?|ees)$/iu.test(word)
  );
}
