/** View 4: how new themes become rarer from interview to interview, and where a stopping rule is met. */
import { ChartNoAxesCombined } from 'lucide-react';
import { useMemo } from 'react';
import { saturationAlt } from '../../../shared/figures/saturationAlt.ts';
import { saturationFigure } from '../../../shared/figures/saturationFigure.ts';
import { isMeasureShown, studySettings } from '../../../shared/study/studySettings.ts';
import { useActions } from '../../actions/useActions.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { showView } from '../../workspace/viewStore.ts';
import { CellLine } from './CellLine.tsx';
import { SaturationGrid } from './SaturationGrid.tsx';
import { SaturationOff } from './SaturationOff.tsx';
import styles from './SaturationScreen.module.css';
import { SaturationToolbar } from './SaturationToolbar.tsx';
import { type SaturationModel, saturationModel } from './saturationModel.ts';
import { useSaturationView } from './saturationStore.ts';
import { useCountedThemes } from './useCountedThemes.ts';
import { type BandState, useOrderBand } from './useOrderBand.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

export interface SaturationScreenProps {
  readonly onExportFigure: (figure: DrawableFigure) => void;
  readonly onApproach: () => void;
}

export function SaturationScreen(props: SaturationScreenProps) {
  const words = useWords().saturationWindow;
  const project = useProject((all) => all);
  return (
    <main className={styles.screen} aria-label={words.title} data-context="saturation">
      {isMeasureShown(project, 'saturation') ? (
        <Counted {...props} />
      ) : (
        <SaturationOff onApproach={props.onApproach} />
      )}
    </main>
  );
}

function Counted({ onExportFigure }: Pick<SaturationScreenProps, 'onExportFigure'>) {
  const language = useLanguage();
  const project = useProject((all) => all);
  const canChange = useWorkspace(({ save }) => save.state !== 'readOnly');
  const { saturation: settings, approach } = studySettings(project);
  const counted = useCountedThemes(project, settings.level);
  const model = useMemo(
    () => (counted ? saturationModel(project, counted, language) : null),
    [project, counted, language],
  );
  const isBandShown = useSaturationView((state) => state.isBandShown);
  const interviews = useSameInterviews(model);
  const band = useOrderBand(interviews, settings.seed, isBandShown);
  const draw = model && model.columns.length > 0 ? () => onExportFigure(drawable(model, band)) : null;
  useActions({ exportFigure: draw });
  return (
    <>
      <div className={styles.main}>
        <SaturationToolbar settings={settings} canChange={canChange} onExport={draw} />
        <Content model={model} band={band} canChange={canChange} />
      </div>
      {model && model.columns.length > 0 && (
        <VerdictPanel
          model={model}
          settings={settings}
          band={band}
          canChange={canChange}
          isAskedFor={approach === 'reflexive'}
        />
      )}
    </>
  );
}

function Content({
  model,
  band,
  canChange,
}: {
  readonly model: SaturationModel | null;
  readonly band: BandState;
  readonly canChange: boolean;
}) {
  const words = useWords().saturationWindow;
  const language = useLanguage();
  if (!model) return <p className={styles.counting}>{words.counting}</p>;
  if (model.columns.length === 0) return <NoInterview />;
  const labels = model.columns.map(({ label }) => label);
  const rule = model.question;
  const alt = saturationAlt(labels, { language, result: model.result, rule, band: band.band });
  return (
    <>
      <h2 className="visually-hidden">{words.chart}</h2>
      <SaturationGrid model={model} band={band.band} alt={alt} canChange={canChange} />
      <CellLine model={model} canChange={canChange} />
    </>
  );
}

function NoInterview() {
  const words = useWords().saturationWindow.empty;
  return (
    <section className={emptyView.view}>
      <ChartNoAxesCombined size={28} aria-hidden />
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <Button variant="primary" size="large" onPress={() => showView('corpus')}>
        {words.open}
      </Button>
    </section>
  );
}

/** The same lists as long as nothing in them changed, so that orders are not drawn again for a change of the rule. */
function useSameInterviews(model: SaturationModel | null): SaturationModel['result']['interviews'] | null {
  const key = model ? keyOf(model.result.interviews) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is in the lists
  return useMemo(() => model?.result.interviews ?? null, [key]);
}

/** Two numbers of the lists that hardly ever fall together for different ones (FNV-1a, 32 bits, and the length). */
function keyOf(interviews: readonly (readonly number[])[]): string {
  let hash = 0x811c9dc5;
  let length = 0;
  for (const themes of interviews) {
    for (const theme of themes) hash = Math.imul(hash ^ (theme + 1), 0x01000193);
    hash = Math.imul(hash ^ 0, 0x01000193);
    length += themes.length;
  }
  return `${interviews.length}/${length}/${hash}`;
}

function drawable({ result, question }: SaturationModel, { band }: BandState): DrawableFigure {
  return {
    wish: { what: 'saturation', hasBand: band !== null },
    draw: (language) => saturationFigure(currentProject(), { language, result, rule: question, band }),
  };
}
