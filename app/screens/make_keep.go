package screens

import (
	"encoding/json"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// clinicKey keeps the clinic's own details on the receptionist's device, if they ask
// for it. "Delete everything" takes it away with all that is ours.
const clinicKey = "aftercheck-maker"

// keptFields are what is kept of the form. The patient's day, places, product and
// visit are not among them.
var keptFields = []string{"id", "name", "phone", "sms", "email", "country", "language", "colour"}

// firstColour is what the field for the colour begins with: our own.
const firstColour = "#5b2a56"

// recall fills in the form from what is kept.
func (c *maker) recall() {
	c.begun = map[string]string{"colour": firstColour}
	kept := map[string]string{}
	text, ok := here().store.Get(clinicKey)
	if c.kept = ok && json.Unmarshal([]byte(text), &kept) == nil; c.kept {
		for _, option := range keptFields {
			if kept[option] != "" {
				c.begun[option] = kept[option]
			}
		}
		c.listed, c.coloured = kept["listed"] != "", kept["coloured"] != ""
	}
	for option, text := range c.begun {
		c.typed[option] = text
	}
}

// keeping offers to keep the clinic's details, and to forget them.
func (c *maker) keeping() app.UI {
	words, keep := "So that you need not type them again for the next patient. Only the clinic’s own: never a patient’s day or places. Whoever uses this browser can see them.", "Keep the clinic’s details on this device"
	var forget app.UI
	if c.kept {
		words, keep = "The clinic’s details are kept on this device. The patient’s are not.", "Keep them as they are now"
		forget = html.Button().Class("secondary").DataSet("action", "forget-clinic").OnClick(c.onForgetClinic).Text(say.Words("Forget them"))
	}
	return parts.Section("Next time",
		html.P().Class("small").Text(say.Words(words)),
		html.Div().Class("buttons").Body(
			html.Button().Class("secondary").DataSet("action", "keep-clinic").OnClick(c.onKeepClinic).Text(say.Words(keep)),
			parts.Slot(forget),
		),
		c.status(clinicKey),
	)
}

func (c *maker) onKeepClinic(app.Context, app.Event) {
	kept := map[string]string{}
	for _, option := range keptFields {
		if c.typed[option] != "" {
			kept[option] = c.typed[option]
		}
	}
	for option, on := range map[string]bool{"listed": c.listed, "coloured": c.coloured} {
		if on {
			kept[option] = "yes"
		}
	}
	text, err := json.Marshal(kept)
	if err != nil || !here().store.Set(clinicKey, string(text)) {
		c.say(clinicKey, "This browser does not let Aftercheck keep anything now.")
		return
	}
	c.kept = true
	c.say(clinicKey, "Kept on this device.")
}

func (c *maker) onForgetClinic(app.Context, app.Event) {
	if !here().store.Remove(clinicKey) {
		c.say(clinicKey, "The browser does not let Aftercheck delete anything now.")
		return
	}
	c.kept = false
	c.say(clinicKey, "Forgotten. The fields stay as they are until you leave this page.")
}
