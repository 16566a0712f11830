// Package early notes which functions of the client run until the fourth question:
// those that its first file has, see package strip. `make early` has it write the list
// anew, from a client in which every function notes that it ran.
package early
