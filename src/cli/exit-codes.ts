export const EXIT = {
  /** Nothing at or over the level. */
  ok: 0,
  /** Findings at or over the level. */
  findings: 1,
  /** Usage, input or machine error. */
  error: 2,
} as const;
