//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// usualFit is the one exception of J41: known epilepsy, the usual fit, fully well
// again.
var usualFit = has("faint-signs", "usual-fit")

// fit is C49. Any other fit is RF25; a few jerks in a faint are C09.
func fit() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C49",
			Name: "A fit (seizure)",
			Fits: anyOf(has("faint-signs", "fit"), usualFit),
			Base: urgent,
			Says: "You have epilepsy and had your usual fit. A doctor should hear of it today.",
			Rules: []*triage.Rule{{
				// J41. For what is true of the person, "not sure" counts as no (J18).
				ID: "C49.pregnant", Level: emergency, When: all(usualFit, pregnant),
				Says:      "You had a fit and are pregnant, or had a baby in the last 6 weeks.",
				Sources:   sources("NHS-SEIZURE"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("faint-signs", "fit"), Says: "You went stiff and jerked all over."},
				{When: usualFit, Says: "It was your usual fit, and you are fully well again."},
			},
			Sources:   sources("NHS-SEIZURE", "EPILEPSY-SOC", "UK-BOTOX-PIL"),
			Judgement: true,
		},
		Slug:  "fit",
		Group: Body,
		Summary: "The body goes stiff and then jerks, and the person does not answer. " +
			"After these injections it has been reported rarely, mostly in people who had a higher risk of fits before.",
		Looks: []string{
			"The body is stiff, then jerks all over.",
			"The person does not answer.",
			"A few jerks during a faint, awake again within 2 minutes, are common and not a fit.",
		},
		Course: Course{NoWindow: true, Basis: "C49"},
		Days: []DayNote{
			{0, ever, "A fit is not a normal effect on any day."},
		},
		Do: []string{
			"Call the emergency number if it is a first fit, unlike the usual ones, or longer than 5 minutes.",
			"Start a clock.",
			"Move hard things away and put something soft under the head.",
			"When the jerking stops, roll the person onto their side and check their breathing.",
			"Stay and speak calmly.",
			"Tell the crew or the doctor about the injection and any numbing cream.",
		},
		Not: []string{
			"Do not put anything in the mouth.",
			"Do not hold the person down.",
			"Do not give food or drink until they are fully awake.",
			"Do not drive.",
			"Do not change your epilepsy medicine on your own.",
		},
		Clinic: []string{
			"After a first fit the hospital looks for the cause.",
			"With known epilepsy, your doctor may look at your plan again.",
		},
		Unsure: "A faint with jerks and a fit can look alike, even to people who saw it.",
		Watch: []string{
			"A first fit, or one unlike your usual ones: call the emergency number.",
			"It takes more than 5 minutes, or another one starts: call the emergency number.",
			"The person is hurt, pregnant, breathes badly or does not wake: call the emergency number.",
		},
		Help: "Call the emergency number, unless you have epilepsy, it was your usual fit and you are fully well again. " +
			"Then see a doctor today.",
		Usually: "A fit lasts for minutes.",
		Recheck: "Do not wait for a new check: be seen first.",
	}
}
