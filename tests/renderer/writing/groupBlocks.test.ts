import { expect, test } from 'vitest';
import { addressOfCoding, codingOfAddress } from '../../../renderer/writing/codingLink.ts';
import { groupBlocks } from '../../../renderer/writing/groupBlocks.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { RichBlock } from '../../../shared/project/records.ts';

const block = (type: RichBlock['type']): RichBlock => ({ type, runs: [] });

test('MW1: neighbouring items of one kind are one list', () => {
  const body = [block('paragraph'), block('bullet'), block('bullet'), block('number'), block('bullet')];
  expect(groupBlocks(body).map(({ type, at, blocks }) => [type, at, blocks.length])).toEqual([
    ['paragraph', 0, 1],
    ['bullet', 1, 2],
    ['number', 3, 1],
    ['bullet', 4, 1],
  ]);
});

test('MW6: a link’s address is a coding’s and nothing else’s', () => {
  for (const id of ['0A1B-2C', '#/%25é', 'javascript:alert(1)'])
    expect(codingOfAddress(addressOfCoding(id as CodingId))).toBe(id);
  for (const address of ['', '#', 'javascript:alert(1)', 'https://example.org/#x', '#%E0%A4%A'])
    expect(codingOfAddress(address)).toBeNull();
});
