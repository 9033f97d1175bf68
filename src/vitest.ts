// `import 'spindrift/vitest'` in a test or a setup file adds the matcher to vitest's expect. For jest:
// `import { toStayFaithfulTo } from 'spindrift/vitest'; expect.extend({ toStayFaithfulTo })`.
import type { Document, PartialPolicy } from './core/index.ts';
import { toStayFaithfulTo } from './testing/faithful.ts';

export { toStayFaithfulTo } from './testing/faithful.ts';

interface FaithfulMatchers<R = unknown> {
  /** Fails when the policy finds an error in the text held against `reference`. */
  toStayFaithfulTo(reference: string | Document, policy?: PartialPolicy): R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration must repeat vitest's own type parameter
  interface Matchers<T = any> extends FaithfulMatchers<T> {}
  // Before vitest 3.2 there is no interface of matchers that the others extend.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  interface Assertion<T = any> extends FaithfulMatchers<T> {}
  // biome-ignore lint/suspicious/noExplicitAny: identical to what later versions make of it through Matchers<any>
  interface AsymmetricMatchersContaining extends FaithfulMatchers<any> {}
}

// Under jest there is no vitest to extend; the named export is enough there.
const vitest = await import('vitest').catch(() => null);
vitest?.expect.extend({ toStayFaithfulTo });
