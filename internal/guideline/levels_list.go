//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

var levels = []Level{
	{
		Urgency: triage.Emergency,
		Word:    "Emergency",
		Title:   "Call an ambulance now",
		Prefix:  "Immediate action required: ",
		Lead:    "This can be serious, and the ambulance service is there for you: you are right to call.",
		Help: "Call the ambulance number of the country you are in. If you do not know it, call 112. " +
			"Say what you feel and the day of the injection. Do what the call handler says. Do not drive yourself.",
	},
	{
		Urgency: triage.Urgent,
		Word:    "Urgent: today",
		Title:   "See a doctor today",
		Prefix:  "Urgent advice: ",
		Lead:    "A doctor should look at this today, and it is right to ask for that.",
		Help: "Phone a doctor or the medical line for out-of-hours help now. Say what you feel, the day of the injection and the product. " +
			"Tell the clinic too, but do not wait for it to call back. " +
			"If nobody can see you today, go to an urgent care centre or an emergency department. " +
			"If it gets much worse or an emergency sign comes, call an ambulance.",
		Recheck: "Check again after 2 to 6 hours, and again until a doctor has seen you. Check at once if it gets worse.",
	},
	{
		Urgency: triage.Soon,
		Word:    "Soon: in 1 to 2 days",
		Title:   "Contact your clinic in the next 1 to 2 days",
		Prefix:  "Non-urgent advice: ",
		Lead:    "This is not an emergency, and someone who knows about these injections should hear about it soon.",
		Help: "Phone or write to the clinic that injected you and ask for a visit in the next 1 to 2 days. " +
			"Say what you feel, since when, and the day of the injection. " +
			"If nobody answers, or you do not trust them, contact a doctor instead.",
		Recheck: "Check again in 24 hours. Check at once if it gets worse.",
	},
	{
		Urgency: triage.Routine,
		Word:    "At your review",
		Title:   "Talk about it at your 2-week review",
		Prefix:  "Non-urgent advice: ",
		Lead:    "This can wait until your review, and it is worth saying there.",
		Help: "Write down what you notice, and take a photo if it can be seen. Show both at the review. " +
			"If no review is planned, or that day has passed, ask the clinic for a visit.",
		Recheck: "Check again on day 14 after the injection, or earlier if anything changes.",
	},
	{
		Urgency: triage.SelfCare,
		Word:    "Expected: home care",
		Title:   "Look after yourself at home",
		Prefix:  "Self-care advice: ",
		Lead:    "This is expected after these injections: you can look after it at home and watch it.",
		Help: "You do not need a visit for this now. " +
			"If you are worried, or it does not get better, phone the clinic that injected you.",
		Recheck: "Check again after 48 hours, on day 7 and on day 14. Check at once if it gets worse.",
	},
}
