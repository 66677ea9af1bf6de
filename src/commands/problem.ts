// The window's entry: shows, as plain text, the sentence that its address carries. Knows nothing else.
const problem = new URLSearchParams(window.location.search).get('problem');
const place = document.getElementById('problem');
if (place) place.textContent = problem ?? 'Open the pane and try again: it says what is wrong.';
