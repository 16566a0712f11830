package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// courseWords say how a sign went.
var courseWords = map[diary.Course]string{
	diary.Worse:  "worse",
	diary.New:    "new",
	diary.Same:   "the same",
	diary.Better: "better",
	diary.Gone:   "gone",
}

// courseIcons stand beside the words.
var courseIcons = map[diary.Course]string{
	diary.Worse:  "worse",
	diary.New:    "new",
	diary.Same:   "same",
	diary.Better: "better",
	diary.Gone:   "yes",
}

// courseList says how each sign went since the check before, the worst first;
// nil when nothing was told.
func courseList(course map[string]diary.Course) app.UI {
	var items []app.UI
	for _, went := range diary.Courses() {
		for _, sign := range guideline.AllSigns() {
			if course[sign.ID] == went {
				items = append(items, html.Li().DataSet("course", string(went)).Body(
					parts.Icon(courseIcons[went]),
					html.Span().Body(app.Text(say.Label(say.Text(sign.Text))+" "), html.Strong().Text(say.Words(courseWords[went]))),
				))
			}
		}
	}
	if len(items) == 0 {
		return nil
	}
	return html.Ul().Class("course").Body(items...)
}

// since says what changed since an earlier check, and between which levels; nil
// when there was none.
func since(changedSince string, before, now triage.Urgency, course map[string]diary.Course) app.UI {
	list := courseList(course)
	if list == nil {
		list = html.P().Text(say.Words("You could not say how your signs went."))
	}
	return parts.Section(changedSince,
		list,
		html.Dl().Class("then-now").Body(
			html.Div().Body(html.Dt().Text(say.Words("Then")), html.Dd().Body(parts.LevelMark(before))),
			html.Div().Body(html.Dt().Text(say.Words("Now")), html.Dd().Body(parts.LevelMark(now))),
		),
		parts.Paragraph(sinceWords(before, now, course)),
	)
}

// sinceWords are honest about what the change means, and what it does not.
func sinceWords(before, now triage.Urgency, course map[string]diary.Course) string {
	worse, better := false, false
	for _, went := range course {
		worse = worse || went == diary.Worse || went == diary.New
		better = better || went == diary.Better || went == diary.Gone
	}
	switch {
	case now > before:
		return "This needs help sooner than last time. Go by what this page says now."
	case worse:
		return "Something is worse or new. That is counted in this result. If it goes on, check again sooner."
	case now < before && better:
		return "Things are going the right way. Go by what this page says now, and check again if anything gets worse."
	case now < before:
		return "It is less urgent than last time, from what you told today. If a doctor or the clinic told you to come, still go."
	case better:
		return "Better is a good sign. It does not mean that it is over: keep to what this page says."
	}
	return "Nothing big has changed. Keep to what this page says."
}

// compareWith names the earlier check, so that nobody wonders what changed since
// today.
func (s *session) compareWith(day triage.Date) string {
	if day == s.today() {
		return say.Text("Compare with your check of earlier today.")
	}
	return say.Textf("Compare with your check of %s.", parts.SayPastDay(day, s.today()))
}

// sinceLast is what changed since the check that this one follows up.
func (r report) sinceLast() app.UI {
	if r.follow == nil {
		return nil
	}
	title := say.Textf("What has changed since %s", parts.SayPastDay(r.follow.Day, r.today()))
	if r.follow.Day == r.today() {
		title = "What has changed since earlier today"
	}
	return since(title, r.follow.Urgency, r.Urgency, r.course())
}
