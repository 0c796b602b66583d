/** The panel at the right of the map: the selected link, else the selected theme. */
import { X } from 'lucide-react';
import { useAxial } from '../../themes/axial/axialStore.ts';
import { LinkPanel } from '../../themes/axial/LinkPanel.tsx';
import { ThemeTab } from '../../themes/panel/ThemeTab.tsx';
import { useReadOnly } from '../../themes/tree/useReadOnly.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Splitter } from '../../ui/Splitter.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { useView } from '../../workspace/viewStore.ts';
import { useClosedWithoutRoom, useNarrow } from '../../workspace/windowWidth.ts';
import styles from './ThemesPanel.module.css';

export function ThemesPanel() {
  const words = useWords();
  const { isRightPanelOpen, inspectorWidth } = useSettings();
  const isNarrow = useNarrow();
  useClosedWithoutRoom(isNarrow, 'isRightPanelOpen');
  if (!isRightPanelOpen) return null;
  return (
    <>
      {!isNarrow && (
        <Splitter
          label={words.themePanel.panel.resize}
          width={inspectorWidth}
          min={240}
          max={560}
          side="right"
          onChange={(width) => changeSettings({ inspectorWidth: width })}
        />
      )}
      <aside
        className={isNarrow ? `${styles.panel} ${styles.over}` : styles.panel}
        aria-label={words.axial.map.theme}
        data-panel="details"
        style={{ width: inspectorWidth }}
      >
        {isNarrow && (
          <div className={styles.close}>
            <IconButton
              icon={X}
              label={words.themePanel.panel.close}
              onPress={() => changeSettings({ isRightPanelOpen: false })}
            />
          </div>
        )}
        <Content />
      </aside>
    </>
  );
}

function Content() {
  const words = useWords().axial.map;
  const canChange = useReadOnly() === null;
  const linkId = useAxial((state) => state.selectedLinkId);
  const link = useProject((project) => (linkId ? project.axialLinks.get(linkId) : undefined));
  const themeId = useView((view) => view.selectedThemeId);
  const hasTheme = useProject((project) => themeId !== null && project.themes.has(themeId));
  if (link) return <LinkPanel key={link.id} link={link} canChange={canChange} />;
  if (themeId && hasTheme) return <ThemeTab key={themeId} themeId={themeId} canChange={canChange} />;
  return <p className={styles.hint}>{words.noTheme}</p>;
}
