/** Links of rich text lead to codings; inside Lexical they are link nodes whose address is the coding's id. */
import { $createLinkNode, type LinkNode } from '@lexical/link';
import type { CodingId } from '../../shared/project/ids.ts';

const sign = '#';

/** The address that stands for a coding; it leads nowhere outside the window. */
export function addressOfCoding(id: CodingId): string {
  return sign + encodeURIComponent(id);
}

/** `null` for an address that is none of ours. */
export function codingOfAddress(address: string): CodingId | null {
  if (!address.startsWith(sign) || address.length === sign.length) return null;
  try {
    return decodeURIComponent(address.slice(sign.length)) as CodingId;
  } catch {
    return null;
  }
}

export function $createCodingLink(id: CodingId): LinkNode {
  return $createLinkNode(addressOfCoding(id));
}
