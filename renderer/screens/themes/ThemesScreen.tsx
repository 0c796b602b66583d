/** View 3: the tree at the left, a map of themes and links in the middle, what is selected at the right. */
import { useEffect } from 'react';
import { useActions } from '../../actions/useActions.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { selectLink } from '../../themes/axial/axialStore.ts';
import { ThemeTree } from '../../themes/tree/ThemeTree.tsx';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { viewStore } from '../../workspace/viewStore.ts';
import { MapDialogs } from './MapDialogs.tsx';
import { MapPane } from './MapPane.tsx';
import { ThemesPanel } from './ThemesPanel.tsx';
import styles from './ThemesScreen.module.css';

interface ThemesScreenProps {
  readonly onFigure: (drawable: DrawableFigure) => void;
}

export function ThemesScreen({ onFigure }: ThemesScreenProps) {
  const { isTreeOpen, isRightPanelOpen } = useSettings();
  useThemeChosenElsewhere();
  useActions({
    toggleTree: () => changeSettings({ isTreeOpen: !isTreeOpen }),
    toggleRightPanel: () => changeSettings({ isRightPanelOpen: !isRightPanelOpen }),
  });
  return (
    <main className={styles.screen}>
      <ThemeTree />
      <MapPane onFigure={onFigure} />
      <ThemesPanel />
      <MapDialogs />
    </main>
  );
}

/** A theme that is chosen in the tree takes the panel from the link that was shown there. */
function useThemeChosenElsewhere(): void {
  useEffect(
    () =>
      viewStore.subscribe(({ selectedThemeId }, before) => {
        if (selectedThemeId !== before.selectedThemeId) selectLink(null);
      }),
    [],
  );
}
