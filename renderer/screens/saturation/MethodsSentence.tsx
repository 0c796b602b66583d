/** The sentence for the methods section in either language, to be copied. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { saturationSentence } from '../../../shared/saturation/saturationSentence.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { say, sayWhyNot } from '../../codings/saying.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import type { SaturationModel } from './saturationModel.ts';
import styles from './VerdictPanel.module.css';

const languages: readonly Language[] = ['en', 'fr'];

export function MethodsSentence({ model }: { model: SaturationModel }) {
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
      </div>
    </>
  );
}
