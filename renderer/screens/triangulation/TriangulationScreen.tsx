/** View 5: two coders on one text, how far they agree, and how each difference is settled. */
import { Users } from 'lucide-react';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { isBlindNow } from '../../../shared/rounds/blindRounds.ts';
import { isMeasureShown } from '../../../shared/study/studySettings.ts';
import { storeConsensus } from '../../../shared/triangulation/decisions.ts';
import { closeRound } from '../../../shared/triangulation/roundFigures.ts';
import { useActions } from '../../actions/useActions.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { AgreementOff } from './AgreementOff.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import { ComparedTextPane } from './ComparedTextPane.tsx';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { decide } from './decide.ts';
import { RoundBar, type RoundDoors } from './RoundBar.tsx';
import { runOrSay } from './runOrSay.ts';
import styles from './TriangulationScreen.module.css';
import { triangulationStore, useTriangulation } from './triangulationStore.ts';
import { useFigures } from './useFigures.ts';
import { useFiguresOfAll } from './useFiguresOfAll.ts';
import { type ComparedRound, roundShown, stepDifference, useComparedRound } from './useRound.ts';

export function TriangulationScreen(doors: RoundDoors) {
  const allWords = useWords();
  const words = allWords.triangulation;
  const project = useProject((all) => all);
  const canChange = useWorkspace((state) => whyNoChange(state, allWords) === null);
  const roundId = useTriangulation((state) => state.roundId);
  const round = roundShown(project, roundId);
  return (
    <main className={styles.screen} aria-label={words.title} data-context="triangulation">
      {!round ? (
        <NoRound {...doors} canChange={canChange} />
      ) : isBlindNow(round) || round.parts.length < 2 ? (
        <>
          <RoundBar {...doors} project={project} round={round} canChange={canChange} />
          <Waiting {...doors} round={round} canChange={canChange} />
        </>
      ) : (
        <Compared {...doors} project={project} round={round} canChange={canChange} />
      )}
    </main>
  );
}

function NoRound({ onStart, onSend, onMerge, canChange }: RoundDoors & { canChange: boolean }) {
  const words = useWords().triangulation;
  return (
    <div className={emptyView.view} data-panel="compared">
      <Users size={28} aria-hidden />
      <h1>{words.empty.title}</h1>
      <p>{words.empty.hint}</p>
      <div className={styles.buttons}>
        <Button variant="primary" size="large" isDisabled={!canChange} onPress={onStart}>
          {words.startRound}
        </Button>
        <Button size="large" onPress={() => onSend(null)}>
          {words.send}
        </Button>
        <Button size="large" isDisabled={!canChange} onPress={onMerge}>
          {words.mergeReturned}
        </Button>
      </div>
    </div>
  );
}

function Waiting({ onSend, onMerge, round, canChange }: RoundDoors & { round: Round; canChange: boolean }) {
  const words = useWords().triangulation;
  const isCopy = round.parts.length < 2;
  return (
    <div className={emptyView.view} data-panel="compared">
      <h1>{isCopy ? words.copy.title : words.waiting.title}</h1>
      <p>{isCopy ? words.copy.hint : words.waiting.hint}</p>
      {!isCopy && (
        <div className={styles.buttons}>
          <Button variant="primary" size="large" onPress={() => onSend(round)}>
            {words.send}
          </Button>
          <Button size="large" isDisabled={!canChange} onPress={onMerge}>
            {words.mergeReturned}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ComparedProps extends RoundDoors {
  readonly project: Project;
  readonly round: Round;
  readonly canChange: boolean;
}

function Compared(props: ComparedProps) {
  const compared = useComparedRound(props.project, props.round);
  return compared && <Panes {...props} compared={compared} />;
}

function Panes({
  project,
  round,
  canChange,
  compared,
  ...doors
}: ComparedProps & { compared: ComparedRound }) {
  const words = useWords().triangulation;
  const shown = useFigures(project, compared);
  const ofAll = useFiguresOfAll(project, compared);
  const ofPair = shown.toFreeze && [shown.toFreeze];
  const set = useTriangulation((state) => state.figures);
  const toFreeze = round.parts.length > 2 ? ofAll.toFreeze : ofPair;
  useTriangulationActions(compared, canChange);
  const close = async () => {
    if (toFreeze && (await runOrSay(closeRound, { roundId: round.id, before: toFreeze })))
      triangulationStore.setState({ figures: 'before' });
  };
  return (
    <>
      <RoundBar {...doors} project={project} round={round} canChange={canChange}>
        {round.closedAt === null ? (
          <Button
            variant="primary"
            isDisabled={!canChange || toFreeze === null}
            tooltip={set === 'after' ? words.closeAfter : words.closeHint}
            onPress={() => void close()}
          >
            {words.close}
          </Button>
        ) : (
          <Button
            isDisabled={!canChange}
            tooltip={words.storeHint}
            onPress={() => void runOrSay(storeConsensus, { roundId: round.id, coderIds: compared.coderIds })}
          >
            {words.store}
          </Button>
        )}
      </RoundBar>
      <div className={styles.panes}>
        <ComparedTextPane project={project} compared={compared} />
        {isMeasureShown(project, 'agreement') ? (
          <AgreementPanel project={project} compared={compared} shown={shown} ofAll={ofAll} />
        ) : (
          <AgreementOff canChange={canChange} />
        )}
        <DifferencesPanel project={project} compared={compared} canChange={canChange} />
      </div>
    </>
  );
}

function useTriangulationActions(compared: ComparedRound, canChange: boolean): void {
  const hasOpen = compared.open.length > 0;
  const canDecide = canChange && compared.current !== null;
  useActions({
    nextDifference: hasOpen ? () => stepDifference(compared, 1) : null,
    previousDifference: hasOpen ? () => stepDifference(compared, -1) : null,
    keepFirst: canDecide ? () => decide(compared, 'kept', 0) : null,
    keepSecond: canDecide ? () => decide(compared, 'kept', 1) : null,
    mergePassages: canDecide ? () => decide(compared, 'merged') : null,
    discussDifference: canDecide ? () => decide(compared, 'discuss') : null,
    keepBoth: canDecide ? () => decide(compared, 'both') : null,
  });
}
