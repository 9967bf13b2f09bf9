/**
 * Discord's limits on messages and what is in them. Lengths are UTF-16 units, of which a text has at least as many as
 * Discord counts.
 */
export const LIMITS = {
  /** Text of a message, over all of its text displays. No builder checks it. */
  text: 4000,
  /** Components of a message, nested ones counted. No builder checks it; by `PAGE_CARDS` one has at most 35. */
  components: 40,
  rowButtons: 5,
  menuOptions: 25,
  customId: 100,
  buttonLabel: 80,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
  url: 512,
} as const;
