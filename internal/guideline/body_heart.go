//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// heartSigns is C48. Pain, and a beat that does not settle, is RF23; what settled
// is RF68. A known heart disease makes every racing beat an emergency (E-M16).
// Nothing else raises it: palpitations stop at "urgent" (J16).
func heartSigns() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C48",
			Name: "Heart signs: chest pain, a racing or uneven heart",
			Fits: anyOf(flagged("RF23"), flagged("RF68"), has("faint-signs", "chest")),
			Base: urgent,
			Says: "A heart that raced or skipped, or a chest pain that is gone, is seen by a doctor today.",
			Tells: []*triage.Tell{
				{When: has("chest", "pain"), Says: "Your chest hurts, feels squeezed or tight, or the pain spreads."},
				{When: has("chest", "racing-bad", "uneven"), Says: "Your heart races or beats unevenly and does not settle."},
				{When: has("chest", "racing"), Says: "Your heart raced or skipped, and settled."},
				{When: has("chest", "brief"), Says: "You had a short chest pain that is gone."},
				{When: has("faint-signs", "chest"), Says: "You fainted with a chest or heart sign."},
				{When: has("health", "heart"), Says: "You have heart disease or a heart rhythm problem."},
			},
			Sources:   sources("FDA-JEUVEAU"),
			Judgement: true,
		},
		Slug:  "heart-signs",
		Group: Body,
		Summary: "Heart trouble has been reported very rarely after these injections, sometimes in people who had heart disease before. " +
			"Chest pain that stays is an emergency whatever was injected.",
		Looks: []string{
			"The chest hurts, or feels squeezed, tight or heavy.",
			"The pain may go to an arm or the jaw.",
			"The heart races, skips or beats unevenly.",
			"You may sweat, feel faint or be short of breath.",
			"Soreness only when you press on an injected place is something else.",
		},
		Course: Course{Onset: Range{0, 1, 14}, Basis: "C48", OpenEnd: true},
		Days: []DayNote{
			{0, 14, "If it has to do with the injection, it most likely begins now. Chest pain, or a heart that does not settle, is not normal on any day."},
			{15, ever, "It is less likely to come from this injection. These signs need the same help."},
		},
		Do: []string{
			"Stop what you are doing and rest.",
			"If the pain or tightness lasts more than 5 minutes or spreads, call the emergency number.",
			"If your heart races and you feel faint, breathless or in pain, call the emergency number.",
			"If it settled, see a doctor today.",
			"Write down when it began, how long it took and what you felt.",
			"Tell the call handler whether you can take aspirin. Take it only if they say so.",
		},
		Not: []string{
			"Do not take aspirin on your own.",
			"Do not drive.",
			"Do not wait to see whether it comes back.",
		},
		Clinic: []string{
			"A doctor may record your heart beat (ECG).",
			"They may take blood tests and check your blood pressure.",
		},
		Unsure: "Fear can make the heart race too. Nobody can tell that from here, so we do not call it fear.",
		Watch: []string{
			"Chest pain, squeezing or tightness for more than 5 minutes, or spreading to arm or jaw: call the emergency number.",
			"A racing or uneven heart with faintness, chest pain or short breath: call the emergency number.",
			"An uneven beat for more than 5 minutes, or racing that 30 minutes of rest does not settle: call the emergency number.",
			"You have heart disease, and your heart races or skips again: call the emergency number.",
		},
		Help: "If it is going on, call the emergency number. If it settled, see a doctor today. " +
			"If none can see you today, go to an emergency department.",
		Usually: "How it goes on depends on what the doctor finds.",
		Recheck: "Check again after 30 minutes, and at once if it comes back.",
	}
}
