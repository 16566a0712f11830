package guideline

// ChoosingProvider is F1: how to know somebody who may be trusted with the
// needle. It is told as what the person does, so that it can be ticked.
func ChoosingProvider() []PrepareGroup { return data().Choosing }

// ToDisclose is F2: what the person who injects needs to know. A tick means
// "this is me, I will say it".
func ToDisclose() []PrepareGroup { return data().Disclosing }

// Aftercare is F3, in three groups: what to do, what to leave, and what is up to
// the person because nothing speaks for or against it.
func Aftercare() []PrepareGroup { return data().Aftercare }

// Unhappy lists the complications that somebody may be unhappy with: what the
// clinic may do stands with each of them.
func Unhappy() []string { return []string{"C12", "C15", "C13", "C14", "C11"} }
