// Installing the app.

let installPrompt = null;
function setInstallPrompt(event) {
  installPrompt = event;
  if (whole && root.dataset.client === "ready") window.goappOnAppInstallChange();
}
window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault(); // the start screen has its own, quieter offer
  setInstallPrompt(event);
});
window.addEventListener("appinstalled", () => setInstallPrompt(null));
window.goappIsAppInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
window.goappIsAppInstallable = () => installPrompt !== null && !window.goappIsAppInstalled();
window.goappShowInstallPrompt = async () => {
  const prompt = installPrompt;
  if (!prompt) return;
  installPrompt = null; // a prompt can be shown once
  await prompt.prompt();
  await prompt.userChoice;
  window.goappOnAppInstallChange();
};
