/** The links of a map: lines and ends below the themes, their words as buttons on them. */
import { memo } from 'react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { linkDashes, linkShape } from '../../../shared/figures/linkShape.ts';
import type { SceneLink } from '../../../shared/figures/mapScene.ts';
import { linkLook } from '../../../shared/project/linkTypes.ts';
import type { Project } from '../../../shared/project/project.ts';
import { linkSentence } from '../../themes/axial/linkActions.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './MapLinks.module.css';

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
      {ends.map(({ data, fill }) => (
        <path key={data} d={data} className={styles[fill]} />
      ))}
    </g>
  );
});

interface LinkWordProps extends MapLinkProps {
  readonly project: Pick<Project, 'themes' | 'linkTypes'>;
  /** Links of the current theme come after it with Tab. */
  readonly isReachable: boolean;
  readonly onFocus: (id: SceneLink['link']['id']) => void;
}

export const LinkWord = memo(function LinkWord(props: LinkWordProps) {
  const { one, types, isSelected, project, isReachable, onFocus } = props;
  const words = useWords();
  const look = linkLook({ linkTypes: types }, one.link.type);
  const { middle, length, isLevel } = linkShape(one.from, one.to, look, one);
  const word = linkTypeName(project, words, one.link.type);
  // On a short line there is no room for the word: it stands above.
  const isAbove = isLevel && length < word.length * 7 + 56;
  return (
    <button
      type="button"
      data-link={one.link.id}
      className={isSelected ? `${styles.word} ${styles.chosenWord}` : styles.word}
      aria-label={linkSentence(project as Project, words, one.link)}
      aria-pressed={isSelected}
      tabIndex={isReachable ? 0 : -1}
      style={{
        transform: `translate(${middle.x}px, ${middle.y - (isAbove ? 16 : 0)}px) translate(-50%, -50%)`,
      }}
      onFocus={() => onFocus(one.link.id)}
      onClick={() => onFocus(one.link.id)}
    >
      {word}
    </button>
  );
});
