/** The table of agreement: one row a theme, lowest first, what it rests on below, and which set of figures it is. */
import type { AgreementUnit } from '../../../shared/agreement/agreementUnits.ts';
import { agreementUnits } from '../../../shared/agreement/agreementUnits.ts';
import { type ThemeLevel, themeLevels } from '../../../shared/codebook/themeLevels.ts';
import type { Project } from '../../../shared/project/project.ts';
import { keptOfAll } from '../../../shared/triangulation/keptFigures.ts';
import { type FiguresRow, roundDraws } from '../../../shared/triangulation/roundFigures.ts';
import { unreadInRound } from '../../../shared/triangulation/unreadInRound.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { DrawingNote } from './DrawingNote.tsx';
import { type FiguresLine, FiguresTable } from './FiguresTable.tsx';
import { OverallNotes } from './OverallNotes.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';
import { ThemeCounts } from './ThemeCounts.tsx';
import { type FigureSet, triangulationStore, useTriangulation } from './triangulationStore.ts';
import { keptFigures, type ShownFigures } from './useFigures.ts';
import type { ShownOfAll } from './useFiguresOfAll.ts';
import type { ComparedRound } from './useRound.ts';

interface AgreementPanelProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly shown: ShownFigures;
}

interface PanelProps extends AgreementPanelProps {
  readonly ofAll: ShownOfAll;
}

export function AgreementPanel({ project, compared, shown, ofAll }: PanelProps) {
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
        <SeveralPanel project={project} compared={compared} shown={ofAll} />
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
        <FiguresTable
          project={project}
          headings={[triangulation.kappa, triangulation.alpha]}
          themes={figures.themes.map((one) => ({ ...one, ...lineOf(one) }))}
          pooled={lineOf(figures.pooled)}
        />
      )}
      {row && <ThemeCounts project={project} compared={compared} row={row} />}
      {figures.unused > 0 && (
        <p className={styles.note}>{agreement.unusedThemes({ count: figures.unused })}</p>
      )}
      {unread.map((problem) => (
        <p key={problem.params.coder} className={styles.note}>
          {problemSentence(words, problem)}
        </p>
      ))}
      <OverallNotes figures={figures} />
      <p className={styles.note}>
        {triangulation.basis({
          units: agreement.units[figures.unit]({ count: figures.units }),
          transcripts,
        })}{' '}
        {triangulation.draws({ draws: roundDraws, transcripts })}
      </p>
      <DrawingNote progress={progress} cancel={cancel} resume={resume} />
    </div>
  );
}

function lineOf({ percent, ...row }: FiguresRow): FiguresLine {
  return {
    percent,
    figures: [
      { figure: row.kappa, interval: row.kappaInterval },
      { figure: row.alpha, interval: row.alphaInterval },
    ],
  };
}

function Choices({ compared, isOfAll }: { compared: ComparedRound; isOfAll: boolean }) {
  const { triangulation, agreement } = useWords();
  const { unit, level, figures } = useTriangulation((state) => state);
  const kept = isOfAll ? keptOfAll(compared.round) : keptFigures(compared);
  const options: { value: FigureSet; label: string }[] = [
    ...(kept ? [{ value: 'before' as const, label: triangulation.sets.before }] : []),
    { value: 'now', label: triangulation.sets.now },
    { value: 'after', label: triangulation.sets.after },
  ];
  const set = figures === 'before' && !kept ? 'now' : figures;
  const isKept = set === 'before';
  return (
    <div className={styles.choices}>
      <Segmented
        label={triangulation.set}
        value={set}
        options={options}
        onChange={(chosen) => triangulationStore.setState({ figures: chosen })}
      />
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
