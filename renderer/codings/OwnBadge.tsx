/** The badge of the coder who made something; the form is that of the coder's place in the project. */
import type { CoderId } from '../../shared/project/ids.ts';
import { CoderBadge } from '../ui/CoderBadge.tsx';
import { useProject } from '../workspace/projectStore.ts';

export function OwnBadge({ coderId }: { coderId: CoderId | null }) {
  const coders = useProject((project) => project.coders);
  const coder = coderId === null ? undefined : coders.get(coderId);
  if (!coder) return null;
  const order = [...coders.keys()].indexOf(coder.id);
  return <CoderBadge initials={coder.initials} order={order} label={coder.name || coder.initials} />;
}
