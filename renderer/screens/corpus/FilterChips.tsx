/** The classes that narrow the corpus, each removable, and how many participants are left. */
import { X } from 'lucide-react';
import { classesOf } from '../../../shared/participants/classesOf.ts';
import { type ClassChoice, matchClasses } from '../../../shared/participants/matchClasses.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useView, viewStore } from '../../workspace/viewStore.ts';
import styles from './CorpusScreen.module.css';

export function FilterChips() {
  const words = useWords().corpus;
  const language = useLanguage();
  const project = useProject((all) => all);
  const choices = useView((view) => view.classChoices);
  const shown = matchClasses(project, choices);
  if (shown === null) return null;
  return (
    <section className={styles.chips} aria-label={words.filter.label}>
      <span>{words.filter.label}</span>
      {choices.map((choice) => {
        const characteristic = project.characteristics.get(choice.characteristicId);
        if (!characteristic) return null;
        const { classes } = classesOf(project, characteristic.id, language);
        const label = classes.find(({ key }) => key === choice.key)?.label ?? choice.key ?? words.missing;
        const name = words.filter.chip({ characteristic: characteristic.name, value: label });
        return (
          <button
            key={`${choice.characteristicId}/${choice.key}`}
            type="button"
            className={styles.chip}
            aria-label={words.filter.remove({ name })}
            title={words.filter.remove({ name })}
            onClick={() => toggleChoice(choice)}
          >
            {name}
            <X size={14} aria-hidden />
          </button>
        );
      })}
      <output>{words.filter.shown({ shown: shown.size, of: project.participants.size })}</output>
      <Button size="small" variant="quiet" onPress={clearChoices}>
        {words.filter.clear}
      </Button>
    </section>
  );
}

export function isSameChoice(a: ClassChoice, b: ClassChoice): boolean {
  return a.characteristicId === b.characteristicId && a.key === b.key;
}

/** Takes a class into the filter, or out of it. */
export function toggleChoice(choice: ClassChoice): void {
  const { classChoices } = viewStore.getState();
  const others = classChoices.filter((one) => !isSameChoice(one, choice));
  const isChosen = others.length < classChoices.length;
  viewStore.setState({ classChoices: isChosen ? others : [...classChoices, choice] });
}

export function chooseClasses(classChoices: readonly ClassChoice[]): void {
  viewStore.setState({ classChoices });
}

function clearChoices(): void {
  viewStore.setState({ classChoices: [] });
}
