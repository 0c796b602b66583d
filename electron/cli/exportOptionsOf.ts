/** What `export` and `matrix` are asked for: whose codings, of what, and the columns and rows of a matrix. */
import { type ThemeLevel, themeLevels } from '../../shared/codebook/themeLevels.ts';
import { findThemeByPath } from '../../shared/codebook/themeName.ts';
import { parsePath } from '../../shared/codebook/themePath.ts';
import type { CharacteristicId, ParticipantId, ThemeId } from '../../shared/project/ids.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { participantsById } from '../../shared/tables/codingRows.ts';
import { type ExportOptions, matrixUnits } from '../../shared/tables/exportOptions.ts';
import { nameKey } from '../../shared/transcript/fileTitle.ts';
import { labelKey } from '../../shared/transcript/speakerLabels.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { askedCooccurrence } from './cooccurrenceOptions.ts';
import type { ReadProject } from './session.ts';
import type { OptionName, VerbArguments, VerbIo } from './verb.ts';

export const exportOptionNames: readonly OptionName[] = [
  'coder',
  'theme',
  'participant',
  'by',
  'unit',
  'level',
];

export function exportOptionsOf(
  { project, coderId }: ReadProject,
  args: VerbArguments,
  io: VerbIo,
): ExportOptions | Refusal {
  const theme = themeNamed(project, args.option('theme'));
  if (isRefusal(theme)) return theme;
  const people = participantsNamed(project, args.list('participant'));
  if (isRefusal(people)) return people;
  const cooccurrence = askedCooccurrence(args);
  if (isRefusal(cooccurrence)) return cooccurrence;
  const by = columnsNamed(project, args.option('by') ?? 'participant');
  if (typeof by === 'object') return by;
  return {
    language: io.language,
    coderId,
    ...theme,
    ...(args.option('participant') === null ? {} : { participantIds: people }),
    by,
    unit: matrixUnits.find((unit) => unit === args.option('unit')) ?? 'presence',
    level: levelOf(args.option('level')),
    cooccurrence: { ...cooccurrence, question: { ...cooccurrence.question, coderId } },
  };
}

function levelOf(name: string | null): ThemeLevel {
  return themeLevels.find((level) => level === name) ?? 'all';
}

export function themeNamed(
  project: Project,
  path: string | null,
): { readonly themeId: ThemeId | null } | Refusal {
  if (path === null) return { themeId: null };
  const theme = findThemeByPath(project, parsePath(path));
  return theme ? { themeId: theme.id } : refuse('exportThemeUnknown', { path });
}

/** Compared as labels are: "e 04" names E4. */
function participantsNamed(project: Project, names: readonly string[]): readonly ParticipantId[] | Refusal {
  const participants = participantsById(project, project.participants.keys());
  const found: ParticipantId[] = [];
  for (const name of names) {
    const named = participants.find(({ label }) => labelKey(label) === labelKey(name));
    if (!named) {
      const known = participants.map(({ label }) => label).join(', ');
      return refuse('exportParticipantUnknown', { name, known });
    }
    found.push(named.id);
  }
  return found;
}

/** A characteristic of this name goes before the word "participant". */
function columnsNamed(project: Project, name: string): 'participant' | CharacteristicId | Refusal {
  const characteristics = [...project.characteristics.values()];
  const key = nameKey(name.trim());
  const found = characteristics.find((one) => nameKey(one.name.trim()) === key);
  if (found) return found.id;
  if (key === 'participant') return 'participant';
  const known = characteristics.map((one) => one.name).sort(compareNatural);
  return refuse('exportByUnknown', { name, known: known.join(', ') });
}
