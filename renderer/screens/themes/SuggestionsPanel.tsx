/** What the data suggest, beside the map: accepted with a kind and its passages, or ignored. Rules: docs/rules/suggestions.md. */
import { Check, EyeOff, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { ignoreSuggestion, restoreSuggestions } from '../../../shared/axial-links/ignoreSuggestion.ts';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { allLinkTypes } from '../../../shared/project/linkTypes.ts';
import type { AxialLinkType, SuggestionReason } from '../../../shared/project/records.ts';
import { evidenceOf } from '../../../shared/suggestions/evidenceOf.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestLinks.ts';
import { sayIfRefused } from '../../codings/saying.ts';
import { addLink } from '../../themes/axial/linkActions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { changeMap } from './mapStore.ts';
import styles from './SuggestionsPanel.module.css';
import { useSuggestions } from './useSuggestions.ts';

const reasons: readonly SuggestionReason[] = ['overlap', 'sequence', 'participants'];

export function SuggestionsPanel({ canChange }: { readonly canChange: boolean }) {
  const words = useWords().axial.suggestions;
  const { list, progress } = useSuggestions();
  const ignored = useProject((project) => project.ignoredSuggestions.size);
  return (
    <section className={styles.panel} aria-label={words.title} data-panel="suggestions" data-overlay>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <IconButton icon={X} label={words.close} onPress={() => changeMap({ isSuggesting: false })} />
      </header>
      <p className={styles.note}>{words.note}</p>
      {list === null && (
        <p className={styles.note}>{words.working({ percent: Math.round(progress * 100) })}</p>
      )}
      {list?.length === 0 && <p className={styles.note}>{words.none}</p>}
      {list &&
        reasons.map((reason) => (
          <ReasonSection
            key={reason}
            reason={reason}
            list={list.filter((one) => one.reason === reason)}
            canChange={canChange}
          />
        ))}
      {ignored > 0 && (
        <p className={styles.foot}>
          <Button
            size="small"
            icon={RotateCcw}
            isDisabled={!canChange}
            onPress={() => void runCommand(restoreSuggestions, {}).then(sayIfRefused)}
          >
            {words.restore({ count: ignored })}
          </Button>
        </p>
      )}
    </section>
  );
}

interface ReasonSectionProps {
  readonly reason: SuggestionReason;
  readonly list: readonly Suggestion[];
  readonly canChange: boolean;
}

/** The definition stands one click away. */
function ReasonSection({ reason, list, canChange }: ReasonSectionProps) {
  const words = useWords().axial.suggestions;
  if (list.length === 0) return null;
  return (
    <section aria-label={words.reasons[reason]}>
      <details className={styles.definition}>
        <summary>{words.reasons[reason]}</summary>
        <p>{words.definitions[reason]}</p>
      </details>
      <ul>
        {list.map((one) => (
          <SuggestionLine key={`${one.fromId} ${one.toId}`} one={one} canChange={canChange} />
        ))}
      </ul>
    </section>
  );
}

function SuggestionLine({ one, canChange }: { readonly one: Suggestion; readonly canChange: boolean }) {
  const words = useWords();
  const { suggestions } = words.axial;
  const project = useProject((all) => all);
  const [type, setType] = useState<AxialLinkType>(one.type);
  const [from = '', to = ''] = [one.fromId, one.toId].map((id) => project.themes.get(id)?.name);
  const accept = () => {
    const { shownCoders } = currentSettings();
    const coderId = shownCoders !== 'all' && project.coders.has(shownCoders) ? shownCoders : null;
    void addLink(one.fromId, one.toId, type, evidenceOf(currentProject(), one, coderId));
  };
  const { fromId, toId, reason } = one;
  return (
    <li className={styles.line}>
      <p>
        <b>{from}</b>
        <select
          aria-label={words.axial.map.kind}
          value={type}
          disabled={!canChange}
          onChange={(event) => setType(event.target.value as AxialLinkType)}
        >
          {allLinkTypes(project).map((kind) => (
            <option key={kind} value={kind}>
              {linkTypeName(project, words, kind)}
            </option>
          ))}
        </select>
        <b>{to}</b>
      </p>
      <div className={styles.facts}>
        <span>
          {suggestions.facts[reason]({ count: one.count, base: one.base, coefficient: one.coefficient })}
        </span>
        <IconButton
          size="small"
          icon={Check}
          label={suggestions.accept({ from, to })}
          isDisabled={!canChange}
          onPress={accept}
        />
        <IconButton
          size="small"
          icon={EyeOff}
          label={suggestions.ignore({ from, to })}
          isDisabled={!canChange}
          onPress={() => void runCommand(ignoreSuggestion, { fromId, toId, reason }).then(sayIfRefused)}
        />
      </div>
    </li>
  );
}
