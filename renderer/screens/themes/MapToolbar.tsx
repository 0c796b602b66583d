/** Above the map: which map, what the pointer does, adding, aligning, tidying, and the figure. */
import {
  AlignStartVertical,
  Lightbulb,
  MousePointer2,
  PanelLeft,
  PanelRight,
  Plus,
  Spline,
  WandSparkles,
} from 'lucide-react';
import type { TidyKind } from '../../../shared/axial-links/tidyLayout.ts';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import type { ThemeMap } from '../../../shared/project/records.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { type Alignment, alignItems } from './alignItems.ts';
import { FigureMenu } from './FigureMenu.tsx';
import { MapChooser } from './MapChooser.tsx';
import styles from './MapToolbar.module.css';
import { addGroup, addLabel, fix, move, tidy } from './mapActions.ts';
import { changeMap, mapStore, useMap } from './mapStore.ts';
import { type Extent, pointOnMap } from './mapView.ts';

interface MapToolbarProps {
  readonly map: ThemeMap | null;
  readonly scene: MapScene;
  readonly canChange: boolean;
  readonly extent: () => Extent;
  readonly onFigure: (drawable: DrawableFigure) => void;
}

export function MapToolbar({ map, scene, canChange, extent, onFigure }: MapToolbarProps) {
  const axial = useWords().axial;
  const words = axial.map;
  const isSuggesting = useMap((state) => state.isSuggesting);
  const mode = useMap((state) => state.mode);
  const { isTreeOpen, isRightPanelOpen } = useSettings();
  const counts = words.counts({ themes: scene.themes.length, links: scene.links.length });
  return (
    <header className={styles.toolbar}>
      <IconButton
        icon={PanelLeft}
        label={words.tree}
        isPressed={isTreeOpen}
        onPress={() => changeSettings({ isTreeOpen: !isTreeOpen })}
      />
      <MapChooser map={map} canChange={canChange} />
      <span className={styles.count} title={counts}>
        <span>{counts}</span>
      </span>
      <Segmented
        label={words.mode}
        value={mode}
        options={[
          { value: 'move', label: words.move, badge: <MousePointer2 size={14} aria-hidden /> },
          { value: 'link', label: words.link, badge: <Spline size={14} aria-hidden /> },
        ]}
        onChange={(value) => changeMap({ mode: value, linking: null })}
      />
      <span className={styles.divider} aria-hidden />
      <AddMenu map={map} scene={scene} canChange={canChange} extent={extent} />
      <AlignMenu scene={scene} canChange={canChange} />
      <TidyMenu scene={scene} canChange={canChange} />
      <IconButton
        icon={Lightbulb}
        label={axial.suggestions.open}
        isPressed={isSuggesting}
        onPress={() => changeMap({ isSuggesting: !isSuggesting })}
      />
      <FigureMenu map={map} onFigure={onFigure} />
      <IconButton
        icon={PanelRight}
        label={words.theme}
        isPressed={isRightPanelOpen}
        onPress={() => changeSettings({ isRightPanelOpen: !isRightPanelOpen })}
      />
    </header>
  );
}

function AddMenu({ map, scene, canChange, extent }: Omit<MapToolbarProps, 'onFigure'>) {
  const words = useWords().axial.map;
  const middle = () => {
    const { width, height } = extent();
    return pointOnMap(mapStore.getState().view, width / 2, height / 2);
  };
  const items: MenuItem[] = [
    { label: words.addLabel, onSelect: () => map && void addLabel(map.id, scene, middle()) },
    { label: words.addGroup, onSelect: () => map && void addGroup(map.id, scene, middle()) },
  ];
  return (
    <MenuButton label={words.add} items={items} isDisabled={!canChange || map === null}>
      <Plus size={16} aria-hidden />
    </MenuButton>
  );
}

function AlignMenu({ scene, canChange }: Pick<MapToolbarProps, 'scene' | 'canChange'>) {
  const words = useWords().axial.map;
  const chosenIds = useMap((state) => state.chosenIds);
  const chosen = scene.themes.filter(({ item }) => chosenIds.has(item.id));
  const align = (label: string, how: Alignment): MenuItem => ({
    label,
    isDisabled: chosenIds.size < (how === 'across' || how === 'down' ? 3 : 2),
    onSelect: () => void move(alignItems(scene, chosenIds, how)),
  });
  const fixing = (label: string, isFixed: boolean): MenuItem => ({
    label,
    isDisabled: !chosen.some(({ item }) => item.isFixed !== isFixed),
    onSelect: () =>
      void fix(
        chosen.map(({ item }) => item.id),
        isFixed,
      ),
  });
  const items: MenuItem[] = [
    align(words.alignLeft, 'left'),
    align(words.alignCentre, 'centre'),
    align(words.alignTop, 'top'),
    align(words.alignMiddle, 'middle'),
    'separator',
    align(words.spreadAcross, 'across'),
    align(words.spreadDown, 'down'),
    'separator',
    fixing(words.fix, true),
    fixing(words.letGo, false),
  ];
  return (
    <MenuButton label={words.align} items={items} isDisabled={!canChange || chosenIds.size === 0}>
      <AlignStartVertical size={16} aria-hidden />
    </MenuButton>
  );
}

function TidyMenu({ scene, canChange }: Pick<MapToolbarProps, 'scene' | 'canChange'>) {
  const words = useWords().axial.map;
  const isTidying = useMap((state) => state.isTidying);
  const item = (label: string, kind: TidyKind): MenuItem => ({
    label,
    onSelect: () => void tidy(kind, scene),
  });
  const items = [
    item(words.tidyForce, 'force'),
    item(words.tidyDown, 'down'),
    item(words.tidyRight, 'right'),
  ];
  return (
    <MenuButton
      label={isTidying ? words.tidying : words.tidy}
      items={items}
      isDisabled={!canChange || isTidying || scene.themes.length === 0}
    >
      <WandSparkles size={16} aria-hidden />
      <span className={styles.word}>{isTidying ? words.tidying : words.tidy}</span>
    </MenuButton>
  );
}
