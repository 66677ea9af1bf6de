// The window's entry: shows, as plain text, the sentence that its address carries. Knows nothing else.
const HEADINGS: Record<string, string> = { done: 'QIPP Reporter', problem: 'QIPP Reporter could not finish' };

const address = new URLSearchParams(window.location.search);

function show(id: string, text: string | null | undefined): void {
  const place = document.getElementById(id);
  if (place && text) place.textContent = text;
}

show('heading', HEADINGS[address.get('kind') ?? '']);
show('text', address.get('text'));
