package parts

import (
	"math"
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/axis"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TimelineView is whose timeline it is, and when it is looked at.
type TimelineView struct {
	// Mine: it stands on somebody's own result, not on a page of the guide.
	Mine bool
	// Day is the day after the injection; negative when it is not known.
	Day int
	// Began is the day on which the person's own sign began; negative when that
	// was not told.
	Began int
	// Level is the urgency of the result.
	Level triage.Urgency
	// Raised: the answers made it more urgent than this usually is.
	Raised bool
	// Areas are the treated places; empty when not known.
	Areas []string
	// Daxxify: that product was given, whose effects last longer.
	Daxxify bool
}

// AnyTimeline is the timeline of a guide page, which knows nobody's days.
var AnyTimeline = TimelineView{Day: -1, Began: -1}

// plan is a timeline with everything in its place: what is drawn, and what is
// said about it. The words say all that the picture shows.
type plan struct {
	scale axis.Scale
	lanes []lane
	// now is the place of today, in per cent; negative: it is not marked.
	now   float64
	today string
	// beyond: today is further on than the scale goes.
	beyond bool
	rows   []string
	// marks is how the days are known.
	marks []guideline.Mark
	// endless: no day is named from which it is not usual any more.
	endless bool
}

// lane is one line of the picture.
type lane struct {
	kind  string
	title string
	text  string
	band  axis.Band
	// dot marks the typical day, began the person's own; negative: none.
	dot, began float64
	// knee and half are where a band that tapers begins to, and where half of
	// its height is left; in per cent of the picture.
	knee, half float64
	open       bool
}

// planTimeline puts the timeline of a complication in place; ok is false when
// it has none.
func planTimeline(c *guideline.Complication, v *TimelineView) (p *plan, ok bool) {
	t, ok := guideline.TimelineOf(c, v.Daxxify)
	if !ok {
		return nil, false
	}
	p = &plan{scale: axis.For(lastDay(&t, v)), now: -1}
	for i := range t.Lanes {
		l := &t.Lanes[i]
		if !l.Holds(v.Areas) {
			continue
		}
		p.lanes = append(p.lanes, p.lane(l, t.Limits, v))
		if !slices.Contains(p.rows, l.Row) {
			p.rows = append(p.rows, l.Row)
		}
		p.marks = append(p.marks, l.Marks...)
	}
	p.endless = len(t.Limits) == 0
	p.lanes = p.withLimits(t.Limits, c.Base, v)
	if l := guideline.ReviewLane(); c.Base <= triage.Soon && v.Level <= triage.Soon && l.Days.Typical <= p.scale.Last() {
		p.lanes = append(p.lanes, p.review(&l, max(c.Base, v.Level), v.Day))
	}
	if v.Day >= 0 {
		p.now = p.scale.Place(float64(v.Day))
		p.beyond = float64(v.Day) > p.scale.Last()
		p.today = todayWords(v.Day, p.beyond)
	}
	return p, true
}

// withLimits adds what is not usual: below the usual course, but above it where
// no day may calm somebody.
func (p *plan) withLimits(list []guideline.Limit, base triage.Urgency, v *TimelineView) []lane {
	var limits, first []lane
	for i := range list {
		limits = append(limits, p.limit(&list[i]))
	}
	if v.Raised {
		first = append(first, p.raised(v))
	}
	if base >= triage.Urgent {
		return slices.Concat(first, limits, p.lanes)
	}
	return slices.Concat(first, p.lanes, limits)
}

// roomForLimit is how much further a scale goes than the day of a limit, so
// that what is not usual has a width.
const roomForLimit = 1.15

// lastDay is the last day that must have its place.
func lastDay(t *guideline.Timeline, v *TimelineView) float64 {
	last := math.Max(float64(v.Day), float64(v.Began))
	for i := range t.Lanes {
		l := &t.Lanes[i]
		if !l.Holds(v.Areas) {
			continue
		}
		end := l.Days.Max
		if l.Kind == guideline.Lasts {
			end = tail(l, t.Limits, v)
		}
		last = math.Max(last, end)
	}
	for _, l := range t.Limits {
		last = math.Max(last, roomForLimit*math.Max(float64(l.Day), l.To))
	}
	return last
}

// start is the day from which a length is drawn: the person's own where it was
// told, else the typical one.
func start(l *guideline.Lane, v *TimelineView) float64 {
	if v.Began >= 0 {
		return float64(v.Began)
	}
	return l.From
}

// tail is the day on which a length ends at the latest. Where it is then no
// longer usual that the sign is there, the band must not go on as if it were.
func tail(l *guideline.Lane, limits []guideline.Limit, v *TimelineView) float64 {
	from := start(l, v)
	end := from + l.Days.Max
	for _, limit := range limits {
		if day := float64(limit.Day); limit.Lasting && day > from {
			end = math.Min(end, day)
		}
	}
	return end
}

// lane puts one line in its place.
func (p *plan) lane(l *guideline.Lane, limits []guideline.Limit, v *TimelineView) lane {
	out := lane{kind: string(l.Kind), title: laneTitle(l), text: laneText(l), dot: -1, began: -1, open: l.OpenEnd}
	if l.Note != "" {
		out.text = say.Sentences(out.text, say.Text(l.Note))
	}
	place, d := p.scale.Place, l.Days
	switch l.Kind {
	case guideline.Begins:
		out.band, out.dot = p.scale.Band(d.Min, d.Max), place(d.Typical)
		if v.Began >= 0 && l.Label == "" {
			out.began = place(float64(v.Began))
			out.text = say.Sentences(out.text, beganWords(v.Began))
		}
		out.open = false // it is the end that is open, not the start
	case guideline.Lasts:
		from, end := start(l, v), tail(l, limits, v)
		out.band = p.scale.Band(from, end)
		out.knee, out.half = place(math.Min(from+d.Min, end)), place(math.Min(from+d.Typical, end))
	case guideline.Over:
		if d.Min <= 0 || d.Min == d.Max { // one figure only
			out.kind, out.dot = string(guideline.Visit), place(d.Max)
			break
		}
		out.band = p.scale.Band(d.Min, d.Max)
		out.knee, out.half = place(d.Min), place(d.Typical)
	case guideline.Watch:
		out.band = p.scale.Band(0, d.Max)
	case guideline.Visit:
		out.dot = place(d.Typical)
	}
	return out
}

// limit is what is not usual, from its day on.
func (p *plan) limit(l *guideline.Limit) lane {
	end := p.scale.Last()
	if l.To > 0 {
		end = l.To
	}
	return lane{kind: "limit", title: limitTitle(l), text: limitText(l), band: p.scale.Band(float64(l.Day), end), dot: -1, began: -1}
}

// raised stands above the limits when this person's course is not the usual
// one: from today on the whole picture is hatched.
func (p *plan) raised(v *TimelineView) lane {
	return lane{
		kind: "limit", title: "Yours is not as usual:",
		text: say.Textf("your answers make it more pressing. %s.", say.Text(guideline.LevelAdvice(v.Level).Title)),
		band: p.scale.Band(math.Max(0, float64(v.Day)), p.scale.Last()), dot: -1, began: -1,
	}
}

func (p *plan) review(l *guideline.Lane, level triage.Urgency, today int) lane {
	day := l.Days.Typical
	text, more := say.Textf("most clinics see you again on about day %d.", int(day)), ""
	switch {
	case float64(today) > day:
		more = "That day has passed."
	case level > triage.Routine:
		more = "Do not wait for it."
	}
	text = say.Sentences(text, say.Text(more))
	return lane{kind: string(guideline.Visit), title: "Review visit:", text: text, dot: p.scale.Place(day), began: -1}
}
