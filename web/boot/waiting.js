// What is typed and tapped before the client is there.

const changed = new Set(); // fields, in the order in which they were changed
let tapped = null; // the last button
let focused = null;
let pressed = null; // what a mouse is pressed on

function early(event) {
  const target = event.target;
  if (mounted || !(target instanceof Element)) return;
  if (event.type === "focusin") {
    focused = target;
  } else if (event.type === "mousedown") {
    pressed = target.closest("a[href], button[data-action], label[for], input[id]");
  } else if (event.type === "input" || event.type === "change") {
    changed.delete(target);
    changed.add(target);
  } else if (event.type === "submit") {
    event.preventDefault();
  } else {
    const button = target.closest("button[data-action]");
    if (!button || (box && box.contains(button))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    notWaiting(tapped);
    tapped = button;
    button.setAttribute("data-waiting", conf.gettingReady); // for the style sheet
    waiting.textContent = conf.gettingReady; // for who hears it
  }
}
function notWaiting(button) {
  waiting.textContent = "";
  if (button) button.removeAttribute("data-waiting");
}
for (const type of ["focusin", "mousedown", "input", "change", "submit", "click"]) {
  document.addEventListener(type, early, true);
}
// Pressed before the client took over and let go after it: no click comes of that.
document.addEventListener("mouseup", (event) => {
  const now = pressed && !pressed.isConnected && successor(pressed);
  pressed = null;
  if (now && event.button === 0 && now.contains(event.target)) now.click();
}, true);

// The control of the client's screen that stands where this one stood.
function successor(old) {
  if (!old || old.isConnected) return old;
  if (old.id) return document.getElementById(old.id);
  const marks = ["data-action", "data-option", "data-question", "data-group", "for", "href"]
    .filter((name) => old.hasAttribute(name))
    .map((name) => "[" + name + '="' + CSS.escape(old.getAttribute(name)) + '"]');
  return marks.length ? screenNow().querySelector(marks.join("")) : null;
}

function refill(old) {
  const now = successor(old);
  if (!now || now === old) return;
  if (old.type === "checkbox" || old.type === "radio") {
    if (now.checked !== old.checked && (old.checked || old.type === "checkbox")) now.click();
  } else if (now.value !== old.value) {
    now.value = old.value;
    now.dispatchEvent(new Event("input", { bubbles: true }));
    now.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function replay(done) {
  // Fields that were changed before this script ran left no event behind.
  for (const field of servedFields) {
    // The value of a box says nothing of it: without one it is "on", and its default "".
    const isBox = field.type === "checkbox" || field.type === "radio";
    if (!changed.has(field) && (isBox ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)) refill(field);
  }
  changed.forEach(refill);
  const focus = successor(focused);
  if (focus && focus !== document.activeElement && document.activeElement === document.body) focus.focus({ preventScroll: true });
  const button = successor(tapped);
  if (!button) {
    notWaiting(tapped);
    return done();
  }
  // The client draws within a frame or two; the button must see the fields as refilled.
  setTimeout(() => {
    notWaiting(button);
    button.click();
    done();
  }, 50);
}
