import type { Report } from '../core/index.ts';

export interface ReportOptions {
  /** Columns to lay out for, 40 or more. */
  readonly width: number;
  readonly color: boolean;
}

/**
 * A reporter turns a complete Report into text. It computes nothing about the articles and touches no stream.
 * @param options of the terminal alone; 80 columns without colour by default
 */
export type Reporter = (report: Report, options?: Partial<ReportOptions>) => string;
