package say

import (
	"strconv"
	"strings"
)

// Number is a number with as many decimals as it has, and the decimal sign of the
// language.
func Number(n float64) string {
	// The sign is what the translation of this number has between its digits.
	sign := strings.Trim(Text("1.5"), "15")
	return strings.Replace(strconv.FormatFloat(n, 'f', -1, 64), ".", sign, 1)
}
