/** The bar for coding a passage: type a few letters of a theme, Enter applies it; or make a theme on the spot. */
import { Plus, Quote, Search } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Passage } from '../../workspace/viewStore.ts';
import type { BarPlace } from './placeBar.ts';
import styles from './QuickCodeBar.module.css';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useBarOptions } from './useBarOptions.ts';

/** What was chosen: a theme, or one to be made at a path. */
export type BarChoice = { readonly themeId: ThemeId } | { readonly path: readonly string[] };

export interface QuickCodeBarProps {
  readonly passage: Passage;
  readonly quote: string;
  /** "18 words, l. 166–168". */
  readonly facts: string;
  readonly label: string;
  readonly place: BarPlace;
  /** A coding is given another theme: only themes are offered, none is made. */
  readonly isRecoding: boolean;
  /** Nothing is pointed at before something is typed. */
  readonly isUnasked: boolean;
  readonly onChoose: (choice: BarChoice, then: 'close' | 'keepOpen' | 'memo') => void;
  /** `isBack`: the focus returns to the text; else it has gone elsewhere. */
  readonly onClose: (isBack: boolean) => void;
}

export const barWidth = 432;

export function QuickCodeBar(props: QuickCodeBarProps) {
  const { facts, label, place, isRecoding, onClose } = props;
  const words = useWords().reading.bar;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { typed, type, press, suggestions, newPath, inVivo, currentKey, rowOf } = useBarOptions(props);
  useLayoutEffect(() => field.current?.focus(), []);
  const optionId = (key: string) => `${listId} ${key}`.replaceAll(' ', '-');
  const rowProps = (key: string) => ({ id: optionId(key), ...rowOf(key) });
  return (
    <section
      aria-label={label}
      className={styles.bar}
      data-above={place.isAbove ? '' : undefined}
      style={{ left: place.left, top: place.top, width: barWidth, maxHeight: place.maxHeight }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <div className={styles.field}>
        <Search size={16} aria-hidden />
        <input
          ref={field}
          role="combobox"
          aria-label={label}
          aria-expanded={currentKey !== null}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={currentKey === null ? undefined : optionId(currentKey)}
          placeholder={words.placeholder}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <span className={styles.facts}>{facts}</span>
      </div>
      <div id={listId} role="listbox" aria-label={words.themes} className={styles.list}>
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={suggestion.choice.id}
            suggestion={suggestion}
            {...rowProps(suggestion.choice.id)}
          />
        ))}
        {newPath.length > 0 && (
          <SuggestionRow
            {...rowProps('new')}
            icon={Plus}
            text={words.newTheme({ name: newPath.join(' / ') })}
            keys="Shift Enter"
            isApart={suggestions.length > 0}
          />
        )}
        {inVivo !== '' && (
          <SuggestionRow
            {...rowProps('in vivo')}
            icon={Quote}
            text={words.inVivo}
            quote={inVivo}
            keys="Alt Enter"
            isApart={suggestions.length > 0 && newPath.length === 0}
          />
        )}
      </div>
      {suggestions.length === 0 && (
        <p className={styles.hint}>{typed.trim() === '' ? words.noTheme : words.noMatch}</p>
      )}
      <Footer isRecoding={isRecoding} />
    </section>
  );
}

function Footer({ isRecoding }: { isRecoding: boolean }) {
  const words = useWords().reading.bar;
  return (
    <div className={styles.footer} aria-hidden>
      {!isRecoding && (
        <span>
          <Kbd keys="Ctrl Enter" /> {words.keepOpen}
        </span>
      )}
      <span>
        <Kbd keys="Alt M" /> {words.memo}
      </span>
      <span className={styles.spacer} />
      <Kbd keys="Esc" />
    </div>
  );
}
