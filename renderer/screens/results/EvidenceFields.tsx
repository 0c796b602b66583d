/** What a list or a count rests on: only some participants, who and what is left out and why, or passages picked by hand. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { CodingId, ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Evidence, Exclusion } from '../../../shared/project/resultsRecords.ts';
import { evidenceCodings, evidenceOfTheme, labelsOf } from '../../../shared/results-section/evidence.ts';
import { CharacteristicLimits } from '../../limits/CharacteristicLimits.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ResultsScreen.module.css';

interface EvidenceFieldsProps {
  readonly evidence: Evidence;
  /** Whose passages may be picked by hand. */
  readonly themeId: ThemeId | null;
  readonly onChange: (evidence: Evidence) => void;
}

export function EvidenceFields({ evidence, themeId, onChange }: EvidenceFieldsProps) {
  const words = useWords().resultsWindow;
  return (
    <>
      <details className={styles.limits} open={evidence.conditions.length > 0 || undefined}>
        <summary>{words.onlySome}</summary>
        <CharacteristicLimits
          conditions={evidence.conditions}
          onChange={(conditions) => onChange({ ...evidence, conditions })}
        />
      </details>
      <Exclusions evidence={evidence} onChange={onChange} />
      <ByHand evidence={evidence} themeId={themeId} onChange={onChange} />
    </>
  );
}

type Excluded = Omit<Exclusion, 'reason'>;

function Exclusions({ evidence, onChange }: Omit<EvidenceFieldsProps, 'themeId'>) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const [asked, setAsked] = useState<Excluded | null>(null);
  const { exclusions } = evidence;
  const whole = evidenceCodings(project, { ...evidence, exclusions: [] });
  const isOut = (id: string) => exclusions.some((one) => one.id === id);
  const people = [...new Set(whole.flatMap(({ participants }) => participants))];
  return (
    <div className={styles.exclusions}>
      {exclusions.map((one) => (
        <span key={one.id} className={styles.exclusion}>
          <span>{words.leftOut({ what: nameOf(project, one), reason: one.reason })}</span>
          <IconButton
            icon={X}
            size="small"
            label={words.countAgain({ what: nameOf(project, one) })}
            onPress={() =>
              onChange({ ...evidence, exclusions: exclusions.filter(({ id }) => id !== one.id) })
            }
          />
        </span>
      ))}
      <select
        aria-label={words.leaveOut}
        value=""
        onChange={(event) => setAsked(excludedOf(event.target.value))}
      >
        <option value="">{words.leaveOut}</option>
        {people
          .filter((id) => !isOut(id))
          .map((id) => (
            <option key={id} value={`participant ${id}`}>
              {nameOf(project, { kind: 'participant', id })}
            </option>
          ))}
        {whole
          .filter(({ coding }) => !isOut(coding.id))
          .map(({ coding: { id } }) => (
            <option key={id} value={`coding ${id}`}>
              {nameOf(project, { kind: 'coding', id })}
            </option>
          ))}
      </select>
      {asked && (
        <OneLineDialog
          title={words.leaveOutTitle({ what: nameOf(project, asked) })}
          label={words.reason}
          first=""
          onAccept={async (line) => {
            const reason = line.trim();
            if (reason === '') return words.leaveOutNeedsReason;
            onChange({ ...evidence, exclusions: [...exclusions, { ...asked, reason } as Exclusion] });
            return null;
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function excludedOf(value: string): Excluded | null {
  const at = value.indexOf(' ');
  if (at < 0) return null;
  const id = value.slice(at + 1);
  return value.startsWith('participant')
    ? { kind: 'participant', id: id as ParticipantId }
    : { kind: 'coding', id: id as CodingId };
}

const longestShown = 60;

/** "E1", or "E1 “La nuit, on est seule…”". */
function nameOf(project: Project, { kind, id }: Excluded): string {
  if (kind === 'participant') return project.participants.get(id as ParticipantId)?.label ?? '?';
  const coding = project.codings.get(id as CodingId);
  if (!coding) return '?';
  const [who = ''] = labelsOf(
    project,
    evidenceCodings(project, {
      themeId: null,
      codingIds: [coding.id],
      conditions: [],
      exclusions: [],
    }).flatMap(({ participants }) => participants),
  );
  const quote = coding.quote.replace(/\s+/gu, ' ');
  const shown = quote.length > longestShown ? `${quote.slice(0, longestShown).trimEnd()}…` : quote;
  return `${who} ${shown}`.trim();
}

function ByHand({ evidence, themeId, onChange }: EvidenceFieldsProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  if (evidence.themeId !== null) {
    const pick = () => {
      const codingIds = evidenceCodings(project, evidence).map(({ coding }) => coding.id);
      onChange({ ...evidence, themeId: null, codingIds });
    };
    return (
      <Button size="small" variant="quiet" onPress={pick}>
        {words.pickByHand}
      </Button>
    );
  }
  const offered = themeId === null ? [] : evidenceCodings(project, evidenceOfTheme(themeId));
  const ids = [...new Set([...offered.map(({ coding }) => coding.id), ...evidence.codingIds])];
  const toggle = (id: CodingId) => {
    const has = evidence.codingIds.includes(id);
    const codingIds = has ? evidence.codingIds.filter((one) => one !== id) : [...evidence.codingIds, id];
    onChange({ ...evidence, codingIds });
  };
  return (
    <fieldset className={styles.quoteFields} aria-label={words.picked({ count: evidence.codingIds.length })}>
      <b>{words.picked({ count: evidence.codingIds.length })}</b>
      {themeId !== null && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => onChange({ ...evidence, themeId, codingIds: [] })}
        >
          {words.followTheme({ theme: project.themes.get(themeId)?.name ?? '' })}
        </Button>
      )}
      <div className={styles.picks}>
        {ids.map((id) => (
          <label key={id} className={styles.tick}>
            <input type="checkbox" checked={evidence.codingIds.includes(id)} onChange={() => toggle(id)} />
            <span>{nameOf(project, { kind: 'coding', id })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
