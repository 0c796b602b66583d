/** How many codings of a theme each participant has, as bars; the same numbers stand in its text alternative. */

import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { chartBars } from './chartBars.ts';
import styles from './ThemeTab.module.css';

const barHeight = 32;
const room = { above: 14, below: 16 };
/** More bars than this have no room for words below them. */
const mostLabels = 16;

export function ParticipantsChart({ count }: { count: ThemeCount }) {
  const words = useWords().themePanel.theme;
  const participants = useProject((project) => project.participants);
  const { ids } = participantOrder({ participants });
  const labels = ids.map((id) => participants.get(id)?.label ?? '');
  const codings = ids.map((id) => count.perParticipant.get(id) ?? 0);
  const list = ids.map((_, index) =>
    words.chartEntry({ participant: labels[index] ?? '', count: codings[index] ?? 0 }),
  );
  const bars = chartBars(codings, labels, barHeight);
  const hasLabels = bars.length <= mostLabels;
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={barHeight + room.above + room.below}
      role="img"
      aria-label={words.chart({ list: list.join(', ') })}
    >
      {bars.map((bar, index) => (
        <g key={ids[index]}>
          <title>{list[index]}</title>
          <rect
            className={bar.codings > 0 ? styles.bar : styles.noBar}
            x={`${bar.left}%`}
            width={`${bar.width}%`}
            y={room.above + barHeight - bar.height}
            height={bar.height}
            rx={1}
          />
          {hasLabels && bar.codings > 0 && (
            <text x={`${bar.middle}%`} y={room.above + barHeight - bar.height - 3}>
              {bar.codings}
            </text>
          )}
          {hasLabels && (
            <text x={`${bar.middle}%`} y={room.above + barHeight + 13}>
              {bar.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
