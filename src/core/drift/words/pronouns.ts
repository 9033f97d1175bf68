// Pronouns that a clause has for its subject.

export const PERSONAL = /^(?:he|she|they|we|i|you|it)$/;
