/** An interview with its codings on paper: numbered lines, stripes in the margin, the name of each theme where it begins. */
import { Fragment } from 'react';
import { projectInfo, textOf } from '../../../shared/project/project.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import { codersShown, shownCodings } from '../../screens/coding/shownCodings.ts';
import { foldedLane } from '../../transcript/layoutStripes.ts';
import type { ShownCoding } from '../../transcript/shownCoding.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import styles from './Printed.module.css';
import { type PrintedLine, printedLines } from './printedLines.ts';

export function PrintedTranscript({ transcript }: { readonly transcript: Transcript }) {
  const words = useWords().printing;
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const settings = useSettings();
  const coders = codersShown(project, settings.shownCoders, coderId);
  const codings = shownCodings(project, transcript.id, coders, coderId);
  const { lines, laneCount } = printedLines(textOf(project, transcript.id), codings);
  const who = [...project.coders.values()].filter(({ id }) => coders === 'all' || id === coders);
  return (
    <>
      <header className={styles.head}>
        <p>{projectInfo(project).name}</p>
        <h1>{transcript.name}</h1>
        <p>
          {words.codingsOf({
            count: codings.length,
            coders: who.map(({ initials }) => initials).join(', '),
          })}
        </p>
      </header>
      <div>
        {lines.map((line) => (
          <Line key={line.row.start} line={line} laneCount={laneCount} />
        ))}
      </div>
    </>
  );
}

function Line({ line, laneCount }: { readonly line: PrintedLine; readonly laneCount: number }) {
  const { row, speaker, isInterviewer } = line;
  const begun = new Set(line.begins.map(({ lane }) => lane));
  return (
    <div className={`${styles.line} ${row.hasGap ? styles.gap : ''}`}>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.speaker}>{row.isFirstOfTurn ? speaker : ''}</span>
      <span className={isInterviewer ? styles.interviewer : ''}>
        {line.segments.map(({ start, text, codings }) =>
          codings.length === 0 ? (
            <Fragment key={start}>{text}</Fragment>
          ) : (
            <span key={start} className={underlineOf(codings)}>
              {text}
            </span>
          ),
        )}
      </span>
      <span className={styles.lanes}>
        {laneNames.slice(0, laneCount).map((name, lane) => (
          <span
            key={name}
            className={`${stripeOf(line.lanes[lane])} ${begun.has(lane) ? styles.begun : ''}`}
          />
        ))}
      </span>
      <span className={styles.names}>
        {line.begins.map(({ coding, firstLine, lastLine, lane }) => (
          <span key={coding.id} className={styles.name}>
            <span className={`${styles.mark} ${stripeOf(coding)}`} />
            {coding.name}
            <small>
              {line.rangeOf(firstLine, lastLine)}
              {coding.initials && ` ${coding.initials}`}
              {lane === foldedLane && ' +'}
            </small>
          </span>
        ))}
      </span>
    </div>
  );
}

const laneNames = Array.from({ length: foldedLane }, (_, lane) => `lane ${lane}`);

/** Patterns tell themes apart where colours do not. */
function stripeOf(coding: Pick<ShownCoding, 'pattern'> | undefined): string {
  return coding ? `${styles.stripe} ${styles[coding.pattern ?? 'solid']}` : `${styles.stripe}`;
}

function underlineOf(codings: readonly ShownCoding[]): string {
  const [first] = codings;
  const depth = Math.min(codings.length, 3);
  return `${styles.coded} ${styles[`depth${depth}`]} ${styles[`under-${first?.pattern ?? 'solid'}`]}`;
}
