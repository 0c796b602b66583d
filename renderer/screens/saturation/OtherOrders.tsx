/** The band of other orders: shown or not, how far it is, its seed. */
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { changeSaturation } from './saturationActions.ts';
import { changeSaturationView, useSaturationView } from './saturationStore.ts';
import type { BandState } from './useOrderBand.ts';
import styles from './VerdictPanel.module.css';

interface OtherOrdersProps {
  readonly band: BandState;
  readonly seed: number;
  readonly canChange: boolean;
}

export function OtherOrders({ band: state, seed, canChange }: OtherOrdersProps) {
  const words = useWords();
  const { saturationWindow } = words;
  const isShown = useSaturationView(({ isBandShown }) => isBandShown);
  const { band, share, ending } = state;
  return (
    <>
      <h3>{saturationWindow.otherOrders}</h3>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => changeSaturationView({ isBandShown: event.target.checked })}
        />
        {saturationWindow.showBand}
      </label>
      {share !== null && (
        <div className={styles.line}>
          <progress value={share} max={1} aria-label={saturationWindow.drawing({ share })} />
          <Button size="small" onPress={state.stop}>
            {words.frame.cancel}
          </Button>
        </div>
      )}
      {ending !== null && (
        <div className={styles.line}>
          <span>{ending === 'failed' ? saturationWindow.bandFailed : saturationWindow.cancelled}</span>
          <Button size="small" onPress={state.again}>
            {saturationWindow.again}
          </Button>
        </div>
      )}
      {band && isShown && (
        <p className={styles.small}>
          {band.seed === null
            ? saturationWindow.bandOfAll({ orders: band.orders })
            : saturationWindow.bandOf({ orders: band.orders, seed: band.seed })}{' '}
          {saturationWindow.bandMeans}
        </p>
      )}
      {band?.seed !== null && band && isShown && (
        <Button
          size="small"
          isDisabled={!canChange}
          onPress={() => void changeSaturation({ seed: seed + 1 })}
        >
          {saturationWindow.newSeed}
        </Button>
      )}
    </>
  );
}
