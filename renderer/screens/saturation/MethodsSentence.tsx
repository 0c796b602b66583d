/** The sentence for the methods section in either language, to be copied or put at the end of a text of results. */
import { Copy, FileText } from 'lucide-react';
import { useState } from 'react';
import { addResultsParagraph } from '../../../shared/results-section/addToResults.ts';
import { documentsOf } from '../../../shared/results-section/documentBlocks.ts';
import { saturationSentence } from '../../../shared/saturation/saturationSentence.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { say, sayWhyNot, wordsNow } from '../../codings/saying.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import type { SaturationModel } from './saturationModel.ts';
import styles from './VerdictPanel.module.css';

const languages: readonly Language[] = ['en', 'fr'];

interface MethodsSentenceProps {
  readonly model: SaturationModel;
  readonly canChange: boolean;
}

export function MethodsSentence({ model, canChange }: MethodsSentenceProps) {
  const words = useWords().saturationWindow;
  const [language, setLanguage] = useState(useLanguage());
  const participants = useProject((project) => project.participants);
  const sentence = saturationSentence(wordsOf[language], { participants }, model.result, model.question);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      say(words.copied);
    } catch {
      sayWhyNot(words.copyFailed);
    }
  };
  return (
    <>
      <div className={styles.line}>
        <h3>{words.sentence}</h3>
        <Segmented
          label={words.sentence}
          value={language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={setLanguage}
        />
      </div>
      <div className={styles.card}>
        <p lang={language}>{sentence}</p>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {words.copySentence}
        </Button>
        <Button icon={FileText} isDisabled={!canChange} onPress={() => void addToResults(sentence, language)}>
          {words.addToResults}
        </Button>
      </div>
    </>
  );
}

/** The first text in the sentence's language, else the first. */
async function addToResults(text: string, language: Language): Promise<void> {
  const all = documentsOf(currentProject());
  const document = all.find((one) => one.language === language) ?? all[0];
  if (!document) {
    sayWhyNot(wordsNow().saturationWindow.noResults);
    return;
  }
  const ran = await runCommand(addResultsParagraph, { documentId: document.id, text });
  if (isRefusal(ran)) sayWhyNot(refusalSentence(wordsNow(), ran));
  else say(wordsNow().saturationWindow.addedToResults({ document: document.name }));
}
