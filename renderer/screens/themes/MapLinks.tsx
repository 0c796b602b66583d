/** The links of a map: lines and ends below the themes, their words as buttons on them. */
import { type CSSProperties, memo } from 'react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { textWidth } from '../../../shared/figures/fitText.ts';
import { linkDashes, linkShape, wordPlace } from '../../../shared/figures/linkShape.ts';
import type { SceneLink } from '../../../shared/figures/mapScene.ts';
import { linkLook } from '../../../shared/project/linkTypes.ts';
import type { Project } from '../../../shared/project/project.ts';
import { linkSentence } from '../../themes/axial/linkActions.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './MapLinks.module.css';

/** As in MapLinks.module.css. */
const wordSize = 12;

interface MapLinkProps {
  readonly one: SceneLink;
  readonly types: Project['linkTypes'];
  readonly isSelected: boolean;
}

export const MapLink = memo(function MapLink({ one, types, isSelected }: MapLinkProps) {
  const look = linkLook({ linkTypes: types }, one.link.type);
  const { line, ends } = linkShape(one.from, one.to, look, one);
  return (
    <g className={isSelected ? `${styles.link} ${styles.selected}` : styles.link} data-link={one.link.id}>
      <path d={line} className={styles.reach} />
      <path d={line} strokeDasharray={linkDashes[look.line]?.join(' ')} />
      {ends[0] && <path d={ends[0].data} className={styles[ends[0].fill]} />}
      {ends[1] && <path d={ends[1].data} className={styles[ends[1].fill]} />}
    </g>
  );
});

interface LinkWordProps extends MapLinkProps {
  readonly project: Pick<Project, 'themes' | 'linkTypes'>;
  /** Links of the current theme come after it with Tab. */
  readonly isReachable: boolean;
  /** Where it follows a theme that is dragged, how it is held meanwhile. */
  readonly moving: CSSProperties | null;
  readonly onFocus: (id: SceneLink['link']['id']) => void;
}

export const LinkWord = memo(function LinkWord(props: LinkWordProps) {
  const { one, types, isSelected, project, isReachable, moving, onFocus } = props;
  const words = useWords();
  const look = linkLook({ linkTypes: types }, one.link.type);
  const word = linkTypeName(project, words, one.link.type);
  const shape = linkShape(one.from, one.to, look, one);
  const { x, y } = wordPlace(one.from, one.to, shape, textWidth(word, wordSize) + 10);
  return (
    <button
      type="button"
      data-link={one.link.id}
      className={isSelected ? `${styles.word} ${styles.chosenWord}` : styles.word}
      aria-label={linkSentence(project as Project, words, one.link)}
      aria-pressed={isSelected}
      tabIndex={isReachable ? 0 : -1}
      style={
        // Moved by a transform, nothing is laid out; at rest, nothing of its own is kept for each word. What is in the
        // middle of its cell with its margins goes half as far as a margin is wide.
        moving
          ? { ...moving, transform: `translate(${x}px, ${y}px)` }
          : { margin: `${2 * y}px 0 0 ${2 * x}px` }
      }
      onFocus={() => onFocus(one.link.id)}
      onClick={() => onFocus(one.link.id)}
    >
      {word}
    </button>
  );
});
