// What became of a drafted text since somebody wrote their own beside it: the sentences it had then, and has now.
// Refuses to judge whether that matters to what they wrote.

/** Characters of each side; the whole of either stands on the sheet or came from it. */
const LONGEST = 1_500;

/** "Figures changed since: was “…”, now “…”." A draft that is only worded anew says so. */
export function draftChange(then: string, now: string): string {
  const [was, is] = [sentencesOf(then), sentencesOf(now)];
  const [gone, come] = [was.filter((each) => !is.includes(each)), is.filter((each) => !was.includes(each))];
  const what = figuresOf(then) === figuresOf(now) ? 'Draft reworded' : 'Figures changed';
  return `${what} since: was ${quoted(gone)}, now ${quoted(come)}.`;
}

/** Ends that are followed by a space: "£2.9m" and "e.g. this" have none, or no capital after it. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?])\s+(?=[A-Z£])/)
    .map((sentence) => sentence.replace(/^[\s•]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

function quoted(sentences: readonly string[]): string {
  const text = sentences.join(' ');
  if (text === '') return 'nothing else';
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

function figuresOf(text: string): string {
  return (text.match(/\d+([.,]\d+)*/g) ?? []).join(' ');
}
