/** Whom a query is about, and which days: closed until somebody opens it or something is limited. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { RetrievalQuery } from '../../../shared/project/records.ts';
import { hasNoDays } from '../../../shared/retrieval/participantsAllowed.ts';
import { CharacteristicLimits } from '../../limits/CharacteristicLimits.tsx';
import { Days } from '../../limits/Days.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
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
      <CharacteristicLimits
        conditions={query.characteristics}
        onChange={(characteristics) => changeQueryBy({ characteristics })}
      />
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
