/** Agreement of all coders of a round with three or more: by theme, what it rests on, and each two of them. */
import { useMemo } from 'react';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import type { SeveralAgreement } from '../../../shared/agreement/severalCoders.ts';
import { formatPath, themeLook } from '../../../shared/codebook/themeTree.ts';
import type { Project } from '../../../shared/project/project.ts';
import { lowAgreement } from '../../../shared/triangulation/roundFigures.ts';
import { type RoundOfSeveral, roundOfSeveral } from '../../../shared/triangulation/roundOfSeveral.ts';
import { unreadInRound } from '../../../shared/triangulation/unreadInRound.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { triangulationStore, useTriangulation } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

type ThemeRow = SeveralAgreement['themes'][number];

export function SeveralPanel({ project, compared }: { project: Project; compared: ComparedRound }) {
  const words = useWords();
  const { agreement, triangulation } = words;
  const { unit, level, themeId } = useTriangulation((state) => state);
  const { round } = compared;
  const { codings, themes, themeDomains, texts, transcripts } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the figures are counted from
  const of = useMemo(
    () => roundOfSeveral(project, round, { unit, level }),
    [codings, themes, themeDomains, texts, transcripts, round, unit, level],
  );
  const coderIds = round.parts.map(({ coderId }) => coderId);
  const unread = unreadInRound(project, round, coderIds);
  const open = of.used.find(({ node }) => node.theme.id === themeId) ?? null;
  const unused = of.found.themes.length - of.used.length;
  return (
    <div className={styles.scroller}>
      {of.used.length === 0 ? (
        <p className={styles.note}>{triangulation.nothingCoded}</p>
      ) : (
        <Themes project={project} of={of} />
      )}
      {open && <Counts row={open} />}
      <Why of={{ α: of.found.overall.alpha, [triangulation.several.fleiss]: of.found.overall.fleissKappa }} />
      <Pairs project={project} of={of} />
      <Unitized of={of} />
      {unused > 0 && <p className={styles.note}>{agreement.unusedThemes({ count: unused })}</p>}
      {unread.map((problem) => (
        <p key={problem.params.coder} className={styles.note}>
          {problemSentence(words, problem)}
        </p>
      ))}
      <p className={styles.note}>
        {triangulation.basis({
          units: agreement.units[unit]({ count: of.found.units }),
          transcripts: compared.transcriptIds.length,
        })}{' '}
        {triangulation.several.basis}
      </p>
    </div>
  );
}

function Themes({ project, of }: { project: Project; of: RoundOfSeveral }) {
  const { agreement, triangulation, exporting } = useWords();
  const language = useLanguage();
  const openId = useTriangulation((state) => state.themeId);
  const figures = (row: ThemeRow | SeveralAgreement['overall']) => (
    <>
      <td>{row.percent.value === null ? '–' : formatShare(language, row.percent.value)}</td>
      <Figure figure={row.alpha} />
      <Figure figure={row.fleissKappa} />
    </>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{exporting.columns.theme}</th>
          <th scope="col">%</th>
          <th scope="col">{triangulation.alpha}</th>
          <th scope="col">{triangulation.several.fleiss}</th>
        </tr>
      </thead>
      <tbody>
        {of.used.map((row) => {
          const { id } = row.node.theme;
          const isOpen = id === openId;
          return (
            <tr key={id} className={isOpen ? styles.open : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-expanded={isOpen}
                  title={formatPath(row.node.path)}
                  onClick={() =>
                    triangulationStore.setState({ themeId: isOpen ? null : id, isFiltered: false })
                  }
                >
                  <ThemeSwatch {...themeLook(project, id)} />
                  <span>{row.node.theme.name}</span>
                </button>
              </th>
              {figures(row)}
            </tr>
          );
        })}
        <tr className={styles.pooled}>
          <th scope="row">{agreement.pooled}</th>
          {figures(of.found.overall)}
        </tr>
      </tbody>
    </table>
  );
}

function Figure({ figure }: { figure: Coefficient }) {
  const { agreement } = useWords();
  const language = useLanguage();
  if (figure.value === null) return <td title={agreement.reasons[figure.reason]}>–</td>;
  return (
    <td>
      <span className={figure.value < lowAgreement ? styles.low : undefined}>
        {formatDecimal(language, figure.value)}
      </span>
    </td>
  );
}

/** Why figures are not there, in words that are read without a mouse. */
function Why({ of, on }: { of: Readonly<Record<string, Coefficient>>; on?: string }) {
  const { agreement } = useWords();
  const names = new Map<keyof typeof agreement.reasons, string[]>();
  for (const [name, { reason }] of Object.entries(of))
    if (reason !== null) names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names].map(([reason, figures]) => {
    const note = agreement.undefinedBecause({
      figures: figures.join(', '),
      reason: agreement.reasons[reason],
    });
    return (
      <p key={reason} className={styles.note}>
        {on === undefined ? note : agreement.noteOn({ theme: on, note })}
      </p>
    );
  });
}

/** Units by how many coders coded them, and the other coefficients. */
function Counts({ row }: { row: ThemeRow }) {
  const { agreement, triangulation } = useWords();
  const language = useLanguage();
  const others = { AC1: row.ac1, BP: row.brennanPrediger, '|uα': row.uAlphaBinary };
  return (
    <section className={styles.counts}>
      <h3>{triangulation.several.codedBy({ theme: formatPath(row.node.path) })}</h3>
      <table>
        <thead>
          <tr>
            {row.codedBy.map((_, coders) => (
              <th key={agreement.codedBy({ coders })} scope="col">
                {agreement.codedBy({ coders })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {row.codedBy.map((units, coders) => (
              <td
                key={agreement.codedBy({ coders })}
                className={coders === 0 || coders === row.codedBy.length - 1 ? styles.agree : styles.differ}
              >
                {formatNumber(language, units)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        {Object.entries(others)
          .map(([name, { value }]) => `${name} ${value === null ? '–' : formatDecimal(language, value)}`)
          .join(' · ')}
      </p>
      <Why of={{ α: row.alpha, [triangulation.several.fleiss]: row.fleissKappa, ...others }} />
    </section>
  );
}

function Pairs({ project, of }: { project: Project; of: RoundOfSeveral }) {
  const { triangulation } = useWords();
  const pairs = of.pairs.map((pair) => ({
    ...pair,
    name: pair.coderIds.map((id) => project.coders.get(id)?.initials ?? '').join(' – '),
  }));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{triangulation.several.pair}</th>
            <th scope="col">{triangulation.kappa}</th>
            <th scope="col">{triangulation.alpha}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ coderIds, name, kappa, alpha }) => (
            <tr key={coderIds.join(' ')}>
              <th scope="row">{name}</th>
              <Figure figure={kappa} />
              <Figure figure={alpha} />
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.map(({ coderIds, name, kappa, alpha }) => (
        <Why key={coderIds.join(' ')} on={name} of={{ κ: kappa, α: alpha }} />
      ))}
    </>
  );
}

function Unitized({ of: { found } }: { of: RoundOfSeveral }) {
  const { agreement } = useWords();
  const language = useLanguage();
  const shown = ({ value }: Coefficient) => (value === null ? '–' : formatDecimal(language, value));
  const why = ({ reason }: Coefficient) =>
    reason === null
      ? ''
      : ` ${agreement.undefinedBecause({ figures: 'cuα', reason: agreement.reasons[reason] })}`;
  const { uAlpha, cuAlpha } = found.overall;
  return (
    <>
      <p className={styles.note}>
        {agreement.unitized({ uAlpha: shown(uAlpha), cuAlpha: shown(cuAlpha) })}
        {why(cuAlpha)}
      </p>
      {found.domains.map(({ node, ...of }) => (
        <p key={node.theme.id} className={styles.note}>
          {agreement.domain({
            domain: formatPath(node.path),
            cuAlpha: shown(of.cuAlpha),
            uAlpha: shown(of.uAlpha),
            uAlphaBinary: shown(of.uAlphaBinary),
          })}
          {why(of.cuAlpha)}
        </p>
      ))}
    </>
  );
}
