/** Colour and pattern of a branch: 14 swatches and four patterns; a look that is taken already is said. */

import { styleTheme } from '../../../shared/codebook/editThemes.ts';
import { linePatterns, nativePattern, paletteSize } from '../../../shared/codebook/palette.ts';
import { branchOf, type ThemeNode, themeLook } from '../../../shared/codebook/themeTree.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { LinePattern, Theme } from '../../../shared/project/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { act } from '../tree/themeActions.ts';
import { patternFor, themesOfColour } from './lookChoice.ts';
import styles from './ThemeTab.module.css';

interface LookSectionProps {
  readonly node: ThemeNode;
  readonly canChange: boolean;
}

export function LookSection({ node, canChange }: LookSectionProps) {
  const words = useWords().themePanel.theme;
  const owner = branchOf(node);
  if (!owner) return null;
  return (
    <section className={styles.section} aria-label={words.look}>
      <h3 className={styles.label}>{words.look}</h3>
      {owner === node ? (
        <LookPicker theme={node.theme} canChange={canChange} />
      ) : (
        <p className={styles.muted}>
          <Button size="small" variant="quiet" onPress={() => selectTheme(owner.theme.id)}>
            {words.inherits({ theme: owner.theme.name })}
          </Button>
        </p>
      )}
    </section>
  );
}

function LookPicker({ theme, canChange }: { theme: Theme; canChange: boolean }) {
  const words = useWords().themePanel.theme;
  const project = useProject((one) => one);
  const { colour, pattern } = themeLook(project, theme.id);
  const choose = (next: number, nextPattern: LinePattern) =>
    void act(styleTheme, { id: theme.id, colour: next, pattern: nextPattern });
  const colours = Array.from({ length: paletteSize }, (_, index) => index + 1);
  return (
    <>
      <fieldset className={styles.palette} disabled={!canChange}>
        <legend className="visually-hidden">{words.colour}</legend>
        {colours.map((number) => {
          const name = words.colours[number - 1] ?? '';
          return (
            <label key={number} className={styles.look} title={name}>
              <input
                type="radio"
                name="theme-colour"
                className="visually-hidden"
                aria-label={name}
                checked={number === colour}
                onChange={() => choose(number, patternFor(project, theme.id, number))}
              />
              <ThemeSwatch
                colour={number}
                pattern={number === colour ? pattern : nativePattern(number)}
                size={24}
              />
            </label>
          );
        })}
      </fieldset>
      {colour !== null && (
        <fieldset className={styles.palette} disabled={!canChange}>
          <legend className="visually-hidden">{words.pattern}</legend>
          {linePatterns.map((one) => (
            <label key={one} className={styles.look} title={words.patterns[one]}>
              <input
                type="radio"
                name="theme-pattern"
                className="visually-hidden"
                aria-label={words.patterns[one]}
                checked={one === pattern}
                onChange={() => choose(colour, one)}
              />
              <ThemeSwatch colour={colour} pattern={one} size={24} />
            </label>
          ))}
        </fieldset>
      )}
      <SharedLook project={project} theme={theme} colour={colour} pattern={pattern} />
    </>
  );
}

interface SharedLookProps {
  readonly project: Project;
  readonly theme: Theme;
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
}

/** Says which branches have this colour too. */
function SharedLook({ project, theme, colour, pattern }: SharedLookProps) {
  const words = useWords().themePanel.theme;
  const language = useLanguage();
  if (colour === null) return null;
  const others = themesOfColour(project, colour).filter(({ id }) => id !== theme.id);
  const twin = others.find(({ id }) => themeLook(project, id).pattern === pattern);
  if (twin) return <p className={styles.warning}>{words.lookTaken({ theme: twin.name })}</p>;
  if (others.length === 0) return null;
  const themes = new Intl.ListFormat(language).format(others.map(({ name }) => name));
  return <p className={styles.muted}>{words.colourShared({ themes })}</p>;
}
