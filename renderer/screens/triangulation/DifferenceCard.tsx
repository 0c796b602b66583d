/** One difference of the queue; the current one shows its words and can be settled. */
import { useEffect, useRef } from 'react';
import { themeLook } from '../../../shared/codebook/themeTree.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import type { CodedPassage, Difference } from '../../../shared/triangulation/differences.ts';
import { Button } from '../../ui/Button.tsx';
import { CoderBadge } from '../../ui/CoderBadge.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './DifferencesPanel.module.css';
import { decide } from './decide.ts';
import { goToDifference, triangulationStore, useTriangulation } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

interface DifferenceCardProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly difference: Difference;
  readonly isCurrent: boolean;
  readonly canChange: boolean;
}

const longestQuote = 180;

export function DifferenceCard({ project, compared, difference, isCurrent, canChange }: DifferenceCardProps) {
  const words = useWords();
  const { triangulation } = words;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const text = textOf(project, difference.transcriptId);
  const numbers = lineNumbersOf(text, difference.start, difference.end);
  const place = `${project.transcripts.get(difference.transcriptId)?.name ?? ''}, ${words.reading.lines({
    first: numbers[0] ?? '–',
    last: numbers.at(-1) ?? '–',
  })}`;
  const quote = text.text.slice(difference.start, difference.end);
  const decision = compared.decisions.get(difference.key);
  return (
    <li ref={ref} className={styles.card} aria-current={isCurrent ? 'true' : undefined}>
      <button type="button" className={styles.place} onClick={() => goToDifference(difference.key)}>
        <strong>{place}</strong>
        <span className={styles.kind}>{triangulation.kinds[difference.kind]}</span>
      </button>
      {isCurrent && (
        <blockquote>
          {quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote}
        </blockquote>
      )}
      {compared.coderIds.map((coderId, side) => (
        <Side
          key={coderId}
          project={project}
          initials={project.coders.get(coderId)?.initials ?? ''}
          side={side}
          passages={side === 0 ? difference.a : difference.b}
        />
      ))}
      {decision?.outcome === 'discuss' && (
        <p className={styles.ask}>{triangulation.toDiscuss({ reason: decision.reason })}</p>
      )}
      {isCurrent && <Deciding project={project} compared={compared} canChange={canChange} />}
    </li>
  );
}

function Side(props: {
  project: Project;
  initials: string;
  side: number;
  passages: readonly CodedPassage[];
}) {
  const { project, initials, side, passages } = props;
  const words = useWords().triangulation;
  return (
    <div className={styles.side}>
      <CoderBadge initials={initials} order={side} />
      {passages.length === 0 && <span className={styles.none}>{words.nothing}</span>}
      {passages.map(({ themeId, start, end }) => (
        <span key={`${themeId} ${start} ${end}`} className={styles.theme}>
          <ThemeSwatch {...themeLook(project, themeId)} />
          {project.themes.get(themeId)?.name}
        </span>
      ))}
    </div>
  );
}

function Deciding({
  project,
  compared,
  canChange,
}: {
  project: Project;
  compared: ComparedRound;
  canChange: boolean;
}) {
  const words = useWords().triangulation;
  const { reason, isAsking, error } = useTriangulation((state) => state);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsking) field.current?.focus();
  }, [isAsking]);
  const [a, b] = compared.coderIds.map((id) => project.coders.get(id)?.initials ?? '') as [string, string];
  if (!canChange) return <p className={styles.note}>{words.readOnly}</p>;
  return (
    <div className={styles.deciding}>
      <label className="visually-hidden" htmlFor="decision-reason">
        {isAsking ? words.askDiscuss : words.reason}
      </label>
      <input
        id="decision-reason"
        ref={field}
        value={reason}
        placeholder={isAsking ? words.askDiscuss : words.reason}
        onChange={({ target }) => triangulationStore.setState({ reason: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isAsking) void decide(compared, 'discuss');
          if (event.key === 'Escape') {
            triangulationStore.setState({ isAsking: false });
            event.currentTarget.blur();
          }
        }}
      />
      {error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" onPress={() => void decide(compared, 'kept', 0)}>
          {words.keep({ coder: a })} <Kbd keys="1" />
        </Button>
        <Button size="small" onPress={() => void decide(compared, 'kept', 1)}>
          {words.keep({ coder: b })} <Kbd keys="2" />
        </Button>
        <Button size="small" onPress={() => void decide(compared, 'merged')}>
          {words.merge} <Kbd keys="3" />
        </Button>
        <Button size="small" onPress={() => void decide(compared, 'discuss')}>
          {words.discuss} <Kbd keys="4" />
        </Button>
        <Button size="small" onPress={() => void decide(compared, 'both')}>
          {words.both} <Kbd keys="5" />
        </Button>
      </div>
    </div>
  );
}
