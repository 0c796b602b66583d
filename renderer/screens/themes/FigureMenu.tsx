/** The figures of this view: the map, the tree with its counts as rows, sunburst or treemap, concept maps. */
import { ImageDown } from 'lucide-react';
import { conceptMapFigure } from '../../../shared/figures/conceptMapFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { mapFigure } from '../../../shared/figures/mapFigure.ts';
import { sunburstFigure } from '../../../shared/figures/sunburstFigure.ts';
import { treeFigure } from '../../../shared/figures/treeFigure.ts';
import { treemapFigure } from '../../../shared/figures/treemapFigure.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import type { ThemeMap } from '../../../shared/project/records.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { sayWhyNot, wordsNow } from '../../codings/saying.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { useView } from '../../workspace/viewStore.ts';

interface FigureMenuProps {
  readonly map: ThemeMap | null;
  readonly onFigure: (drawable: DrawableFigure) => void;
}

export function FigureMenu({ map, onFigure }: FigureMenuProps) {
  const words = useWords().axial.figure;
  const themeId = useView((view) => view.selectedThemeId);
  const theme = useProject((project) => (themeId ? project.themes.get(themeId) : undefined));
  const study = useProject((project) => projectInfo(project).name);
  const offer = (draw: (language: Language) => Figure | Refusal) => {
    const first = draw(currentSettings().language);
    if (isRefusal(first)) sayWhyNot(refusalSentence(wordsNow(), first));
    // What can be drawn in one language can be drawn in the other.
    else onFigure({ draw: (language) => draw(language) as Figure });
  };
  const concept = (id: NonNullable<typeof theme>['id'] | null) =>
    offer((language) => conceptMapFigure(currentProject(), { themeId: id, language }));
  const items: MenuItem[] = [
    {
      label: words.map,
      isDisabled: map === null,
      onSelect: () =>
        map &&
        offer((language) => mapFigure(currentProject(), { mapId: map.id, coderId: shownCoder(), language })),
    },
    {
      label: words.tree,
      onSelect: () => offer((language) => treeFigure(currentProject(), { coderId: shownCoder(), language })),
    },
    {
      label: words.sunburst,
      onSelect: () =>
        offer((language) => sunburstFigure(currentProject(), { coderId: shownCoder(), language })),
    },
    {
      label: words.treemap,
      onSelect: () =>
        offer((language) => treemapFigure(currentProject(), { coderId: shownCoder(), language })),
    },
    'separator',
    { label: words.conceptOf({ name: study }), onSelect: () => concept(null) },
    ...(theme ? [{ label: words.conceptOf({ name: theme.name }), onSelect: () => concept(theme.id) }] : []),
  ];
  return (
    <MenuButton label={words.menu} items={items}>
      <ImageDown size={16} aria-hidden />
    </MenuButton>
  );
}

/** Figures count what the window counts. */
function shownCoder(): CoderId | null {
  const { shownCoders } = currentSettings();
  return shownCoders !== 'all' && currentProject().coders.has(shownCoders) ? shownCoders : null;
}
