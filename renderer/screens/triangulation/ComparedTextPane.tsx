/** One interview with both coders' marks: tinted where they agree, grey with a line of each above and below where not. */
import { ArrowDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import { Button } from '../../ui/Button.tsx';
import { CoderBadge } from '../../ui/CoderBadge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { scrolledRegion } from '../../ui/scrolledRegion.ts';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ComparedTextPane.module.css';
import { type ComparedLine, type ComparedSegment, comparedText, type SideStripe } from './comparedLines.ts';
import { goToDifference, triangulationStore } from './triangulationStore.ts';
import { type ComparedRound, stepDifference } from './useRound.ts';

export function ComparedTextPane({ project, compared }: { project: Project; compared: ComparedRound }) {
  const words = useWords().triangulation;
  const { transcriptId, transcriptIds, coderIds, comparison, current, round } = compared;
  const { codings, themes, texts } = project;
  const key = coderIds.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the marks are made from
  const shown = useMemo(
    () => transcriptId && comparedText(project, transcriptId, coderIds, comparison.differences),
    [codings, themes, texts, transcriptId, key, comparison],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const line = shown && current ? shown.lineOf.get(current.key) : undefined;
  useEffect(() => {
    if (line === undefined) return;
    scroller.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
  }, [line]);
  const name = (transcriptId && project.transcripts.get(transcriptId)?.name) ?? '';
  const at = transcriptId ? transcriptIds.indexOf(transcriptId) : -1;
  const show = (index: number) => triangulationStore.setState({ transcriptId: transcriptIds[index] ?? null });
  const [a, b] = coderIds.map((id) => project.coders.get(id)?.initials ?? '') as [string, string];
  return (
    <section className={styles.pane} aria-label={words.text({ transcript: name })} data-panel="compared">
      <div className={styles.toolbar}>
        <IconButton
          icon={ChevronLeft}
          label={words.previousText}
          isDisabled={at <= 0}
          onPress={() => show(at - 1)}
        />
        <h2>{name}</h2>
        <IconButton
          icon={ChevronRight}
          label={words.nextText}
          isDisabled={at === -1 || at >= transcriptIds.length - 1}
          onPress={() => show(at + 1)}
        />
        <span className={styles.facts}>
          {round.isBlind && round.liftedAt === null ? words.codedBlind({ a, b }) : words.codedOpen({ a, b })}
        </span>
        <Button
          icon={ArrowDown}
          isDisabled={compared.open.length === 0}
          onPress={() => stepDifference(compared, 1)}
        >
          {words.next} <Kbd keys="J" />
        </Button>
      </div>
      <div className={styles.legend}>
        <CoderBadge initials={a} order={0} />
        <span className={styles.sameSample} /> {words.same}
        <span className={styles.otherSample} /> {words.different({ a, b })}
        <span className={styles.grow} />
        <CoderBadge initials={b} order={1} />
      </div>
      <div ref={scroller} className={styles.scroller} {...scrolledRegion(words.text({ transcript: name }))}>
        {shown && (
          <div className={styles.page}>
            {shown.lines.map((one, index) => (
              <Line key={one.number} line={one} index={index} currentKey={current?.key ?? null} />
            ))}
            {shown.stripes.map((stripe) => (
              <Stripe
                key={`${stripe.side} ${stripe.mark.themeId} ${stripe.mark.start} ${stripe.lane}`}
                stripe={stripe}
                initials={stripe.side === 0 ? a : b}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

const Line = memo(function Line({
  line,
  index,
  currentKey,
}: {
  line: ComparedLine;
  index: number;
  currentKey: string | null;
}) {
  const words = useWords().triangulation;
  return (
    <div className={styles.line} data-line={index} data-interviewer={line.isInterviewer ? '' : undefined}>
      <span className={styles.number}>{line.number}</span>
      <span className={styles.speaker}>{line.speaker}</span>
      <span className={styles.words}>
        {line.segments.map((segment) => (
          <Segment key={segment.start} segment={segment} />
        ))}
      </span>
      {line.begins.map(({ number, key }) => (
        <button
          key={key}
          type="button"
          className={styles.place}
          aria-current={key === currentKey ? 'true' : undefined}
          aria-label={words.differenceNumber({ number })}
          onClick={() => goToDifference(key)}
        >
          {number}
        </button>
      ))}
    </div>
  );
});

function Segment({ segment }: { segment: ComparedSegment }) {
  const { words, same, above, below } = segment;
  if (same)
    return (
      <mark className={styles.same} style={themeStyle(same.colour, same.pattern)} title={same.name}>
        {words}
      </mark>
    );
  if (!above && !below) return <>{words}</>;
  const lines = {
    '--above': above ? lineOf(above) : 'none',
    '--below': below ? lineOf(below) : 'none',
  } as Record<string, string>;
  return (
    <mark
      className={styles.other}
      style={lines}
      title={[above?.name, below?.name].filter(Boolean).join(' / ')}
    >
      {words}
    </mark>
  );
}

function lineOf({ colour, pattern }: Pick<SideStripe['mark'], 'colour' | 'pattern'>): string {
  return (themeStyle(colour, pattern) as Record<string, string>)['--line'] ?? 'none';
}

const lineHeight = 28;

function Stripe({ stripe, initials }: { stripe: SideStripe; initials: string }) {
  const { mark, side, lane, firstLine, lastLine } = stripe;
  return (
    <div
      aria-hidden
      className={side === 0 ? styles.leftStripe : styles.rightStripe}
      title={`${initials}: ${mark.name}`}
      style={{
        ...themeStyle(mark.colour, mark.pattern),
        top: firstLine * lineHeight + 3,
        height: (lastLine - firstLine + 1) * lineHeight - 6,
        ['--lane' as string]: lane,
      }}
    />
  );
}
