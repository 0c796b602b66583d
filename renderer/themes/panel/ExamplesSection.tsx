/** The codings pinned as examples of a theme, in the order of pinning; a click goes to the passage. */
import { Pin, PinOff } from 'lucide-react';
import { pinExample } from '../../../shared/codebook/editThemes.ts';
import type { Theme } from '../../../shared/project/records.ts';
import { linesOf } from '../../codings/codingActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { whoSpeaks } from '../axial/passageLabel.ts';
import { act } from '../tree/themeActions.ts';
import { goToCoding } from './panelActions.ts';
import styles from './ThemeTab.module.css';

interface ExamplesSectionProps {
  readonly theme: Theme;
  readonly canChange: boolean;
}

export function ExamplesSection({ theme, canChange }: ExamplesSectionProps) {
  const words = useWords().themePanel;
  const project = useProject((one) => one);
  const examples = theme.examples.flatMap((id) => project.codings.get(id) ?? []);
  return (
    <section className={styles.section} aria-label={words.theme.examples}>
      <div className={styles.label}>
        <h3>{words.theme.examples}</h3>
        <span>
          <Pin size={12} aria-hidden />
          {words.theme.pinned({ count: examples.length })}
        </span>
      </div>
      {examples.length === 0 && <p className={styles.muted}>{words.theme.noExamples}</p>}
      <ul>
        {examples.map((coding) => (
          <li key={coding.id} className={styles.example}>
            <button
              type="button"
              className={styles.quote}
              title={`${words.codings.goTo}, ${linesOf(coding)}`}
              onClick={() => goToCoding(coding.id)}
            >
              <b>{whoSpeaks(project, coding)}</b> {coding.quote}
            </button>
            {canChange && (
              <IconButton
                size="small"
                icon={PinOff}
                label={words.codings.unpin}
                onPress={() =>
                  void act(pinExample, { themeId: theme.id, codingId: coding.id, isPinned: false })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
