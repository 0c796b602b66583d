/** Base, run and threshold of the stopping rule. */
import type { SaturationSettings } from '../../../shared/project/records.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { Stepper } from '../../ui/Stepper.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { changeSaturation } from './saturationActions.ts';

/** Shares that are in use; another one, from a file, stands between its neighbours. */
const thresholds = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15, 0.2, 0.25, 0.5];
const mostInterviews = 30;

export function RuleSteppers({
  settings,
  canChange,
}: {
  readonly settings: SaturationSettings;
  readonly canChange: boolean;
}) {
  const words = useWords().saturationWindow;
  const language = useLanguage();
  const { threshold } = settings;
  const namesOf = (name: string) => ({ less: words.rule.less({ name }), more: words.rule.more({ name }) });
  return (
    <>
      {(['base', 'run'] as const).map((part) => (
        <Stepper
          key={part}
          label={words.rule[part]}
          value={settings[part]}
          shown={formatNumber(language, settings[part])}
          before={settings[part] > 1 ? settings[part] - 1 : null}
          after={settings[part] < mostInterviews ? settings[part] + 1 : null}
          names={namesOf(words.rule[part])}
          isDisabled={!canChange}
          onChange={(value) => void changeSaturation({ [part]: value })}
        />
      ))}
      <Stepper
        label={words.rule.threshold}
        value={threshold}
        shown={words.share({ share: threshold })}
        before={thresholds.findLast((share) => share < threshold) ?? null}
        after={thresholds.find((share) => share > threshold) ?? null}
        names={namesOf(words.rule.threshold)}
        isDisabled={!canChange}
        onChange={(value) => void changeSaturation({ threshold: value })}
      />
    </>
  );
}
