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
  /** The label is a word of the text. */
  readonly onDrop: (label: string) => void;
}

export function SpeakersTable({ roles, ...rowProps }: SpeakersTableProps) {
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
          <SpeakerRow key={role.key} role={role} {...rowProps} />
        ))}
      </tbody>
    </table>
  );
}

const interviewer = 'interviewer';
const other = 'other';
const notSpeaker = 'not a speaker';
const participantPrefix = 'participant ';

interface SpeakerRowProps extends Omit<SpeakersTableProps, 'roles'> {
  readonly role: SpeakerRole;
}

function SpeakerRow({ role, participants, onChoose, onDrop }: SpeakerRowProps) {
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
              else if (value === notSpeaker) onDrop(role.label);
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
            {role.label && <option value={notSpeaker}>{importWindow.notSpeaker}</option>}
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
