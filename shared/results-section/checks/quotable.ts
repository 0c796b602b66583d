/**
 * Passages of a theme that a quote could be of, the best first: examples of the theme, then those of a readable length, in
 * the order of the interviews. Remembered while the codings stay. Rule: RS71.
 */
import type { ParticipantId, ThemeId } from '../../project/ids.ts';
import { type Project, textOf } from '../../project/project.ts';
import type { Coding } from '../../project/records.ts';
import type { Evidence } from '../../project/resultsRecords.ts';
import { mainParticipant } from '../../tables/codingRows.ts';
import { evidenceCodings, evidenceOfTheme } from '../evidence.ts';
import { isReadable } from '../startFromTree.ts';

export interface Quotable {
  readonly coding: Coding;
  readonly participantId: ParticipantId;
}

type Read = Pick<Project, 'themes' | 'transcripts' | 'participants'>;

const remembered = new WeakMap<Project['codings'], Read & { readonly found: Map<string, Quotable[]> }>();

export function quotableOfTheme(project: Project, themeId: ThemeId): readonly Quotable[] {
  return quotable(project, evidenceOfTheme(themeId));
}

export function quotable(project: Project, evidence: Evidence): readonly Quotable[] {
  const { themes, transcripts, participants } = project;
  let known = remembered.get(project.codings);
  if (known?.themes !== themes || known.transcripts !== transcripts || known.participants !== participants) {
    known = { themes, transcripts, participants, found: new Map() };
    remembered.set(project.codings, known);
  }
  const key = JSON.stringify(evidence);
  let found = known.found.get(key);
  if (!found) {
    found = findQuotable(project, evidence);
    known.found.set(key, found);
  }
  return found;
}

function findQuotable(project: Project, evidence: Evidence): Quotable[] {
  const pinned = new Set<string>(
    evidence.themeId === null ? [] : (project.themes.get(evidence.themeId)?.examples ?? []),
  );
  const rank = ({ id, quote }: Coding) => (pinned.has(id) ? 0 : isReadable(quote) ? 1 : 2);
  return evidenceCodings(project, evidence)
    .flatMap(({ coding, participants }): Quotable[] => {
      const participantId = mainParticipant(textOf(project, coding.transcriptId), coding);
      return participantId !== null && participants.includes(participantId)
        ? [{ coding, participantId }]
        : [];
    })
    .sort((a, b) => rank(a.coding) - rank(b.coding));
}
