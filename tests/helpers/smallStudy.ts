/** Eleven short invented interviews, for sentences and quotations that are checked one by one. */
import { buildProject } from './projectBuilder.ts';

const said: Readonly<Record<string, readonly string[]>> = {
  E1: [
    'La nuit, on est seule avec le téléphone, euh, et on attend que ça sonne. (rires) On s’habitue jamais vraiment.',
    'J’avais peur de me tromper d’une virgule, alors je refaisais le calcul trois fois sur un bout de papier.',
  ],
  E2: [
    'Moi je prends sur moi, ben, c’est le métier, hein, personne ne vous attend avec des fleurs le matin.',
  ],
  E3: [
    'C’est [prénom] qui m’a appris à dire non, un soir de décembre où tout le monde criait dans le couloir du bloc.',
    'Et depuis je dis non, calmement, et je raccroche.',
  ],
  E4: [
    'Il m’a dit « tu n’es pas médecin » et j’ai répondu que justement, j’étais là pour relire ce que le médecin écrit.',
  ],
  E5: ['Je dors à moitié, comme un chat, une oreille sur l’oreiller et l’autre sur la sonnerie du couloir.'],
  E6: ['Le matin je rentre à vélo par le canal et je ne me souviens de rien, ni des feux ni des ponts.'],
  E7: [
    'Mes enfants dessinent un téléphone à la place de ma tête, ça m’a fait rire et puis ça m’a fait pleurer.',
  ],
  E8: [
    'On bricole une solution avec trois ampoules et un bout de sparadrap, et le lendemain on régularise tout.',
  ],
  E9: ['Un merci le matin, une fois en deux ans, je l’ai gardé dans mon casier comme une médaille.'],
  E10: ['La paie, on n’en parle pas, c’est une misère et tout le monde fait semblant de ne pas compter.'],
  E11: [
    'À la fin de la première année on apprend à trancher, parce que personne ne tranchera à notre place.',
  ],
};

export const smallStudy = buildProject({
  coders: ['MP'],
  transcripts: Object.fromEntries(
    Object.entries(said).map(([label, answers]) => [
      label,
      answers.flatMap((answer) => [
        'MP : Comment vivez-vous vos nuits de garde à l’hôpital ?',
        `${label} : ${answer}`,
      ]),
    ]),
  ),
  themes: ['Vécu > Peur de l’erreur', 'Vécu > Sommeil'],
  codings: [
    {
      coder: 'MP',
      in: 'E1',
      theme: 'Vécu > Peur de l’erreur',
      quote: 'J’avais peur de me tromper d’une virgule',
    },
    { coder: 'MP', in: 'E3', theme: 'Vécu > Peur de l’erreur', quote: 'tout le monde criait' },
    { coder: 'MP', in: 'E8', theme: 'Vécu > Peur de l’erreur', quote: 'On bricole une solution' },
    { coder: 'MP', in: 'E5', theme: 'Vécu > Sommeil', quote: 'Je dors à moitié' },
  ],
}).project;

/** "E1, E2, E3" for 3. */
export function firstLabels(count: number): string {
  return Array.from({ length: count }, (_, index) => `E${index + 1}`).join(', ');
}
