/** A small study of nights on call for tests of rounds: as one coder left it, and in an open round of two or three. */
import type { Project } from '../../shared/project/project.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { startRound } from '../../shared/rounds/editRounds.ts';
import { countingIds, withGuids } from './guids.ts';
import { buildProject, type CodingLiteral, type ProjectLiteral } from './projectBuilder.ts';
import { run } from './runCommand.ts';

const literal: ProjectLiteral & { readonly codings: readonly CodingLiteral[] } = {
  name: 'Gardes de nuit',
  coders: ['MP'],
  transcripts: {
    E1: [
      'MP : Comment se passe la nuit ?',
      'E1 : La nuit tout est urgent. Personne ne répond avant le matin.',
      'MP : Et vous, là-dedans ?',
      'E1 : On est seule devant la porte du service. Les couloirs sont vides.',
      'MP : Et ensuite ?',
      'E1 : Je dors mal pendant deux jours. Mes enfants le sentent bien.',
    ],
    E2: [
      'MP : Et vous ?',
      'E2 : Moi je dors assez bien. Le bip me réveille quand même. Je préfère la nuit au jour.',
    ],
  },
  themes: ['Solitude', 'Sommeil', 'Sommeil > Dette', 'Sommeil > Réveils', 'Urgence ressentie'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Urgence ressentie', quote: 'La nuit tout est urgent.' },
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'On est seule devant la porte du service.' },
    { coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'Je dors mal pendant deux jours.' },
    { coder: 'MP', in: 'E2', theme: 'Sommeil', quote: 'Moi je dors assez bien.' },
  ],
};

/** Branches with a colour each, as the window gives them. */
function coloured(project: Project): Project {
  const themes = [...project.themes.values()].map((theme, index) =>
    theme.parentId === null ? { ...theme, colour: index + 1 } : theme,
  );
  return { ...project, themes: new Map(themes.map((theme) => [theme.id, theme])) };
}

export function nightStudy(): Uint8Array {
  return writeProjectFile(coloured(withGuids(buildProject(literal).project)), []);
}

const others: readonly CodingLiteral[] = [
  { coder: 'JD', in: 'E1', theme: 'Urgence ressentie', quote: 'La nuit tout est urgent.' },
  { coder: 'JD', in: 'E1', theme: 'Solitude', quote: 'On est seule devant la porte du service.' },
  { coder: 'AB', in: 'E1', theme: 'Sommeil > Dette', quote: 'Je dors mal pendant deux jours.' },
  { coder: 'AB', in: 'E1', theme: 'Solitude', quote: 'Les couloirs sont vides.' },
  { coder: 'AB', in: 'E2', theme: 'Sommeil', quote: 'Moi je dors assez bien.' },
];

/** All have coded, in an open round: nothing hides anything. */
export function nightRound(coders: readonly string[]): Uint8Array {
  const built = buildProject({
    ...literal,
    coders,
    codings: [...literal.codings, ...others.filter(({ coder }) => coders.includes(coder))],
  });
  const project = coloured(withGuids(built.project));
  const coderIds = [...project.coders.keys()];
  const context = {
    coderId: coderIds[0] ?? null,
    now: '2026-03-01T10:00:00.000Z',
    newId: countingIds('round'),
  };
  const wish = { name: 'Round 1', coderIds, newInitials: [], themeIds: [], isBlind: false };
  const transcriptIds = [...project.transcripts.keys()];
  return writeProjectFile(run(project, startRound, { ...wish, transcriptIds }, context).project, []);
}
