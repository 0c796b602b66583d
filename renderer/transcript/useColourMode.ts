/** Changes whenever the page turns light, dark or to forced colours, for what is drawn by hand. */
import { useEffect, useState } from 'react';

export function useColourMode(): string {
  const [mode, setMode] = useState(currentMode);
  useEffect(() => {
    const update = () => setMode(currentMode());
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode'] });
    const queries = mediaQueries.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
  return mode;
}

const mediaQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

function currentMode(): string {
  const media = mediaQueries.map((query) => matchMedia(query).matches);
  return `${document.documentElement.dataset.mode ?? 'light'} ${media.join(' ')}`;
}
