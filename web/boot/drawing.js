// What the client draws, and how the served screen becomes its first one.

// What a client that is built small draws (see package trim), all at once: orders
// of one letter and what it needs, parted by a character that no text has. It knows
// nodes and handlers by numbers. An attribute is set as go-app would set it.
const flags = /^(async|autofocus|checked|default|defer|disabled|hidden|multiple|open|readOnly|required|reversed|selected)$/;
function setAttribute(node, name, value) {
  if (name === "readonly") name = "readOnly";
  if (flags.test(name)) node[name] = value === "true";
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value);
}

const listening = new WeakMap(); // the handlers of a node by the events
function hear(event) {
  window.aftercheckHeard(listening.get(this)[event.type], event);
}
function listen(node, event, handler) {
  if (!listening.has(node)) listening.set(node, {});
  listening.get(node)[event] = Number(handler);
  node.addEventListener(event, hear); // once, however often it is said
}

const drawn = [];
const lent = new WeakSet(); // nodes that Go has itself
window.aftercheckDrawn = (number, adopted) => {
  if (adopted) drawn[number] = adopted;
  if (drawn[number]) lent.add(drawn[number]);
  return drawn[number];
};
window.aftercheckDraw = (orders) => {
  const o = orders.split("\0");
  let first = null; // the client's first screen, when it is among them
  for (let i = 0; i + 1 < o.length;) {
    const letter = o[i++], number = o[i++], node = drawn[number];
    switch (letter) {
      case "e": {
        const tag = o[i++], xmlns = o[i++];
        drawn[number] = xmlns ? document.createElementNS(xmlns, tag) : document.createElement(tag);
        break;
      }
      case "t": drawn[number] = document.createTextNode(o[i++]); break;
      case "s": setAttribute(node, o[i++], o[i++]); break;
      case "u": node.removeAttribute(o[i++]); break;
      case "v": node.nodeValue = o[i++]; break;
      case "l": listen(node, o[i++], o[i++]); break;
      case "a": node.append(drawn[o[i++]]); break;
      case "r": {
        const fresh = drawn[o[i++]], old = drawn[o[i++]];
        if (old !== served || takenOver) node.replaceChild(fresh, old);
        else {
          takenOver = true;
          first = fresh; // it may be drawn on yet
        }
        break;
      }
      case "d": node.removeChild(drawn[o[i++]]); break;
      case "f": drawn[number] = null; break;
    }
  }
  if (first) takeOver(first);
};

// The first screen of the client is mostly the one that was served. That stays where it
// is, with the focus, the place of a screen reader, what is selected or opened, and
// becomes what was drawn: to put all of it anew takes a slow phone longer, too.
function takeOver(fresh) {
  if (!served.isConnected || !canBecome(served, fresh)) return document.body.replaceChild(fresh, served);
  // Out of the page first: of boxes that exclude each other the fresh one would undo the
  // person's choice.
  for (const field of served.querySelectorAll(fields)) field.replaceWith(document.createComment(""));
  const numbers = new Map();
  drawn.forEach((node, number) => { if (node) numbers.set(node, number); });
  become(served, fresh, numbers);
}

// A field is put anew: what it holds is no attribute, and what a person put in is given
// to the client later, see replay.
const fields = "input, select, textarea";

function canBecome(old, fresh) {
  return old.nodeName === fresh.nodeName && old.namespaceURI === fresh.namespaceURI && !lent.has(fresh);
}

function become(old, fresh, numbers) {
  if (numbers.has(fresh)) drawn[numbers.get(fresh)] = old;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const name of old.getAttributeNames()) {
    if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name); // a list that was opened since stays so
  }
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name);
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const handlers = listening.get(fresh);
  for (const event in handlers) listen(old, event, handlers[event]);
  let next = old.firstChild;
  for (const child of Array.from(fresh.childNodes)) {
    while (next && next.nodeType !== child.nodeType && child.nodeType === Node.ELEMENT_NODE) next = without(next);
    if (next && canBecome(next, child)) {
      become(next, child, numbers);
      next = next.nextSibling;
    } else {
      old.insertBefore(child, next);
      if (next && next.nodeType === child.nodeType) next = without(next);
    }
  }
  while (next) next = without(next);
}

// Takes a node away, and gives the one after it.
function without(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}
