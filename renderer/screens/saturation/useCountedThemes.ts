/** Counts the themes of all interviews in short parts, so that the window never stands still; the last count stays meanwhile. */
import { useEffect, useState } from 'react';
import type { ChosenLevel } from '../../../shared/codebook/themeLevels.ts';
import type { Project } from '../../../shared/project/project.ts';
import { type CountedTheme, countedThemes } from '../../../shared/saturation/saturation.ts';

export interface Counted {
  readonly level: ChosenLevel;
  readonly themes: readonly CountedTheme[];
  /** Largest count of one theme in one interview. */
  readonly most: number;
}

const partMilliseconds = 8;

/** `null` before the first count. */
export function useCountedThemes(project: Project, level: ChosenLevel): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const { codings, themes, transcripts, texts, participants } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tables change no count
  useEffect(() => {
    let isCurrent = true;
    const found: CountedTheme[] = [];
    let most = 0;
    const rest = countedThemes(project, level);
    const countOn = () => {
      if (!isCurrent) return;
      const end = performance.now() + partMilliseconds;
      while (performance.now() < end) {
        const next = rest.next();
        if (next.done) return setCounted({ level, themes: found, most });
        found.push(next.value);
        for (const count of next.value.perParticipant.values()) if (count > most) most = count;
      }
      setTimeout(countOn);
    };
    const begin = setTimeout(countOn);
    return () => {
      isCurrent = false;
      clearTimeout(begin);
    };
  }, [codings, themes, transcripts, texts, participants, level]);
  return counted;
}
