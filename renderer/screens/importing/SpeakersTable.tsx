/** Who speaks in a file: every label with its turns, who it is taken for and why; changeable. */
import { useState } from 'react';
import { labelKey } from '../../../shared/transcript/speakerLabels.ts';
import type { SpeakerRole } from '../../../shared/transcript/whoSpoke.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './SpeakersTable.module.css';

interface SpeakersTableProps {
  readonly roles: readonly SpeakerRole[];
  readonly participants: readonly string[];
  /** `null` makes the speaker an interviewer. */
  readonly onChoose: (key: string, participant: string | null) => void;
}

export function SpeakersTable({ roles, participants, onChoose }: SpeakersTableProps) {
  const words = useWords().importWindow;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.speakers}</caption>
      <thead>
        <tr>
          <th scope="col">{words.label}</th>
          <th scope="col" className={styles.number}>
            {words.turns}
          </th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <SpeakerRow key={role.key} role={role} participants={participants} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
}

const interviewer = 'interviewer';
const other = 'other';
const participantPrefix = 'participant ';

interface SpeakerRowProps extends Pick<SpeakersTableProps, 'participants' | 'onChoose'> {
  readonly role: SpeakerRole;
}

function SpeakerRow({ role, participants, onChoose }: SpeakerRowProps) {
  const words = useWords();
  const { importWindow } = words;
  const [typed, setTyped] = useState<string | null>(null);
  const labels = [
    ...new Set([...(role.participant ? [role.participant] : []), ...participants, ...own(role)]),
  ];
  const accept = () => {
    const label = typed?.trim();
    setTyped(null);
    if (label) onChoose(role.key, label);
  };
  return (
    <tr>
      <th scope="row">{role.label || importWindow.noLabel}</th>
      <td className={styles.number}>{role.turns}</td>
      <td>
        {typed === null ? (
          <select
            aria-label={`${importWindow.who} ${role.label}`}
            value={role.participant === null ? interviewer : participantPrefix + role.participant}
            onChange={({ target: { value } }) => {
              if (value === other) setTyped('');
              else onChoose(role.key, value === interviewer ? null : value.slice(participantPrefix.length));
            }}
          >
            <option value={interviewer}>{importWindow.interviewer}</option>
            {labels.map((label) => (
              <option key={labelKey(label)} value={participantPrefix + label}>
                {importWindow.participant({ label })}
              </option>
            ))}
            <option value={other}>{importWindow.other}</option>
          </select>
        ) : (
          <input
            aria-label={importWindow.participantLabel}
            placeholder={importWindow.participantLabel}
            value={typed}
            ref={(field) => field?.focus()}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={accept}
            onKeyDown={(event) => {
              if (event.key === 'Enter') accept();
              if (event.key === 'Escape') {
                event.preventDefault();
                setTyped(null);
              }
            }}
          />
        )}
      </td>
      <td className={styles.rule}>{words.importing.rules[role.rule]}</td>
    </tr>
  );
}

/** A label can always be made a participant of its own name. */
function own(role: SpeakerRole): string[] {
  return role.label ? [role.label] : [];
}
