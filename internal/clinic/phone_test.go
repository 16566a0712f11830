package clinic

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/nyaruka/phonenumbers"

	"aftercheck/internal/locale"
)

func TestPhoneRule(t *testing.T) {
	for _, good := range []string{
		"+442079460123", "+447700900123", "+448001111111", "+443001231234", "+353861234567", "+35312345678", "+35315512345", "+12125550123",
		"+18761234567", "+4930123456", "+390612345678", "+919876543210", "+61412345678", "+97141234567", "+80012345678",
	} {
		if why := checkPhone("The phone number", good); why != "" {
			t.Errorf("%s %s", good, why)
		}
	}
	for name, bad := range map[string]string{
		"premium rate":               "+449061234567",
		"premium rate, Ireland":      "+3531520123456",
		"premium rate, America":      "+19002345678",
		"976":                        "+12129761234",
		"911 and more digits":        "+19115550123",
		"shared cost":                "+448451234567",
		"shared cost, Germany":       "+49180512345678",
		"a number that follows":      "+447012345678",
		"short":                      "+4499912",
		"emergency":                  "+44999",
		"a help line of Europe":      "+44116123",
		"the 0 of the country":       "+4402079460123",
		"no code of a country":       "+9991234567",
		"premium rate of no country": "+979123456789",
		"satellite":                  "+881612345678",
		"no plus":                    "442079460123",
		"a national number":          "02079460123",
		"spaces":                     "+44 20 7946 0123",
		"an extension":               "+442079460123;ext=9",
		"pause and more":             "+442079460123,,999",
		"a service code":             "*21*442079460123#",
		"letters":                    "+44CLINIC123",
		"other digits":               "+٤٤٢٠٧٩٤٦٠١٢٣",
		"two pluses":                 "++442079460123",
		"too long":                   "+4420794601231234",
		"nothing":                    "+",
	} {
		if why := checkPhone("The phone number", bad); why == "" {
			t.Errorf("%s: %s is taken", name, bad)
		}
	}
}

// TestNoEmergencyNumberStandsBehindACode: what calls an ambulance somewhere is too short
// to be anybody's number, with any country's code. (Five digits, 10177, are usual numbers
// in some countries, and four on three islands.)
func TestNoEmergencyNumberStandsBehindACode(t *testing.T) {
	for code := range phonenumbers.GetSupportedCallingCodes() {
		for _, n := range append(locale.Ambulances(), locale.Unknown) {
			for _, number := range []string{n.Number, n.Also} {
				islands := slices.Contains([]int{290, 683, 690}, code)
				if full := "+" + strconv.Itoa(code) + number; number != "" && len(number) < 5 && checkPhone("The phone number", full) == "" && !islands {
					t.Errorf("%s is taken", full)
				}
			}
		}
	}
}

// kinds are what the numbering plans know of, and whether a link may have it.
var kinds = []struct {
	kind phonenumbers.PhoneNumberType
	name string
	dear bool
}{
	{phonenumbers.FIXED_LINE, "fixed line", false},
	{phonenumbers.MOBILE, "mobile", false},
	{phonenumbers.PREMIUM_RATE, "premium rate", true},
	{phonenumbers.SHARED_COST, "shared cost", true},
	{phonenumbers.PERSONAL_NUMBER, "personal number", true},
}

// TestPhoneRuleAgreesWithTheNumberingPlans asks an independent implementation: the
// example of each kind in each country, and numbers near them. It is in tests only: its
// tables weigh more than the client.
func TestPhoneRuleAgreesWithTheNumberingPlans(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	compared := map[string]int{}
	for _, region := range slices.Sorted(maps.Keys(phonenumbers.GetSupportedRegions())) {
		for _, k := range kinds {
			example := phonenumbers.GetExampleNumberForType(region, k.kind)
			if example == nil || !isKind(example, k.kind) {
				continue // it has none, and the example of another kind came instead
			}
			number := phonenumbers.Format(example, phonenumbers.E164)
			code := 1 + len(strconv.Itoa(int(example.GetCountryCode())))
			for range 12 {
				compared[k.name]++
				if why := checkPhone("The phone number", number); (why != "") != k.dear && !paidExchange(number) {
					t.Errorf("%s, %s of %s: %q", number, k.name, region, why)
				}
				near := []byte(number)
				for range 1 + random.IntN(3) {
					near[code+random.IntN(len(near)-code)] = byte('0' + random.IntN(10))
				}
				if parsed, err := phonenumbers.Parse(string(near), "ZZ"); err == nil && isKind(parsed, k.kind) && phonenumbers.Format(parsed, phonenumbers.E164) == string(near) {
					number = string(near)
				}
			}
		}
	}
	for _, k := range kinds {
		if compared[k.name] < 100 {
			t.Errorf("%d numbers compared of the kind %s", compared[k.name], k.name)
		}
	}
}

// paidExchange are numbers of +1 that the plans have as usual ones and the rule refuses.
func paidExchange(number string) bool { return number[:2] == "+1" && number[5:8] == "976" }

func isKind(n *phonenumbers.PhoneNumber, kind phonenumbers.PhoneNumberType) bool {
	is := phonenumbers.GetNumberType(n)
	either := is == phonenumbers.FIXED_LINE_OR_MOBILE && (kind == phonenumbers.FIXED_LINE || kind == phonenumbers.MOBILE)
	return phonenumbers.IsValidNumber(n) && (is == kind || either)
}

func TestPhoneNumbersAsPeopleTypeThem(t *testing.T) {
	for typed, want := range map[string]string{
		"+44 20 7946 0123": "+442079460123", " +44 (0)20-7946.0123 ": "+442079460123", "0044 20 7946 0123": "+442079460123",
		"020 7946 0123": "02079460123", "": "",
	} {
		if got := TidyPhone(typed); got != want {
			t.Errorf("%q became %q, want %q", typed, got, want)
		}
	}
	for number, want := range map[string]string{
		"+442079460123": "+44 207 946 0123", "+12125550123": "+1 212 555 0123", "+35312345678": "+353 123 456 78", "nonsense": "nonsense",
	} {
		if got := ShowPhone(number); got != want {
			t.Errorf("%q is shown as %q, want %q", number, got, want)
		}
	}
}
