// Small numbers and their nouns in a sentence: "One scheme has", "12 schemes have", "no schemes".

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in words, as in running text. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : several}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As `listed`; a name that holds an "and" of its own is set off by a comma: "LICT, SICT and Call for Care, and Frailty". */
export function named(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  const comma = names.some((name) => / and /.test(name)) ? ',' : '';
  return before.length === 0 ? last : `${before.reverse().join(', ')}${comma} and ${last}`;
}

/** "Women's and Children's programme" keeps its capitals; a rating and a level of confidence lose theirs. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
