/** The figures of this view: the map, the tree with its counts as rows, sunburst or treemap, concept maps. */
import { ImageDown } from 'lucide-react';
import { drawFigure } from '../../../shared/figures/drawFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import type { FigureWish } from '../../../shared/project/figureWish.ts';
import type { CoderId, ThemeId } from '../../../shared/project/ids.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import type { ThemeMap } from '../../../shared/project/records.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
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
  const offer = (wish: FigureWish) => {
    const draw = (language: Language) => drawFigure(currentProject(), wish, language);
    const first = draw(currentSettings().language);
    if (isRefusal(first)) sayWhyNot(refusalSentence(wordsNow(), first));
    // What can be drawn in one language can be drawn in the other.
    else onFigure({ wish, draw: (language) => draw(language) as Figure });
  };
  const ofTree = (what: 'tree' | 'sunburst' | 'treemap'): MenuItem => ({
    label: words[what],
    onSelect: () => offer({ what, coderId: shownCoder() }),
  });
  const concept = (id: ThemeId | null) => offer({ what: 'concept', themeId: id });
  const items: MenuItem[] = [
    {
      label: words.map,
      isDisabled: map === null,
      onSelect: () => map && offer({ what: 'map', mapId: map.id, coderId: shownCoder() }),
    },
    ofTree('tree'),
    ofTree('sunburst'),
    ofTree('treemap'),
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
