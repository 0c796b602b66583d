/** How large the map is shown, at its lower right. */
import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './MapOverlays.module.css';
import { useMap } from './mapStore.ts';

interface ZoomBarProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

export function ZoomBar({ onZoom, onFit }: ZoomBarProps) {
  const words = useWords().axial.map;
  const percent = useMap(({ view }) => Math.round(view.scale * 100));
  return (
    <div className={styles.zoom} data-overlay>
      <IconButton icon={Minus} label={words.zoomOut} shortcut="-" onPress={() => onZoom(0.8)} />
      <span>{words.zoom({ percent })}</span>
      <IconButton icon={Plus} label={words.zoomIn} shortcut="+" onPress={() => onZoom(1.25)} />
      <IconButton icon={Maximize} label={words.fit} shortcut="0" onPress={onFit} />
    </div>
  );
}
