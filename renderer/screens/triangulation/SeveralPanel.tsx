/** Agreement of all coders of a round with three or more: by theme, what it rests on, and each two of them. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { formatPath } from '../../../shared/codebook/themePath.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { FiguresOfAll, RowOfAll, ThemeRowOfAll } from '../../../shared/triangulation/figuresOfAll.ts';
import { roundDraws } from '../../../shared/triangulation/roundFigures.ts';
import { unreadInRound } from '../../../shared/triangulation/unreadInRound.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { DrawingNote } from './DrawingNote.tsx';
import { FigureCell } from './FigureCell.tsx';
import { type FiguresLine, FiguresTable } from './FiguresTable.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { PassageNotes } from './PassageNotes.tsx';
import { useTriangulation } from './triangulationStore.ts';
import type { ShownOfAll } from './useFiguresOfAll.ts';
import type { ComparedRound } from './useRound.ts';
import { useShownFrom } from './useShownFrom.ts';

interface SeveralPanelProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly shown: ShownOfAll;
}

export function SeveralPanel({ project, compared, shown }: SeveralPanelProps) {
  const { figures } = shown;
  return (
    <div className={styles.scroller}>
      {figures ? (
        <OfAll project={project} compared={compared} figures={figures} />
      ) : (
        <Missing shown={shown} />
      )}
      {figures && <DrawingNote {...shown} />}
    </div>
  );
}

/** Before the figures are counted, or where they cannot be. */
function Missing({ shown }: Pick<SeveralPanelProps, 'shown'>) {
  const { counting, failed, stopped, again } = useWords().triangulation.several;
  return (
    <DrawingNote
      {...shown}
      says={{ working: counting, missing: shown.hasFailed ? failed : stopped, again }}
    />
  );
}

function OfAll({ project, compared, figures }: Omit<SeveralPanelProps, 'shown'> & { figures: FiguresOfAll }) {
  const words = useWords();
  const { agreement, triangulation } = words;
  const themeId = useTriangulation((state) => state.themeId);
  const unread = unreadInRound(project, compared.round, figures.coderIds);
  const open = figures.themes.find((one) => one.themeId === themeId) ?? null;
  const transcripts = compared.transcriptIds.length;
  const { alpha, fleissKappa } = figures.pooled;
  return (
    <>
      {figures.themes.length === 0 ? (
        <p className={styles.note}>{triangulation.several.nothingCoded}</p>
      ) : (
        <FiguresTable
          project={project}
          headings={[triangulation.alpha, triangulation.several.fleiss]}
          themes={figures.themes.map((row) => ({ ...row, ...lineOf(row) }))}
          pooled={lineOf(figures.pooled)}
        />
      )}
      {open && <Counts row={open} />}
      <Why of={{ α: alpha, [triangulation.several.fleiss]: fleissKappa }} />
      {figures.themes.length > 0 && (
        <div className={styles.note}>
          <OtherFigures label={agreement.others} of={figures.pooled} />
        </div>
      )}
      <Pairs project={project} figures={figures} />
      <PassageNotes figures={figures} />
      {figures.unused > 0 && (
        <p className={styles.note}>{agreement.unusedThemes({ count: figures.unused })}</p>
      )}
      {unread.map((problem) => (
        <p key={problem.params.coder} className={styles.note}>
          {problemSentence(words, problem)}
        </p>
      ))}
      <p className={styles.note}>
        {triangulation.basis({
          units: agreement.units[figures.unit]({ count: figures.units }),
          transcripts,
        })}{' '}
        {triangulation.several.basis} {triangulation.draws({ draws: roundDraws, transcripts })}
      </p>
    </>
  );
}

function lineOf({ percent, ...row }: RowOfAll): FiguresLine {
  return {
    percent,
    figures: [
      { figure: row.alpha, interval: row.alphaInterval },
      { figure: row.fleissKappa, interval: row.fleissInterval },
    ],
  };
}

/** Why figures are not there, in words that are read without a mouse. */
function Why({ of, on }: { of: Readonly<Record<string, Coefficient>>; on?: string }) {
  const { agreement } = useWords();
  const names = new Map<keyof typeof agreement.reasons, string[]>();
  for (const [name, { reason }] of Object.entries(of))
    if (reason !== null) names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names].map(([reason, figures]) => {
    const note = agreement.undefinedBecause({
      figures: figures.join(', '),
      reason: agreement.reasons[reason],
    });
    return (
      <p key={reason} className={styles.note}>
        {on === undefined ? note : agreement.noteOn({ theme: on, note })}
      </p>
    );
  });
}

/** Units by how many coders coded them, and the other coefficients. */
function Counts({ row }: { row: ThemeRowOfAll }) {
  const { agreement, triangulation } = useWords();
  const language = useLanguage();
  const section = useShownFrom<HTMLElement>(row.themeId);
  return (
    <section ref={section} className={styles.counts}>
      <h3>{triangulation.several.codedBy({ theme: formatPath(row.path) })}</h3>
      <table>
        <thead>
          <tr>
            {row.codedBy.map((_, coders) => (
              <th key={agreement.codedBy({ coders })} scope="col">
                {agreement.codedBy({ coders })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {row.codedBy.map((units, coders) => (
              <td
                key={agreement.codedBy({ coders })}
                className={coders === 0 || coders === row.codedBy.length - 1 ? styles.agree : styles.differ}
              >
                {formatNumber(language, units)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <OtherFigures of={row} />
      <Why of={{ α: row.alpha, [triangulation.several.fleiss]: row.fleissKappa, '|uα': row.uAlphaBinary }} />
    </section>
  );
}

function Pairs({ project, figures }: { project: Project; figures: FiguresOfAll }) {
  const { triangulation } = useWords();
  const pairs = figures.pairs.map((pair) => ({
    ...pair,
    name: pair.coderIds.map((id) => project.coders.get(id)?.initials ?? '').join(' – '),
  }));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{triangulation.several.pair}</th>
            <th scope="col">{triangulation.kappa}</th>
            <th scope="col">{triangulation.alpha}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ coderIds, name, kappa, alpha, kappaInterval, alphaInterval }) => (
            <tr key={coderIds.join(' ')}>
              <th scope="row">{name}</th>
              <FigureCell figure={kappa} interval={kappaInterval} />
              <FigureCell figure={alpha} interval={alphaInterval} />
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.map(({ coderIds, name, kappa, alpha }) => (
        <Why key={coderIds.join(' ')} on={name} of={{ κ: kappa, α: alpha }} />
      ))}
    </>
  );
}
