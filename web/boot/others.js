// What others change in the page: extensions, translators.

// An extension may have put something of its own before the screen.
function screenNow() {
  return document.body.querySelector(":scope > .page") || served;
}

// A translator puts an element of its own in the place of a text, and extensions
// take things away. The client would write into a text that nobody sees, and end
// when it replaces what is gone. So it is remembered what stands for what.
const standIns = new WeakMap();
new MutationObserver((records) => {
  const added = new Set();
  for (const record of records) record.addedNodes.forEach((node) => added.add(node));
  for (const record of records) {
    const near = [record.addedNodes[0], record.previousSibling, record.nextSibling].find((node) => added.has(node));
    if (near) record.removedNodes.forEach((node) => { if (node.nodeType === Node.TEXT_NODE) standIns.set(node, near); });
  }
}).observe(document.body, { childList: true, subtree: true });

// The child of parent that is the node, holds it or stands for it.
function childFor(parent, node) {
  let child = node.isConnected ? node : standIns.get(node);
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child;
}
const { removeChild, replaceChild } = Node.prototype;
Node.prototype.removeChild = function (old) {
  const child = childFor(this, old);
  if (child || old.parentNode === this) removeChild.call(this, child || old);
  return old;
};
Node.prototype.replaceChild = function (fresh, old) {
  const child = childFor(this, old);
  if (child || old.parentNode === this) replaceChild.call(this, fresh, child || old);
  else this.appendChild(fresh);
  return old;
};
const content = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
Object.defineProperty(Node.prototype, "nodeValue", Object.assign({}, content, {
  set(text) {
    const other = this.isConnected ? null : standIns.get(this);
    if (other && other.parentNode) replaceChild.call(other.parentNode, this, other);
    content.set.call(this, text);
  },
}));
