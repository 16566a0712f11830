package paper

import (
	"slices"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (d *review) levels() {
	d.heading(2, "The five levels, and how they combine")
	rows := [][]string{{"Level", "What people read", "Check again"}}
	all := triage.Urgencies()
	slices.Reverse(all)
	for _, u := range all {
		l := guideline.LevelAdvice(u)
		rows = append(rows, []string{code(u.String()), "**" + plain(l.Title) + ".** " + plain(l.Lead), plain(l.Recheck)})
	}
	d.table(rows)
	d.para("The result is worked out in this order (J15 to J18):")
	d.writef("%s\n\n", combining)
	d.para("“Not sure” counts like this (J03, J18):")
	d.items(
		"For an emergency rule it counts as yes, wherever the rule names “I’m not sure” or says “or may be so”.",
		"For a lower rule it counts as no. But where a yes would have raised the level, the base goes up by one step: once in all, never above "+
			code("urgent")+", and never above what a yes would have given.",
		"A step-down needs certainty: “not sure” keeps the higher level.",
		"For a modifier it counts as no, but for an illness of nerves and muscles as yes.",
		"A day of injection that nobody knows lies inside every window that could raise the level.",
	)
	d.para("When nothing fits, or something was told that nothing explains, the result is %s at least: see “No match”. "+
		"Naming what a worry is can therefore lower a result that was there only because nothing explained the worry.", code(d.NoMatch.Base.String()))
	d.seen("levels and how they combine")
}

const combining = `1. **Base.** Each complication that fits has its base level. Its own rules can make that more urgent, never less.
2. **One step up.** The base goes up by one step if a modifier asks for it or if a “not sure” calls for it. One step in all, however many ask. It acts on the base only, never on a floor or a red flag. Expected effects are never raised by a modifier (J17). A step up ends at urgent; it reaches an emergency only where the complication says so (J16). A fact that a complication's own rule has used already does not raise it again.
3. **Floor.** Some modifiers set a minimum. Floors do not add up: the most urgent one counts.
4. **Forced.** The most urgent red flag that holds. A red flag is lowered only by its own step-down, when every condition of it is certain.
5. **Result.** The most urgent of the three: base with its step, floor, forced. With several complaints, the most urgent of all. Nothing about the person, the dose or an earlier check lowers a level.`
