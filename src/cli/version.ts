declare const SPINDRIFT_VERSION: string;

/** Of the package; set when it is bundled. */
export const VERSION = typeof SPINDRIFT_VERSION === 'string' ? SPINDRIFT_VERSION : '0.0.0-dev';
