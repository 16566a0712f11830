package clinic

import (
	"math/rand/v2"
	"strconv"

	"aftercheck/internal/triage"
)

var today, _ = triage.ParseDate("2026-11-28")

// randomLink is a link that passes every rule.
func randomLink(random *rand.Rand) Link {
	var l Link
	pick := func(all ...string) string { return all[random.IntN(len(all))] }
	sometimes := func(value string) string {
		if random.IntN(2) == 0 {
			return ""
		}
		return value
	}
	phone := func() string {
		return pick("+442079460", "+447700900", "+353861234", "+12125550", "+493012345", "+919876543") + strconv.Itoa(100+random.IntN(900))
	}
	l.Clinic.Country, l.Clinic.Language = sometimes(pick("GB", "IE", "US", "AU")), sometimes(pick("en", "pt-BR", "zh-Hant-TW", "es-419", "haw"))
	if random.IntN(3) == 0 {
		l.ID = pick("harley", "skin-2", "a1", "the-longest-of-all-names")
	} else {
		l.Clinic.Name = pick("Harley Street Skin", "Smith & Jones", "Клиника Роза", "皮肤科", "Ästhetik Zürich", "عيادة الجمال", "O’Hara", "Skin 54", "A+B (Leeds)", "Nguyễn Skin", "त्वचा क्लिनिक")
		l.Clinic.Phone, l.Clinic.SMS = sometimes(phone()), sometimes(phone())
		l.Clinic.Email = sometimes(pick("desk@clinic.example", "front.desk+night@skin-clinic.co.uk", "a_b@xn--nxasmq6b.example"))
		l.Clinic.Colour = sometimes(fromHSL(random.Float64()*360, random.Float64(), random.Float64()).String())
	}
	if random.IntN(3) > 0 {
		l.Date = today - triage.Date(random.IntN(oldest))
	}
	if random.IntN(3) == 0 {
		l.Review = max(l.Date, today-oldest) + 1 + triage.Date(random.IntN(latestReview))
		if l.Date == 0 {
			l.Review = today - 100 + triage.Date(random.IntN(200))
		}
	}
	l.Product = sometimes(Products()[random.IntN(len(Products()))].ID)
	areas := Areas()
	for _, i := range random.Perm(len(areas))[:random.IntN(len(areas)+1)] {
		l.Areas = append(l.Areas, areas[i].ID)
	}
	return l
}
