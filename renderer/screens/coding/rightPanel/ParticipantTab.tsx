/** Who speaks in the open interview, with their characteristics, and the facts of the interview. */

import { setCharacteristic, setTranscriptFacts } from '../../../../shared/participants/editParticipants.ts';
import type { Command, CommandName } from '../../../../shared/project/command.ts';
import type { ParticipantId, TranscriptId } from '../../../../shared/project/ids.ts';
import { textOf } from '../../../../shared/project/project.ts';
import { formatNumber } from '../../../../shared/words/plural.ts';
import { isRefusal, type Refusal } from '../../../../shared/words/refusal.ts';
import { formatMoment } from '../../../themes/panel/formatMoment.ts';
import { participantsOfTranscript } from '../../../themes/panel/memoEntries.ts';
import { useLanguage, useWords } from '../../../ui/WordsContext.tsx';
import { useProject } from '../../../workspace/projectStore.ts';
import { runCommand } from '../../../workspace/runCommand.ts';
import { FactField } from './FactField.tsx';
import styles from './ParticipantTab.module.css';

interface ParticipantTabProps {
  readonly transcriptId: TranscriptId;
  readonly canChange: boolean;
}

export function ParticipantTab({ transcriptId, canChange }: ParticipantTabProps) {
  const words = useWords().themePanel.participant;
  const project = useProject((one) => one);
  const ids = participantsOfTranscript(project, transcriptId);
  return (
    <>
      {ids.length === 0 && <p className={styles.empty}>{words.nobody}</p>}
      {ids.map((id) => (
        <ParticipantFacts key={id} id={id} canChange={canChange} />
      ))}
      <InterviewFacts transcriptId={transcriptId} canChange={canChange} />
    </>
  );
}

function ParticipantFacts({ id, canChange }: { id: ParticipantId; canChange: boolean }) {
  const words = useWords().themePanel.participant;
  const project = useProject((one) => one);
  const participant = project.participants.get(id);
  if (!participant) return null;
  const characteristics = [...project.characteristics.values()].sort((a, b) => a.position - b.position);
  return (
    <section className={styles.section} aria-label={words.of({ participant: participant.label })}>
      <h3>{words.of({ participant: participant.label })}</h3>
      {characteristics.length === 0 && <p className={styles.none}>{words.noCharacteristics}</p>}
      <dl>
        {characteristics.map((characteristic) => (
          <FactField
            key={characteristic.id}
            label={characteristic.name}
            value={String(participant.characteristics[characteristic.id] ?? '')}
            choices={characteristic.type === 'ordered' ? characteristic.classes : []}
            isDisabled={!canChange}
            onSave={(value) =>
              refusalOf(setCharacteristic, { participantId: id, characteristicId: characteristic.id, value })
            }
          />
        ))}
      </dl>
    </section>
  );
}

function InterviewFacts({ transcriptId, canChange }: ParticipantTabProps) {
  const words = useWords().themePanel.participant;
  const language = useLanguage();
  const project = useProject((one) => one);
  const transcript = project.transcripts.get(transcriptId);
  if (!transcript) return null;
  const text = textOf(project, transcriptId);
  const isDisabled = !canChange;
  const save = (
    facts: Parameters<typeof setTranscriptFacts.run>[1] extends infer Facts ? Partial<Facts> : never,
  ) => refusalOf(setTranscriptFacts, { ...facts, transcriptId });
  return (
    <section className={styles.section} aria-label={words.interview({ transcript: transcript.name })}>
      <h3>{words.interview({ transcript: transcript.name })}</h3>
      <dl>
        <FactField
          label={words.date}
          value={transcript.date ?? ''}
          isDisabled={isDisabled}
          onSave={(date) => save({ date: date.trim() || null })}
        />
        <FactField
          label={words.duration}
          value={transcript.durationMinutes === null ? '' : String(transcript.durationMinutes)}
          isDisabled={isDisabled}
          onSave={(minutes) =>
            save({ durationMinutes: minutes.trim() === '' ? null : Number(minutes.replace(',', '.')) })
          }
        />
        <FactField
          label={words.place}
          value={transcript.place}
          isDisabled={isDisabled}
          onSave={(place) => save({ place })}
        />
        <FactField
          label={words.interviewer}
          value={transcript.interviewer}
          isDisabled={isDisabled}
          onSave={(interviewer) => save({ interviewer })}
        />
        <dt>{words.words}</dt>
        <dd className={styles.fixed}>{formatNumber(language, text.wordCount)}</dd>
        <dt>{words.lines}</dt>
        <dd className={styles.fixed}>{formatNumber(language, text.lines.numbers.length)}</dd>
        <dt>{words.source}</dt>
        <dd className={styles.fixed}>{transcript.sourceFile || words.missing}</dd>
        <dt>{words.imported}</dt>
        <dd className={styles.fixed}>{formatMoment(transcript.importedAt, new Date(), language).day}</dd>
      </dl>
    </section>
  );
}

async function refusalOf<Name extends CommandName, Input>(
  command: Command<Name, Input>,
  input: Input,
): Promise<Refusal | null> {
  const result = await runCommand(command, input);
  return isRefusal(result) ? result : null;
}
