/** The dialog about links that is open, whichever view or panel asked for it. */
import { axialStore, showAxialDialog } from './axialStore.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { EvidenceForDialog } from './EvidenceForDialog.tsx';
import { KindsDialog } from './KindsDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';

const close = () => showAxialDialog(null);

export function AxialDialogs() {
  const dialog = axialStore((state) => state.dialog);
  switch (dialog?.kind) {
    case 'link':
      return <LinkDialog fromId={dialog.fromId} onClose={close} />;
    case 'kinds':
      return <KindsDialog onClose={close} />;
    case 'evidence':
      return <EvidenceDialog id={dialog.id} onClose={close} />;
    case 'evidenceFor':
      return <EvidenceForDialog codingId={dialog.codingId} onClose={close} />;
    default:
      return null;
  }
}
