/** Where `announce` puts its sentences; stands in the page once. */
import { useEffect, useState } from 'react';
import { onAnnouncement } from './announce.ts';

export function LiveRegion() {
  const [said, setSaid] = useState({ polite: '', assertive: '' });
  useEffect(
    () =>
      onAnnouncement((sentence, urgency) => {
        // A sentence said twice in a row is only heard again if the region's text changes.
        setSaid((before) => ({
          ...before,
          [urgency]: before[urgency] === sentence ? `${sentence}\u00a0` : sentence,
        }));
      }),
    [],
  );
  return (
    <>
      <output className="visually-hidden" aria-live="polite">
        {said.polite}
      </output>
      <div className="visually-hidden" role="alert">
        {said.assertive}
      </div>
    </>
  );
}
