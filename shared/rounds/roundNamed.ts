/** The round of a name, compared without case, as rounds are kept apart. */
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

/** None where no name is given. */
export function roundNamed(
  project: Project,
  name: string | null,
): { readonly round: Round | null } | Refusal {
  if (name === null) return { round: null };
  const wanted = name.trim().toLowerCase();
  const rounds = [...project.rounds.values()];
  const round = rounds.find((one) => one.name.toLowerCase() === wanted);
  return round
    ? { round }
    : refuse('roundUnknown', { name, known: rounds.map((one) => one.name).join(', ') });
}
