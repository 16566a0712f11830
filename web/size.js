// size.js is how large the page is shown, and stands in each document: letters must not
// jump from small to large under somebody's eyes, and nobody should wait for a file
// first. display.js does the rest, and this once more where a host's old settings block
// what stands in documents.
(() => {
  try {
    const kept = localStorage.getItem("aftercheck-display"); // "larger", "largest" or "simple"
    if (/^(larger|largest|simple)$/.test(kept)) document.documentElement.dataset.display = kept;
  } catch (err) {} // no storage for us: as usual
})();
