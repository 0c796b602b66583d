/** What a memo is about, in words. */
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { textOf } from '../../../shared/project/project.ts';
import type { MemoTarget } from '../../../shared/project/records.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';

interface MemoSubject {
  readonly name: string;
  /** "Lines 159–161"; empty for what is no passage. */
  readonly lines: string;
}

export function useMemoSubject(target: MemoTarget): MemoSubject {
  const allWords = useWords();
  const words = allWords.themePanel.memos;
  const project = useProject((one) => one);
  switch (target.table) {
    case 'codings': {
      const coding = project.codings.get(target.id);
      if (!coding) return { name: '', lines: '' };
      const { transcriptId, start, end, themeId } = coding;
      const numbers = lineNumbersOf(textOf(project, transcriptId), start, end);
      return {
        name: project.themes.get(themeId)?.name ?? '',
        lines: words.lines({ first: numbers[0] ?? '–', last: numbers.at(-1) ?? '–' }),
      };
    }
    case 'transcripts':
      return { name: words.ofTranscript, lines: '' };
    case 'participants': {
      const participant = project.participants.get(target.id)?.label ?? '';
      return { name: words.ofParticipant({ participant }), lines: '' };
    }
    case 'axialLinks': {
      const link = project.axialLinks.get(target.id);
      if (!link) return { name: '', lines: '' };
      const [from = '', to = ''] = [link.fromId, link.toId].map((id) => project.themes.get(id)?.name);
      return {
        name: allWords.axial.linkSentence({ from, link: linkTypeName(project, allWords, link.type), to }),
        lines: '',
      };
    }
    case 'themes':
      return { name: words.ofTheme, lines: '' };
    case 'info':
      return { name: words.ofProject, lines: '' };
  }
}
