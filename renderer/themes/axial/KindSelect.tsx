/** Chooses a kind of link by its word, with its line and end beside it. */
import { useId } from 'react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { allLinkTypes, linkLook } from '../../../shared/project/linkTypes.ts';
import type { AxialLinkType } from '../../../shared/project/records.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AxialDialogs.module.css';
import { LinkGlyph } from './LinkGlyph.tsx';

interface KindSelectProps {
  readonly value: AxialLinkType;
  readonly onChange: (type: AxialLinkType) => void;
}

export function KindSelect({ value, onChange }: KindSelectProps) {
  const words = useWords();
  const project = useProject((one) => one);
  const id = useId();
  return (
    <div className={styles.kind}>
      <label htmlFor={id}>{words.axial.map.kind}</label>
      <LinkGlyph look={linkLook(project, value)} />
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as AxialLinkType)}>
        {allLinkTypes(project).map((type) => (
          <option key={type} value={type}>
            {linkTypeName(project, words, type)}
          </option>
        ))}
      </select>
    </div>
  );
}
