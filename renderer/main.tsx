/** Starts the window: finds its place in the page and shows the first screen there. */
const place = document.getElementById('root');
if (place !== null) place.textContent = 'Trame';
