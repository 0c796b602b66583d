/** One condition: how it joins, which themes, with those below them, and whose codings. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { themeLook } from '../../../shared/codebook/themeTree.ts';
import type { CoderId, ThemeId } from '../../../shared/project/ids.ts';
import type { QueryRow } from '../../../shared/project/records.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './QueryBuilder.module.css';
import { changeRow } from './retrievalStore.ts';
import { ThemeDialog } from './ThemeDialog.tsx';

interface QueryRowEditorProps {
  readonly row: QueryRow;
  readonly index: number;
  /** `null` for the only condition. */
  readonly onRemove: (() => void) | null;
}

const joins = ['and', 'not', 'or'] as const;
const relations = ['overlapping', 'near', 'turn', 'interview', 'participant'] as const;

export function QueryRowEditor({ row, index, onRemove }: QueryRowEditorProps) {
  const words = useWords().retrieval;
  const coders = useProject((project) => project.coders);
  return (
    <fieldset className={styles.condition} aria-label={words.row({ number: index + 1 })}>
      {(index > 0 || onRemove) && (
        <div className={styles.line}>
          {index > 0 ? (
            <Joining row={row} index={index} />
          ) : (
            <span className={styles.caption}>{words.first}</span>
          )}
          <span className={styles.gap} />
          {onRemove && (
            <IconButton
              icon={X}
              size="small"
              label={words.removeRow({ number: index + 1 })}
              onPress={onRemove}
            />
          )}
        </div>
      )}
      <Themes row={row} index={index} />
      <div className={styles.line}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={row.withSubtree}
            disabled={row.themeIds.length === 0}
            onChange={(event) => changeRow(index, { withSubtree: event.target.checked })}
          />
          {words.withSubtree}
        </label>
        <span className={styles.gap} />
        {coders.size > 1 && (
          <select
            aria-label={words.coder}
            value={row.coderId ?? ''}
            onChange={(event) =>
              changeRow(index, {
                coderId: event.target.value === '' ? null : (event.target.value as CoderId),
              })
            }
          >
            <option value="">{words.allCoders}</option>
            {[...coders.values()].map(({ id, initials }) => (
              <option key={id} value={id}>
                {initials}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}

function Joining({ row, index }: Pick<QueryRowEditorProps, 'row' | 'index'>) {
  const words = useWords().retrieval;
  return (
    <>
      <select
        aria-label={words.join}
        value={row.join}
        onChange={(event) => changeRow(index, { join: event.target.value as QueryRow['join'] })}
      >
        {joins.map((join) => (
          <option key={join} value={join}>
            {words.joins[join]}
          </option>
        ))}
      </select>
      {row.join !== 'or' && (
        <select
          aria-label={words.relation}
          value={row.relation}
          onChange={(event) => changeRow(index, { relation: event.target.value as QueryRow['relation'] })}
        >
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {words.relations[relation]}
            </option>
          ))}
        </select>
      )}
      {row.join !== 'or' && row.relation === 'near' && (
        <label className={styles.check}>
          <input
            type="number"
            min={0}
            max={999}
            aria-label={words.lines}
            value={row.lines}
            onChange={(event) =>
              changeRow(index, { lines: Math.max(0, Math.min(999, Math.floor(Number(event.target.value)))) })
            }
          />
          {words.linesUnit}
        </label>
      )}
    </>
  );
}

function Themes({ row, index }: Pick<QueryRowEditorProps, 'row' | 'index'>) {
  const words = useWords().retrieval;
  const project = useProject((one) => one);
  const [isChoosing, setChoosing] = useState(false);
  const take = (id: ThemeId) => changeRow(index, { themeIds: row.themeIds.filter((one) => one !== id) });
  return (
    <div className={styles.themes}>
      {row.themeIds.length === 0 && <span className={styles.every}>{words.anyTheme}</span>}
      {row.themeIds.map((id) => {
        const theme = project.themes.get(id);
        const name = theme?.name ?? words.goneTheme;
        return (
          <span key={id} className={`${styles.theme} ${theme ? '' : styles.gone}`}>
            {theme && <ThemeSwatch {...themeLook(project, id)} size={12} />}
            <span title={name}>{name}</span>
            <IconButton
              icon={X}
              size="small"
              label={words.takeTheme({ theme: name })}
              onPress={() => take(id)}
            />
          </span>
        );
      })}
      <Button icon={Plus} size="small" variant="quiet" onPress={() => setChoosing(true)}>
        {words.addTheme}
      </Button>
      {isChoosing && (
        <ThemeDialog
          taken={row.themeIds}
          onChoose={(id) => changeRow(index, { themeIds: [...row.themeIds, id] })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
