/** Commands: add, rename and delete a participant. Rules: docs/rules/participants.md. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { interviewsOf } from './interviewsOf.ts';

export const addParticipant: Command<'addParticipant', { label: string }> = {
  name: 'addParticipant',
  run(project, { label }, { newId }) {
    const name = label.trim();
    const refusal = refuseLabel(project, name);
    if (refusal) return refusal;
    const participant = { id: newId<ParticipantId>(), label: name, characteristics: {} };
    return { changes: changeSet([added('participants', participant)]), about: { participant: name } };
  },
};

/** Labels in transcripts are words of the text and stay as they were spoken or typed. */
export const renameParticipant: Command<'renameParticipant', { id: ParticipantId; label: string }> = {
  name: 'renameParticipant',
  run(project, { id, label }) {
    const participant = project.participants.get(id);
    if (!participant) return refuse('recordMissing');
    const name = label.trim();
    const refusal = refuseLabel(project, name, id);
    if (refusal) return refusal;
    return {
      changes: changeSet([updated('participants', participant, { label: name })]),
      about: { participant: participant.label, name },
    };
  },
};

/** Memos on the participant go too, and that a theme had its last new aspect with them. Who speaks in an interview stays as long as it does. */
export const deleteParticipant: Command<'deleteParticipant', { id: ParticipantId }> = {
  name: 'deleteParticipant',
  run(project, { id }) {
    const participant = project.participants.get(id);
    if (!participant) return refuse('recordMissing');
    const [interview] = interviewsOf(project).get(id) ?? [];
    if (interview)
      return refuse('participantSpeaks', { participant: participant.label, transcript: interview.name });
    const memos = [...project.memos.values()].filter(
      ({ target }) => target.table === 'participants' && target.id === id,
    );
    const aspects = [...project.lastAspects.values()].filter(({ participantId }) => participantId === id);
    return {
      changes: changeSet([
        ...memos.map((memo) => removed('memos', memo)),
        ...aspects.map((aspect) => removed('lastAspects', aspect)),
        removed('participants', participant),
      ]),
      about: { participant: participant.label },
    };
  },
};

/** A label that is empty, or that another participant has (compared as labels are). */
export function refuseLabel(
  project: Project,
  label: string,
  own: ParticipantId | null = null,
): Refusal | null {
  if (label === '') return refuse('participantLabelEmpty');
  const taken = [...project.participants.values()].find(
    (one) => one.id !== own && labelKey(one.label) === labelKey(label),
  );
  return taken ? refuse('participantExists', { participant: taken.label }) : null;
}

/** E12 after E11: the letters of the last participant in natural order with the next free number. */
export function nextLabels(project: Project, labels: readonly string[], count: number): string[] {
  const taken = new Set([...project.participants.values()].map(({ label }) => labelKey(label)));
  const [, stem = 'E', digits = '0'] = /^(.*?)([0-9]+)$/u.exec(labels.at(-1) ?? '') ?? [];
  const found: string[] = [];
  for (let number = Number(digits) + 1; found.length < count; number++) {
    const label = `${stem}${String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0')}`;
    if (!taken.has(labelKey(label))) found.push(label);
  }
  return found;
}
