/** The codebook on paper: each theme with its rules, examples and who supports it. */
import { projectInfo } from '../../../shared/project/project.ts';
import { codebookRows } from '../../../shared/tables/codebookRows.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './Printed.module.css';

export function PrintedCodebook() {
  const { printing: words, themePanel } = useWords();
  const language = useLanguage();
  const project = useProject((all) => all);
  const rows = codebookRows(project, {
    ...{ language, coderId: null, themeId: null, by: 'participant', unit: 'presence' },
  });
  return (
    <>
      <header className={styles.head}>
        <p>{projectInfo(project).name}</p>
        <h1>{words.codebook}</h1>
      </header>
      {[...rows].map(({ node, examples, codings, participants }) => {
        const { theme, depth } = node;
        const parts = [
          [words.definition, theme.definition],
          [words.include, theme.include],
          [words.exclude, theme.exclude],
        ] as const;
        return (
          <section key={theme.id} className={styles.theme} data-level={Math.min(depth, 3)}>
            <h2>
              {theme.name}
              {theme.isCodable && (
                <small>{themePanel.tree.support({ codings, people: participants.length })}</small>
              )}
              {theme.isRetired && <small>{themePanel.tree.retired}</small>}
            </h2>
            {parts.map(
              ([title, text]) =>
                text.trim() !== '' && (
                  <p key={title}>
                    <b>{title}</b> {text}
                  </p>
                ),
            )}
            {examples.map(({ participant, lines, quote }) => (
              <blockquote key={`${participant} ${lines} ${quote}`}>
                {quote} <small>{words.source({ participant, lines })}</small>
              </blockquote>
            ))}
          </section>
        );
      })}
    </>
  );
}
