/** The table of agreement: one row a theme, lowest first, what it rests on below, and which set of figures it is. */
import type { AgreementUnit } from '../../../shared/agreement/agreementUnits.ts';
import { agreementUnits } from '../../../shared/agreement/agreementUnits.ts';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { type ThemeLevel, themeLevels } from '../../../shared/codebook/themeLevels.ts';
import { formatPath, themeLook } from '../../../shared/codebook/themeTree.ts';
import type { Project } from '../../../shared/project/project.ts';
import { lowAgreement, roundDraws, type ThemeRow } from '../../../shared/triangulation/roundFigures.ts';
import { unreadInRound } from '../../../shared/triangulation/unreadInRound.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { IntervalBar } from './IntervalBar.tsx';
import { OverallNotes } from './OverallNotes.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';
import { ThemeCounts } from './ThemeCounts.tsx';
import { type FigureSet, triangulationStore, useTriangulation } from './triangulationStore.ts';
import { keptFigures, type ShownFigures, shownSet } from './useFigures.ts';
import type { ComparedRound } from './useRound.ts';

interface AgreementPanelProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly shown: ShownFigures;
}

export function AgreementPanel({ project, compared, shown }: AgreementPanelProps) {
  const { triangulation } = useWords();
  const hasSeveral = compared.round.parts.length > 2;
  const isOfAll = useTriangulation((state) => state.isOfAll) && hasSeveral;
  const names = compared.transcriptIds.map((id) => project.transcripts.get(id)?.name ?? '');
  return (
    <section className={styles.panel} aria-label={triangulation.agreement} data-panel="agreement">
      <header className={styles.header}>
        <h2>{triangulation.agreement}</h2>
        <span className={styles.names} title={names.join(', ')}>
          {names.join(', ')}
        </span>
      </header>
      {hasSeveral && <WhoseWork project={project} compared={compared} />}
      <Choices compared={compared} isOfAll={isOfAll} />
      {isOfAll ? (
        <SeveralPanel project={project} compared={compared} />
      ) : (
        <PairFigures project={project} compared={compared} shown={shown} />
      )}
    </section>
  );
}

/** The chosen two coders, or all of them together. */
function WhoseWork({ project, compared }: Omit<AgreementPanelProps, 'shown'>) {
  const { triangulation } = useWords();
  const isOfAll = useTriangulation((state) => state.isOfAll);
  const pair = compared.coderIds.map((id) => project.coders.get(id)?.initials ?? '').join(' – ');
  return (
    <div className={styles.choices}>
      <Segmented
        label={triangulation.several.whose}
        value={isOfAll ? 'all' : 'pair'}
        options={[
          { value: 'pair', label: pair },
          { value: 'all', label: triangulation.several.all({ count: compared.round.parts.length }) },
        ]}
        onChange={(chosen) => triangulationStore.setState({ isOfAll: chosen === 'all', themeId: null })}
      />
    </div>
  );
}

function PairFigures({ project, compared, shown }: AgreementPanelProps) {
  const words = useWords();
  const { triangulation, agreement } = words;
  const { figures, progress, cancel, resume } = shown;
  const { themeId } = useTriangulation((state) => state);
  const unread = unreadInRound(project, compared.round, compared.coderIds);
  const row = figures.themes.find((one) => one.themeId === themeId) ?? null;
  const transcripts = compared.transcriptIds.length;
  return (
    <div className={styles.scroller}>
      {figures.themes.length === 0 ? (
        <p className={styles.note}>{triangulation.nothingCoded}</p>
      ) : (
        <Table project={project} shown={shown} />
      )}
      {figures.unused > 0 && (
        <p className={styles.note}>{agreement.unusedThemes({ count: figures.unused })}</p>
      )}
      {unread.map((problem) => (
        <p key={problem.params.coder} className={styles.note}>
          {problemSentence(words, problem)}
        </p>
      ))}
      <OverallNotes figures={figures} />
      {row && <ThemeCounts project={project} compared={compared} row={row} />}
      <p className={styles.note}>
        {triangulation.basis({
          units: agreement.units[figures.unit]({ count: figures.units }),
          transcripts,
        })}{' '}
        {triangulation.draws({ draws: roundDraws, transcripts })}
      </p>
      {progress !== null && (
        <p className={styles.note}>
          <progress value={progress} max={1} aria-label={triangulation.drawing} /> {triangulation.drawing}{' '}
          <Button size="small" onPress={cancel}>
            {words.frame.cancel}
          </Button>
        </p>
      )}
      {resume && (
        <p className={styles.note}>
          {triangulation.noIntervals}{' '}
          <Button size="small" onPress={resume}>
            {triangulation.draw}
          </Button>
        </p>
      )}
    </div>
  );
}

function Choices({ compared, isOfAll }: { compared: ComparedRound; isOfAll: boolean }) {
  const { triangulation, agreement } = useWords();
  const { unit, level, figures } = useTriangulation((state) => state);
  const kept = keptFigures(compared);
  const options: { value: FigureSet; label: string }[] = [
    ...(kept ? [{ value: 'before' as const, label: triangulation.sets.before }] : []),
    { value: 'now', label: triangulation.sets.now },
    { value: 'after', label: triangulation.sets.after },
  ];
  const set = shownSet(compared, figures);
  const isKept = set === 'before' && !isOfAll;
  return (
    <div className={styles.choices}>
      {!isOfAll && (
        <Segmented
          label={triangulation.set}
          value={set}
          options={options}
          onChange={(chosen) => triangulationStore.setState({ figures: chosen })}
        />
      )}
      {isKept ? (
        <span className={styles.names}>{triangulation.frozen}</span>
      ) : (
        <>
          <label>
            {triangulation.unit}{' '}
            <select
              value={unit}
              onChange={({ target }) => triangulationStore.setState({ unit: target.value as AgreementUnit })}
            >
              {agreementUnits.map((one) => (
                <option key={one} value={one}>
                  {agreement.unitNames[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {triangulation.level}{' '}
            <select
              value={level}
              onChange={({ target }) => triangulationStore.setState({ level: target.value as ThemeLevel })}
            >
              {themeLevels.map((one) => (
                <option key={one} value={one}>
                  {triangulation.levels[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

function Table({ project, shown: { figures } }: { project: Project; shown: ShownFigures }) {
  const { triangulation, agreement, exporting } = useWords();
  const language = useLanguage();
  const themeId = useTriangulation((state) => state.themeId);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{exporting.columns.theme}</th>
          <th scope="col">%</th>
          <th scope="col">{triangulation.kappa}</th>
          <th scope="col">{triangulation.alpha}</th>
        </tr>
      </thead>
      <tbody>
        {figures.themes.map((row) => (
          <Row key={row.themeId} project={project} row={row} isOpen={row.themeId === themeId} />
        ))}
        <tr className={styles.pooled}>
          <th scope="row">{agreement.pooled}</th>
          <td>
            {figures.pooled.percent.value === null
              ? '–'
              : formatShare(language, figures.pooled.percent.value)}
          </td>
          <Figure figure={figures.pooled.kappa} interval={figures.pooled.kappaInterval} />
          <Figure figure={figures.pooled.alpha} interval={figures.pooled.alphaInterval} />
        </tr>
      </tbody>
    </table>
  );
}

function Row({ project, row, isOpen }: { project: Project; row: ThemeRow; isOpen: boolean }) {
  const language = useLanguage();
  return (
    <tr className={isOpen ? styles.open : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-expanded={isOpen}
          title={formatPath(row.path)}
          onClick={() =>
            triangulationStore.setState({ themeId: isOpen ? null : row.themeId, isFiltered: false })
          }
        >
          <ThemeSwatch {...themeLook(project, row.themeId)} />
          <span>{row.path.at(-1)}</span>
        </button>
      </th>
      <td>{row.percent.value === null ? '–' : formatShare(language, row.percent.value)}</td>
      <Figure figure={row.kappa} interval={row.kappaInterval} />
      <Figure figure={row.alpha} interval={row.alphaInterval} />
    </tr>
  );
}

function Figure({ figure, interval }: { figure: Coefficient; interval: readonly [number, number] | null }) {
  const { agreement, triangulation } = useWords();
  const language = useLanguage();
  if (figure.value === null) return <td title={agreement.reasons[figure.reason]}>–</td>;
  const ends = interval && {
    low: formatDecimal(language, interval[0]),
    high: formatDecimal(language, interval[1]),
  };
  const title = ends ? triangulation.interval(ends) : triangulation.noInterval;
  return (
    <td className={styles.figure}>
      <div>
        <span className={figure.value < lowAgreement ? styles.low : undefined}>
          {formatDecimal(language, figure.value)}
        </span>
        <IntervalBar value={figure.value} interval={interval} title={title} />
        <span className="visually-hidden">{title}</span>
      </div>
    </td>
  );
}
