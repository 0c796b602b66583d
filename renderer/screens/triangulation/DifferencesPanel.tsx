/** The queue of differences, the buttons that settle the current one, what was decided, and which themes are confused. */
import type { Project } from '../../../shared/project/project.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { Confusions } from './Confusions.tsx';
import { DifferenceCard } from './DifferenceCard.tsx';
import styles from './DifferencesPanel.module.css';
import { goToDifference, triangulationStore, useTriangulation } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

interface DifferencesPanelProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly canChange: boolean;
}

/** Around the current one; the rest is counted. */
const [shownBefore, shownAfter] = [20, 60];

export function DifferencesPanel({ project, compared, canChange }: DifferencesPanelProps) {
  const words = useWords().triangulation;
  const isFiltered = useTriangulation((state) => state.isFiltered);
  const { open, current, transcriptId, comparison } = compared;
  const here = open.filter((one) => one.transcriptId === transcriptId).length;
  const name = (transcriptId && project.transcripts.get(transcriptId)?.name) ?? '';
  const at = Math.max(
    0,
    open.findIndex(({ key }) => key === current?.key),
  );
  const first = Math.max(0, at - shownBefore);
  const list = open.slice(first, at + shownAfter);
  const more = open.length - first - list.length;
  return (
    <section className={styles.panel} aria-label={words.differences} data-panel="differences">
      <header className={styles.header}>
        <h2>{words.differences}</h2>
        <span>{words.openIn({ count: here, transcript: name })}</span>
        {isFiltered && (
          <Button size="small" onPress={() => triangulationStore.setState({ isFiltered: false })}>
            {words.allDifferences}
          </Button>
        )}
      </header>
      <div className={styles.queue}>
        {first > 0 && <p className={styles.note}>{words.earlier({ count: first })}</p>}
        {comparison.differences.length === 0 ? (
          <p className={styles.note}>{words.noDifferences}</p>
        ) : open.length === 0 ? (
          <p className={styles.note}>{words.allSettled}</p>
        ) : (
          <ol>
            {list.map((one) => (
              <DifferenceCard
                key={one.key}
                project={project}
                compared={compared}
                difference={one}
                isCurrent={one.key === current?.key}
                canChange={canChange}
              />
            ))}
          </ol>
        )}
        {more > 0 && <p className={styles.note}>{words.later({ count: more })}</p>}
        <Confusions project={project} differences={comparison.differences} />
      </div>
      <DecisionLog project={project} compared={compared} />
    </section>
  );
}

function DecisionLog({ project, compared }: { project: Project; compared: ComparedRound }) {
  const words = useWords().triangulation;
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const decisions = [...project.decisions.values()]
    .filter(({ roundId }) => roundId === compared.round.id)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (decisions.length === 0) return null;
  const initials = (id: string | null) => (id && project.coders.get(id as never)?.initials) ?? '';
  return (
    <section className={styles.log} aria-label={words.decisions}>
      <header>
        <h3>{words.decisions}</h3>
        <span>{words.logged({ count: decisions.length })}</span>
      </header>
      <ol>
        {decisions.slice(0, 50).map((one) => (
          <li key={one.id}>
            <time dateTime={one.createdAt}>{time.format(new Date(one.createdAt))}</time>
            <button type="button" onClick={() => goToDifference(one.codingIds.join(' '))}>
              {words.decision({
                transcript: project.transcripts.get(one.transcriptId)?.name ?? '',
                outcome: words.outcomes[one.outcome]({ coder: initials(one.keptCoderId) }),
                author: initials(one.coderId),
                reason: one.reason,
              })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
