/** The round that is looked at: who has finished, what can be done next, and another round or pair of coders. */
import { Check, ChevronDown, EyeOff, Users } from 'lucide-react';
import { useState } from 'react';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { isBlindNow } from '../../../shared/rounds/blindRounds.ts';
import { finishPart, removeRound, reopenPart } from '../../../shared/rounds/editRounds.ts';
import { pairsOfRound } from '../../../shared/triangulation/roundWork.ts';
import { Button } from '../../ui/Button.tsx';
import { CoderBadge } from '../../ui/CoderBadge.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useWorkspace } from '../../workspace/projectStore.ts';
import { LiftDialog } from './LiftDialog.tsx';
import { runOrSay } from './runOrSay.ts';
import styles from './TriangulationScreen.module.css';
import { chooseRound, triangulationStore, useTriangulation } from './triangulationStore.ts';

export interface RoundDoors {
  readonly onStart: () => void;
  readonly onSend: (round: Round | null) => void;
  readonly onMerge: () => void;
  /** Writes the report of the round. */
  readonly onReport: (round: Round, format: 'docx' | 'xlsx' | 'decisions.xlsx') => void;
}

interface RoundBarProps extends RoundDoors {
  readonly project: Project;
  readonly round: Round;
  readonly canChange: boolean;
  /** Closing and what follows; `null` while nothing is compared. */
  readonly children?: React.ReactNode;
}

export function RoundBar({ project, round, canChange, children, ...doors }: RoundBarProps) {
  const { onStart, onSend, onMerge, onReport } = doors;
  const words = useWords().triangulation;
  const coderId = useWorkspace((state) => state.coderId);
  const own = round.parts.find((part) => part.coderId === coderId);
  const isBlind = isBlindNow(round);
  const roundId = round.id;
  const [isLifting, setLifting] = useState(false);
  const menu: MenuItem[] = [
    ...[...project.rounds.values()].map(
      (one): MenuItem => ({
        label: one.name,
        isChecked: one.id === roundId,
        onSelect: () => chooseRound(one.id),
      }),
    ),
    'separator',
    { label: words.startRound, isDisabled: !canChange, onSelect: onStart },
    { label: words.send, onSelect: () => onSend(round) },
    { label: words.mergeReturned, isDisabled: !canChange, onSelect: onMerge },
    'separator',
    { label: words.report.word, isDisabled: isBlind, onSelect: () => onReport(round, 'docx') },
    { label: words.report.excel, isDisabled: isBlind, onSelect: () => onReport(round, 'xlsx') },
    {
      label: words.report.decisionsExcel,
      isDisabled: isBlind,
      onSelect: () => onReport(round, 'decisions.xlsx'),
    },
    'separator',
    {
      label: words.lift,
      isDisabled: !canChange || !isBlind,
      onSelect: () => setLifting(true),
    },
    { label: words.remove, isDisabled: !canChange, onSelect: () => void runOrSay(removeRound, { roundId }) },
  ];
  return (
    <div className={styles.bar}>
      <MenuButton label={words.roundMenu({ name: round.name })} items={menu}>
        <Users size={16} aria-hidden />
        <strong>{round.name}</strong>
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
      {isBlind && (
        <span className={styles.chip}>
          <EyeOff size={14} aria-hidden /> {words.blind}
        </span>
      )}
      {round.closedAt !== null && <span className={styles.chip}>{words.closed}</span>}
      {round.liftedBy !== null && (
        <span className={styles.chip}>
          {words.liftedBy({ coder: project.coders.get(round.liftedBy)?.initials ?? '' })}
        </span>
      )}
      {round.parts.map((part, order) => (
        <Part
          key={part.coderId}
          project={project}
          coderId={part.coderId}
          order={order}
          isFinished={part.finishedAt !== null}
        />
      ))}
      <span className={styles.grow} />
      <PairChoice project={project} round={round} />
      {own && own.finishedAt === null && round.closedAt === null && (
        <Button isDisabled={!canChange} onPress={() => void runOrSay(finishPart, { roundId })}>
          {words.finish}
        </Button>
      )}
      {own && own.finishedAt !== null && isBlind && (
        <Button isDisabled={!canChange} onPress={() => void runOrSay(reopenPart, { roundId })}>
          {words.reopen}
        </Button>
      )}
      {children}
      {isLifting && <LiftDialog project={project} round={round} onClose={() => setLifting(false)} />}
    </div>
  );
}

function Part(props: { project: Project; coderId: CoderId; order: number; isFinished: boolean }) {
  const words = useWords().triangulation;
  return (
    <span className={styles.part}>
      <CoderBadge initials={props.project.coders.get(props.coderId)?.initials ?? ''} order={props.order} />
      {props.isFinished && <Check size={14} aria-hidden />}
      <span>{props.isFinished ? words.hasFinished : words.isCoding}</span>
    </span>
  );
}

/** With more than two coders: whose work is compared. */
function PairChoice({ project, round }: { project: Project; round: Round }) {
  const words = useWords().triangulation;
  const pair = useTriangulation((state) => state.pair);
  const pairs = pairsOfRound(round);
  if (pairs.length < 2) return null;
  return (
    <label className={styles.part}>
      {words.compare}
      <select
        value={pair}
        onChange={({ target }) =>
          triangulationStore.setState({ pair: Number(target.value), currentKey: null, isOfAll: false })
        }
      >
        {pairs.map((ids, index) => (
          <option key={ids.join(' ')} value={index}>
            {ids.map((id) => project.coders.get(id)?.initials ?? '').join(' – ')}
          </option>
        ))}
      </select>
    </label>
  );
}
