package say

// hashOf is FNV-1a with 32 bits. Where two texts have the same one, another salt
// is taken when the file is written.
func hashOf(salt byte, text string) uint32 {
	const start, prime = 2166136261, 16777619
	sum := (uint32(start) ^ uint32(salt)) * prime
	for i := range len(text) {
		sum = (sum ^ uint32(text[i])) * prime
	}
	return sum
}
