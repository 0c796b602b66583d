/** What the count says: the rule and its runs, what is provisional, other orders, themes unseen, the sentence. */
import { CircleHelp, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { SaturationSettings } from '../../../shared/project/records.ts';
import { findTenPlusThree } from '../../../shared/saturation/stoppingRule.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { scrolledRegion } from './heatRoles.ts';
import { MethodsSentence } from './MethodsSentence.tsx';
import { OtherOrders } from './OtherOrders.tsx';
import { RuleSteppers } from './RuleSteppers.tsx';
import { RunsTable } from './RunsTable.tsx';
import { showSaturationAnyway } from './saturationActions.ts';
import type { SaturationModel } from './saturationModel.ts';
import { UnseenThemes } from './UnseenThemes.tsx';
import type { BandState } from './useOrderBand.ts';
import styles from './VerdictPanel.module.css';

interface VerdictPanelProps {
  readonly model: SaturationModel;
  readonly settings: SaturationSettings;
  readonly band: BandState;
  readonly canChange: boolean;
  /** Shown only because it was asked for: the way back. */
  readonly isAskedFor: boolean;
}

export function VerdictPanel({ model, settings, band, canChange, isAskedFor }: VerdictPanelProps) {
  const words = useWords().saturationWindow;
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <aside className={styles.panel} aria-label={words.panel} data-panel="verdict">
      <header className={styles.head}>
        <h2>{words.panel}</h2>
        <IconButton
          icon={CircleHelp}
          label={words.help}
          isPressed={isHelpOpen}
          onPress={() => setHelpOpen(!isHelpOpen)}
        />
      </header>
      <div className={styles.content} {...scrolledRegion(words.panel)}>
        {isHelpOpen && <p className={styles.help}>{words.helpText}</p>}
        <section className={styles.part}>
          <RuleSteppers settings={settings} canChange={canChange} />
        </section>
        <section className={styles.part}>
          <Verdict model={model} />
          <RunsTable model={model} />
          <TenPlusThree model={model} />
        </section>
        <section className={styles.part}>
          <Provisional model={model} />
          <MethodsSentence model={model} canChange={canChange} />
        </section>
        <section className={styles.part}>
          <OtherOrders band={band} seed={settings.seed} canChange={canChange} />
        </section>
        <section className={styles.part}>
          <UnseenThemes unseen={model.result.unseen} />
        </section>
        {isAskedFor && (
          <section className={styles.part}>
            <p className={styles.small}>{words.off.reason}</p>
            <Button isDisabled={!canChange} onPress={() => void showSaturationAnyway(false)}>
              {words.off.hide}
            </Button>
          </section>
        )}
      </div>
    </aside>
  );
}

/** Where the rule is met, and never more than that. */
function Verdict({ model: { result, question, columns } }: { model: SaturationModel }) {
  const words = useWords().saturationWindow.verdict;
  const missing = question.base + question.run - columns.length;
  if (missing > 0) return <p className={styles.verdict}>{words.missing({ count: missing })}</p>;
  if ((result.runs[0]?.base ?? 0) === 0) return <p className={styles.verdict}>{words.emptyBase}</p>;
  if (!result.met) return <p className={styles.verdict}>{words.notMet}</p>;
  const reached = columns[result.met.reachedAt - 1]?.label ?? '';
  return (
    <p className={`${styles.verdict} ${styles.isMet}`}>{words.met({ reached, label: result.met.label })}</p>
  );
}

const leastForTen = 13;

function TenPlusThree({ model: { result, columns } }: { model: SaturationModel }) {
  const words = useWords().saturationWindow.verdict;
  const missing = leastForTen - columns.length;
  if (missing > 0) return <p className={styles.small}>{words.tenMissing({ count: missing })}</p>;
  const at = findTenPlusThree(result.perInterview);
  if (at === null) return <p className={styles.small}>{words.tenNotMet}</p>;
  return <p className={styles.small}>{words.tenMet({ participant: columns[at - 1]?.label ?? '' })}</p>;
}

const mostNamed = 8;

/** Interviews that are not coded to their end, and dates that are missing: named, as far as names help. */
function Provisional({ model: { result, columns } }: { model: SaturationModel }) {
  const words = useWords().saturationWindow;
  const labels = new Map(columns.map(({ id, label }) => [id, label]));
  const named = (ids: readonly (typeof columns)[number]['id'][]) => {
    const list = ids
      .slice(0, mostNamed)
      .map((id) => labels.get(id) ?? '')
      .join(', ');
    return ids.length > mostNamed ? words.andOthers({ list, count: ids.length - mostNamed }) : list;
  };
  const { provisional, order } = result;
  return (
    <>
      {order.undated.length > 0 && (
        <p className={styles.note}>
          <TriangleAlert size={16} aria-hidden />
          <span>{words.undated({ list: named(order.undated) })}</span>
        </p>
      )}
      {provisional.length > 0 && (
        <p className={styles.note}>
          <TriangleAlert size={16} aria-hidden />
          <span>
            <b>{words.provisional}</b>{' '}
            {words.notFinished({ list: named(provisional), count: provisional.length })}
          </span>
        </p>
      )}
    </>
  );
}
