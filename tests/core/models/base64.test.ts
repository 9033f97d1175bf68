import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64 } from '../../../src/core/models/base64.ts';

test('gives back what was encoded, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect([...bytesOfBase64(text)]).toEqual([...bytes]);
      expect([...bytesOfBase64(text.replace(/=+$/, ''))]).toEqual([...bytes]);
    }),
  );
});
