// What a configuration may say; the types, the validation and the documentation of `spindrift init` follow it.
import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const level = v.picklist(['off', 'warn', 'error']);
const paths = v.union([v.string(), v.array(v.string())]);

const policyEntries = {
  maxSpin: v.optional(v.nullable(share)),
  maxCopied: v.optional(v.nullable(share)),
  minSimilarity: v.optional(v.nullable(share)),
  minCoverage: v.optional(v.nullable(share)),
  minKept: v.optional(v.nullable(share)),
  minConfidence: v.optional(share),
  rules: v.optional(v.record(v.string(), level)),
  severities: v.optional(
    v.strictObject({ major: v.optional(level), minor: v.optional(level), info: v.optional(level) }),
  ),
};

export const CONFIG_SCHEMA = v.strictObject({
  /** Candidate files: globs, relative to the configuration file. */
  candidates: v.optional(paths),
  /** Reference files: globs. */
  against: v.optional(paths),
  /** Explicit pairs; they win over `match`. */
  pairs: v.optional(v.array(v.strictObject({ candidate: v.string(), reference: v.string() }))),
  /** How candidates find their reference. */
  match: v.optional(v.picklist(['auto', 'name', 'best'])),
  policy: v.optional(v.strictObject(policyEntries)),
  /** Later overrides win; `files` are globs over candidates. */
  overrides: v.optional(v.array(v.strictObject({ files: paths, policy: v.strictObject(policyEntries) }))),
  /** Candidates that are never checked: globs. */
  ignore: v.optional(paths),
  /** File of known findings. */
  baseline: v.optional(v.string()),
  strictBaseline: v.optional(v.boolean()),
});

export type Config = v.InferOutput<typeof CONFIG_SCHEMA>;
