// The time zone of the device.

// The offsets of this time zone in seconds east of Greenwich, between two moments in
// seconds: the first, then for each change of the clocks when it is and the next. No
// zone changes its clocks twice in a week. Asked from Go it took a tenth of a second.
window.aftercheckZone = (from, to) => {
  const week = 7 * 24 * 3600;
  const offset = (at) => -60 * new Date(at * 1000).getTimezoneOffset();
  let last = offset(from);
  const found = [last];
  for (let at = from; at < to; at += week) {
    const next = offset(at + week);
    if (next === last) continue;
    let early = at, late = at + week; // the change is after the one, not after the other
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2);
      if (offset(middle) === last) early = middle;
      else late = middle;
    }
    found.push(late, next);
    last = next;
  }
  return found.join(" ");
};
