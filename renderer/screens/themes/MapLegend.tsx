/** Which line and end stand for which kind of link, for those that the map has. */
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import { allLinkTypes, linkLook } from '../../../shared/project/linkTypes.ts';
import { LinkGlyph } from '../../themes/axial/LinkGlyph.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './MapOverlays.module.css';

export function MapLegend({ scene }: { scene: MapScene }) {
  const words = useWords();
  const project = useProject((one) => one);
  const used = new Set(scene.links.map(({ link }) => link.type));
  const types = allLinkTypes(project).filter((type) => used.has(type));
  if (types.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={words.axial.map.legend} data-overlay data-legend>
      {types.map((type) => (
        <li key={type}>
          <LinkGlyph look={linkLook(project, type)} width={52} />
          {linkTypeName(project, words, type)}
        </li>
      ))}
    </ul>
  );
}
