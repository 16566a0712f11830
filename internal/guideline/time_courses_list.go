//go:build !(js && wasm)

package guideline

import (
	"slices"
	"strings"
)

// timeCourses lists T01 to T34, in that order.
func timeCourses() []TimeCourse {
	list := slices.Concat(firstDaysCourses, effectCourses, weaknessCourses, dangerCourses, visitCourses)
	slices.SortFunc(list, func(a, b TimeCourse) int { return strings.Compare(a.ID, b.ID) })
	return list
}
