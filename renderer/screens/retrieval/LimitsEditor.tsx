/** Whom a query is about, and which days: closed until somebody opens it or something is limited. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { CharacteristicCondition, DayRange, RetrievalQuery } from '../../../shared/project/records.ts';
import { hasNoDays } from '../../../shared/retrieval/participantsAllowed.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { CharacteristicLimit } from './CharacteristicLimit.tsx';
import { conditionFor } from './conditionFor.ts';
import styles from './QueryBuilder.module.css';
import { changeQueryBy, useAsked } from './retrievalStore.ts';

export function LimitsEditor() {
  const words = useWords().retrieval;
  const query = useAsked((state) => state.query);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isLimited(query);
  return (
    <details className={styles.limits} open={isShown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.limits}</summary>
      <Participants chosen={query.participantIds} />
      <Characteristics conditions={query.characteristics} />
      <Days label={words.coded} days={query.coded} onChange={(coded) => changeQueryBy({ coded })} />
      <Days
        label={words.interview}
        days={query.interview}
        onChange={(interview) => changeQueryBy({ interview })}
      />
    </details>
  );
}

function isLimited({ participantIds, characteristics, coded, interview }: RetrievalQuery): boolean {
  const hasDays = !hasNoDays(coded) || !hasNoDays(interview);
  return participantIds.length > 0 || characteristics.length > 0 || hasDays;
}

function Participants({ chosen }: { readonly chosen: readonly ParticipantId[] }) {
  const words = useWords().retrieval;
  const project = useProject((one) => one);
  const labelOf = (id: ParticipantId) => project.participants.get(id)?.label ?? '?';
  const rest = participantOrder(project).ids.filter((id) => !chosen.includes(id));
  return (
    <div className={styles.limit}>
      <span className={styles.caption}>{words.participants}</span>
      <div className={styles.themes}>
        {chosen.map((id) => (
          <span key={id} className={styles.theme}>
            <span>{labelOf(id)}</span>
            <IconButton
              icon={X}
              size="small"
              label={words.takeOut({ name: labelOf(id) })}
              onPress={() => changeQueryBy({ participantIds: chosen.filter((one) => one !== id) })}
            />
          </span>
        ))}
        <select
          aria-label={words.addParticipant}
          value=""
          onChange={(event) =>
            changeQueryBy({ participantIds: [...chosen, event.target.value as ParticipantId] })
          }
        >
          <option value="">{words.addParticipant}</option>
          {rest.map((id) => (
            <option key={id} value={id}>
              {labelOf(id)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Characteristics({ conditions }: { readonly conditions: readonly CharacteristicCondition[] }) {
  const words = useWords().retrieval;
  const known = useProject((project) => project.characteristics);
  if (known.size === 0 && conditions.length === 0) return null;
  const rest = [...known.values()]
    .filter(({ id }) => !conditions.some((one) => one.characteristicId === id))
    .sort((a, b) => a.position - b.position);
  const set = (characteristics: readonly CharacteristicCondition[]) => changeQueryBy({ characteristics });
  return (
    <div className={styles.limit}>
      <span className={styles.caption}>{words.characteristics}</span>
      {conditions.map((condition, index) => (
        <CharacteristicLimit
          key={condition.characteristicId}
          condition={condition}
          onChange={(next) => set(conditions.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(conditions.filter((_, at) => at !== index))}
        />
      ))}
      {rest.length > 0 && (
        <select
          aria-label={words.addCharacteristic}
          value=""
          onChange={(event) => {
            const chosen = rest.find(({ id }) => id === event.target.value);
            if (chosen) set([...conditions, conditionFor(chosen)]);
          }}
        >
          <option value="">{words.addCharacteristic}</option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface DaysProps {
  readonly label: string;
  readonly days: DayRange;
  readonly onChange: (days: DayRange) => void;
}

export function Days({ label, days, onChange }: DaysProps) {
  const words = useWords().retrieval;
  const dayOf = (value: string) => (value === '' ? null : value);
  return (
    <div className={styles.limit}>
      <span className={styles.caption}>{label}</span>
      <div className={styles.line}>
        <span aria-hidden>{words.from}</span>
        <input
          type="date"
          aria-label={words.fromOf({ what: label })}
          value={days.from ?? ''}
          onChange={(event) => onChange({ ...days, from: dayOf(event.target.value) })}
        />
        <span aria-hidden>{words.to}</span>
        <input
          type="date"
          aria-label={words.toOf({ what: label })}
          value={days.to ?? ''}
          onChange={(event) => onChange({ ...days, to: dayOf(event.target.value) })}
        />
      </div>
    </div>
  );
}
