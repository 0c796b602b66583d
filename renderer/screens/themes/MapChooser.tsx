/** The name of the map, and the maps of the project: another one, a new one, a copy, another name, none. */
import { ChevronDown } from 'lucide-react';
import type { ThemeMap } from '../../../shared/project/records.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './MapToolbar.module.css';
import { deleteMap } from './mapActions.ts';
import { changeMap, showMap } from './mapStore.ts';

interface MapChooserProps {
  readonly map: ThemeMap | null;
  readonly canChange: boolean;
}

export function MapChooser({ map, canChange }: MapChooserProps) {
  const words = useWords().axial.map;
  const maps = useProject((project) => project.maps);
  const items: MenuItem[] = [
    ...[...maps.values()].map((one) => ({
      label: one.name,
      isChecked: one.id === map?.id,
      onSelect: () => showMap(one.id),
    })),
    ...(maps.size > 0 ? (['separator'] as const) : []),
    {
      label: words.newMap,
      isDisabled: !canChange,
      onSelect: () => changeMap({ dialog: { kind: 'new', copyOf: null } }),
    },
    {
      label: words.copyMap,
      isDisabled: !canChange || !map,
      onSelect: () => map && changeMap({ dialog: { kind: 'new', copyOf: map.id } }),
    },
    {
      label: words.renameMap,
      isDisabled: !canChange || !map,
      onSelect: () => map && changeMap({ dialog: { kind: 'rename', id: map.id } }),
    },
    {
      label: words.removeMap,
      isDangerous: true,
      isDisabled: !canChange || !map,
      onSelect: () => map && void deleteMap(map.id),
    },
  ];
  return (
    <div className={styles.chooser}>
      <h1 title={map?.name}>{map?.name ?? words.title}</h1>
      <MenuButton label={words.maps} items={items}>
        <ChevronDown size={16} aria-hidden />
      </MenuButton>
    </div>
  );
}
