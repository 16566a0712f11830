package screens

import (
	"math"
	"slices"
	"strconv"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// table is a table with a caption, a heading for each column, and one for each
// row, which is its first cell.
func table(class, caption string, columns []app.UI, rows [][]app.UI) app.UI {
	head := make([]app.UI, len(columns))
	for i, c := range columns {
		head[i] = html.Th().Attr("scope", "col").Body(c)
	}
	body := make([]app.UI, len(rows))
	for i, row := range rows {
		cells := []app.UI{html.Th().Attr("scope", "row").Body(row[0])}
		for _, c := range row[1:] {
			cells = append(cells, html.Td().Body(c))
		}
		body[i] = html.Tr().Body(cells...)
	}
	return html.Table().Class(class).Body(
		html.Caption().Text(say.Words(caption)),
		html.Thead().Body(html.Tr().Body(head...)),
		html.Tbody().Body(body...),
	)
}

func texts(cells ...string) []app.UI {
	out := make([]app.UI, len(cells))
	for i, c := range cells {
		out[i] = app.Text(say.Words(c))
	}
	return out
}

func shareTable(f guideline.EvaluationFigures) app.UI {
	row := func(name string, s guideline.Share) []app.UI {
		share := 0.0
		if s.Of > 0 {
			share = float64(s.Count) / float64(s.Of)
		}
		return texts(name, say.Textf("%[1]d of %[2]d", s.Count, s.Of), say.Textf("%[1]s (%[2]s)", percent(share), percentRange(s.From, s.To)))
	}
	return table("figures shares-table", "How often the urgency was right",
		texts("Urgency", "Cases", "Share (95 % interval)"),
		[][]app.UI{
			row("As expected", f.Exact),
			row("Does no harm", f.Acceptable),
			row("Too low", f.Under),
			row("Wrongly told to wait", f.SeriousUnder),
			row("Too high", f.Over),
		})
}

// levelTable shows where cases went that were not judged as expected. Its
// columns carry the levels' icons, and their names for screen readers: five
// words do not fit beside each other on a phone.
func levelTable(counts [5][5]int) app.UI {
	levels := triage.Urgencies()
	slices.Reverse(levels)
	columns := []app.UI{app.Text(say.Words("Should be"))}
	var rows [][]app.UI
	for _, u := range levels {
		columns = append(columns, html.Span().Class("level-sign").DataSet("level", u.String()).Body(
			parts.Icon(u.String()), parts.Hidden(levelWord(u))))
		row := []app.UI{html.Span().Class("level-sign").DataSet("level", u.String()).Body(
			parts.Icon(u.String()), html.Span().Text(say.Words(levelWord(u))))}
		for _, given := range levels {
			row = append(row, app.Text(strconv.Itoa(counts[u-triage.SelfCare][given-triage.SelfCare])))
		}
		rows = append(rows, row)
	}
	return table("figures levels-table", "Each row is the urgency that cases should get, each column the one they got", columns, rows)
}

var levelWords = [...]string{
	triage.SelfCare: "Self-care", triage.Routine: "Routine", triage.Soon: "Soon", triage.Urgent: "Urgent", triage.Emergency: "Emergency",
}

// levelWord is the level in one word: "Urgent".
func levelWord(u triage.Urgency) string { return say.Text(levelWords[u]) }

func mutationTable(shares []guideline.MutationShare) app.UI {
	var rows [][]app.UI
	for _, m := range shares {
		share := 0.0
		if m.Of > 0 {
			share = float64(m.Noticed) / float64(m.Of)
		}
		rows = append(rows, texts(levelWord(m.Level), say.Textf("%[1]d of %[2]d", m.Noticed, m.Of), percent(share)))
	}
	return table("figures shares-table", "Mistakes in rules that are noticed", texts("Rules of level", "Noticed", "Share"), rows)
}

// percentForm keeps the sign on the line of its number.
const percentForm = "%s\u00a0%%"

// percent never rounds up to 100 %.
func percent(share float64) string {
	return say.Textf(percentForm, perHundred(math.Floor(share*1000+1e-9)))
}

// percentRange rounds outwards.
func percentRange(from, to float64) string {
	return say.Textf("%[1]s to %[2]s", perHundred(math.Floor(from*1000+1e-9)), say.Textf(percentForm, perHundred(math.Ceil(to*1000-1e-9))))
}

func perHundred(perThousand float64) string { return say.Number(perThousand / 10) }
