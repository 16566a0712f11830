// The client is up, or will never be.

let clientIsUp;
const clientUp = new Promise((resolve) => (clientIsUp = resolve));
window.aftercheckScreen = () => clientUp;

// The client calls this after its first screen is up. Its own call must have
// returned before events are sent to it, hence the timer.
window.aftercheckMounted = () => setTimeout(() => {
  if (mounted || root.dataset.client !== "loading") return;
  mounted = true;
  replay(() => {
    if (root.dataset.client !== "loading") return;
    waiting.remove(); // from now on each screen says what it has to say
    root.dataset.client = "ready";
    clientIsUp();
    makeOffers();
  });
});

function fail(why) {
  if (root.dataset.client === "failed") return;
  root.dataset.client = "failed";
  console.error("aftercheck: the client is not running:", why);
  window.onclick = null; // the dead client's
  window.onpopstate = () => location.reload();
  notWaiting(tapped); // what cannot be done must not seem to be on its way
  const screen = screenNow();
  const main = screen.matches("main") ? screen : screen.querySelector("main");
  // These documents say all they have to say without the client.
  const complete = screen === served && !takenOver && main && /^(start|emergency|country|guide|prepare|about|report)$/.test(main.dataset.screen);
  screen.hidden = !complete;
  box.hidden = false;
  if (complete) return;
  box.role = "main"; // it is all that is left
  box.querySelector("[tabindex]").focus();
}

// A Go program that ended, a trap, or an exception that passed through Go: each
// leaves a page that looks alive and is not.
window.addEventListener("error", (event) => {
  const text = event.message + " " + (event.error && event.error.stack);
  if (/already exited|unreachable|out of bounds|out of memory|wasm/i.test(text)) fail(event.message);
});
