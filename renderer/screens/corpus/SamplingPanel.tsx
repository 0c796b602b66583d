/** The sampling grid: each class with how many are in it, empty ones flagged; a click shows only its participants. */
import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { planSampling } from '../../../shared/participants/planSampling.ts';
import {
  crossedGrids,
  type SampledCharacteristic,
  type SampledClass,
  sampledCharacteristics,
} from '../../../shared/participants/sampling.ts';
import { writeNumber } from '../../../shared/participants/writeNumber.ts';
import { scrolledRegion } from '../../ui/scrolledRegion.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { useView } from '../../workspace/viewStore.ts';
import { CrossedGridView } from './CrossedGridView.tsx';
import { CrossForm } from './CrossForm.tsx';
import { changeCorpus, useCorpus } from './corpusStore.ts';
import { isSameChoice, toggleChoice } from './FilterChips.tsx';
import { nextPlan } from './nextPlan.ts';
import styles from './SamplingPanel.module.css';
import { sayIfRefused } from './saying.ts';

export function SamplingPanel({ canChange }: { canChange: boolean }) {
  const words = useWords().corpus.sampling;
  const language = useLanguage();
  const project = useProject((all) => all);
  const isOpen = useCorpus((state) => state.isSamplingOpen);
  const sampled = sampledCharacteristics(project, language);
  const lacking = sampled.flatMap(({ classes }) => classes.filter(({ isLacking }) => isLacking));
  const wanted = lacking.filter(({ plan }) => plan === 'lookedFor').map(({ label }) => label);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.panel} aria-label={words.title} data-panel="sampling">
      <header className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          title={isOpen ? words.close : words.open}
          onClick={() => changeCorpus({ isSamplingOpen: !isOpen })}
        >
          <Chevron size={16} aria-hidden />
          <h2>{words.title}</h2>
        </button>
        {lacking.length > 0 && (
          <span className={styles.flag}>
            <TriangleAlert size={14} aria-hidden />
            {words.empty({ count: lacking.length })}
          </span>
        )}
        {wanted.length > 0 && (
          <span className={styles.next}>{words.next({ classes: wanted.join(', ') })}</span>
        )}
      </header>
      {isOpen && (
        <div className={styles.content} {...scrolledRegion(words.title)}>
          {sampled.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
          <div className={styles.traits}>
            {sampled.map((one) => (
              <Trait key={one.characteristic.id} sampled={one} canChange={canChange} />
            ))}
          </div>
          {crossedGrids(project, language).map((grid) => (
            <CrossedGridView key={grid.grid.id} crossed={grid} canChange={canChange} />
          ))}
          {canChange && <CrossForm />}
        </div>
      )}
    </section>
  );
}

function Trait({ sampled, canChange }: { sampled: SampledCharacteristic; canChange: boolean }) {
  const words = useWords().corpus.sampling;
  const { characteristic, classes, missing } = sampled;
  const most = Math.max(1, ...classes.map(({ participantIds }) => participantIds.length));
  const choice = { characteristicId: characteristic.id, key: null };
  const isChosen = useIsChosen(choice);
  return (
    <section className={styles.trait} aria-label={characteristic.name}>
      <h3>{characteristic.name}</h3>
      <ul>
        {classes.map((one) => (
          <li key={one.key}>
            <ClassRow sampled={sampled} one={one} most={most} canChange={canChange} />
          </li>
        ))}
        {missing.length > 0 && (
          <li>
            <button
              type="button"
              className={`${styles.class} ${styles.none}`}
              aria-pressed={isChosen}
              onClick={() => toggleChoice(choice)}
            >
              {words.missing({ count: missing.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function useIsChosen(choice: Parameters<typeof toggleChoice>[0]): boolean {
  return useView((view) => view.classChoices.some((one) => isSameChoice(one, choice)));
}

interface ClassRowProps {
  readonly sampled: SampledCharacteristic;
  readonly one: SampledClass;
  readonly most: number;
  readonly canChange: boolean;
}

function ClassRow({ sampled, one, most, canChange }: ClassRowProps) {
  const words = useWords().corpus.sampling;
  const language = useLanguage();
  const { id } = sampled.characteristic;
  const { key, label, participantIds, plan } = one;
  const count = participantIds.length;
  const choice = { characteristicId: id, key };
  const isChosen = useIsChosen(choice);
  if (count > 0)
    return (
      <button
        type="button"
        className={styles.class}
        aria-pressed={isChosen}
        aria-label={words.showOnly({ name: label, count })}
        title={words.showOnly({ name: label, count })}
        onClick={() => toggleChoice(choice)}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
        </span>
        <span className={styles.count}>{writeNumber(count, language)}</span>
      </button>
    );
  const said = words.plans[plan ?? 'none'];
  const input = { rowsId: id, columnsId: null, row: key, column: '', plan: nextPlan(plan) };
  return (
    <button
      type="button"
      className={`${styles.class} ${plan === 'notPlanned' ? styles.notPlanned : styles.lacking}`}
      aria-label={words.planOf({ name: label, plan: said })}
      title={words.planOf({ name: label, plan: said })}
      disabled={!canChange}
      onClick={() => void runCommand(planSampling, input).then(sayIfRefused)}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.said}>{said}</span>
      </span>
      <span className={styles.count}>0</span>
    </button>
  );
}
