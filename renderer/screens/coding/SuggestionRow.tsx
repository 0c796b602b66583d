/** One row of the bar: a theme with its path and counts, or an offer to make one. */
import type { LucideIcon } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { optionProps } from './optionProps.ts';
import styles from './QuickCodeBar.module.css';
import type { NameMatch, Suggestion } from './suggestThemes.ts';

interface SuggestionRowProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  /** `isKept`: with Ctrl, the bar stays open. */
  readonly onPress: (isKept: boolean) => void;
  readonly suggestion?: Suggestion;
  readonly icon?: LucideIcon;
  readonly text?: string;
  readonly quote?: string;
  readonly keys?: string;
  /** A line stands above it. */
  readonly isApart?: boolean;
}

export function SuggestionRow(props: SuggestionRowProps) {
  const { id, isActive, onPoint, onPress, suggestion, icon: Icon, text, quote, keys, isApart } = props;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={ref}
      id={id}
      {...optionProps({
        isSelected: isActive,
        onPoint,
        onChoose: (event) => onPress(event.ctrlKey || event.metaKey),
      })}
      className={`${styles.row} ${isApart ? styles.apart : ''}`}
    >
      {suggestion && <ThemeRow suggestion={suggestion} isActive={isActive} />}
      {Icon && <Icon size={14} aria-hidden />}
      {text && <span>{text}</span>}
      {quote && <span className={styles.quote}>{quote}</span>}
      {keys && (
        <>
          <span className={styles.spacer} />
          <Kbd keys={keys} />
        </>
      )}
    </div>
  );
}

function ThemeRow({ suggestion, isActive }: { suggestion: Suggestion; isActive: boolean }) {
  const { choice, match } = suggestion;
  const words = useWords().reading.bar;
  const last = choice.path.length - 1;
  return (
    <>
      <ThemeSwatch colour={choice.colour} pattern={choice.pattern} />
      <span className={styles.path} title={choice.fullPath.join(' / ')}>
        {choice.path.map((name, level) => (
          <Fragment key={choice.path.slice(0, level + 1).join('\n')}>
            {level > 0 && <span className={styles.slash}>/</span>}
            <span className={level < last ? styles.parent : styles.name}>
              <MatchedName name={name} match={match?.level === level ? match : null} />
            </span>
          </Fragment>
        ))}
      </span>
      <span className={styles.spacer} />
      <span className={styles.counts}>
        <span aria-hidden>
          {choice.codings} · {choice.people}
        </span>
        <span className="visually-hidden">
          {words.counts({ codings: choice.codings, people: choice.people })}
        </span>
      </span>
      {isActive && <Kbd keys="Enter" />}
    </>
  );
}

function MatchedName({ name, match }: { name: string; match: NameMatch | null }) {
  if (!match) return name;
  return (
    <>
      {name.slice(0, match.start)}
      <span className={styles.match}>{name.slice(match.start, match.end)}</span>
      {name.slice(match.end)}
    </>
  );
}
