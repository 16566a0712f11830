package extract

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

// clientPackages are those of the client that say something to somebody.
var clientPackages = []string{
	"app/screens", "app/parts", "app/parts/axis", "app/parts/bodymap",
	"internal/clinic", "internal/guideline", "internal/handover", "internal/locale", "internal/locale/say",
}

// otherFiles are of packages that otherwise say nothing: what raises a level, and
// the documents and the manifest.
var otherFiles = []string{"internal/triage/explain.go", "app/site.go", "internal/site/manifest.go"}

// sourceTexts are the texts in the source, in the order of the files.
func sourceTexts(top string) ([]Entry, error) {
	client := build.Default
	client.GOOS, client.GOARCH = "js", "wasm"
	var files []string
	for _, dir := range clientPackages {
		in := client
		if dir == "internal/locale" { // its texts are in tables that the client is given
			in = build.Default
		}
		p, err := in.ImportDir(filepath.Join(top, dir), 0)
		if err != nil {
			return nil, err
		}
		for _, name := range p.GoFiles {
			files = append(files, dir+"/"+name)
		}
	}
	var found []Entry
	for _, file := range append(files, otherFiles...) {
		if leftOut[file] != "" {
			continue
		}
		entries, err := fileTexts(top, file)
		if err != nil {
			return nil, err
		}
		found = append(found, entries...)
	}
	return found, nil
}

func fileTexts(top, file string) ([]Entry, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, filepath.Join(top, file), nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	s := source{file: file}
	for _, d := range tree.Decls {
		s.context = ""
		switch d := d.(type) {
		case *ast.FuncDecl:
			s.context = d.Name.Name
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if v, ok := spec.(*ast.ValueSpec); ok {
					s.context = v.Names[0].Name
					if leftOut[file+" "+s.context] == "" {
						ast.Walk(&s, v)
					}
				}
			}
			continue
		}
		if leftOut[file+" "+s.context] == "" {
			ast.Walk(&s, d)
		}
	}
	return s.found, nil
}

// source looks for texts in a file.
type source struct {
	file, context string
	found         []Entry
}

func (s *source) text(text string) {
	if text = strings.TrimSpace(text); notShown[text] == "" {
		s.found = append(s.found, Entry{Text: text, Context: s.context, Where: s.file})
	}
}

// Visit goes into what may hold a text.
func (s *source) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.ImportSpec, *ast.CaseClause, *ast.StructType, *ast.IndexExpr:
		if c, ok := n.(*ast.CaseClause); ok { // what is compared is an id
			for _, b := range c.Body {
				ast.Walk(s, b)
			}
		}
		return nil
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			return nil
		}
		if whole, ok := literal(n); ok {
			s.maybe(whole)
			return nil
		}
	case *ast.KeyValueExpr: // the key of a map, or the name of a field, is an id
		ast.Walk(s, n.Value)
		return nil
	case *ast.CallExpr:
		return s.call(n)
	case *ast.BasicLit:
		if text, ok := literal(n); ok {
			s.maybe(text)
		}
	}
	return s
}

// maybe takes a string if it looks like a text: words, or one that begins with a
// capital letter.
func (s *source) maybe(text string) {
	letters, small, special := false, false, false
	for _, r := range strings.TrimSpace(text) {
		letters = letters || unicode.IsLetter(r)
		small = small || unicode.IsLower(r)
		special = special || r == ' ' || unicode.IsUpper(r) || r > 0x7f
	}
	// Ids of rules and codes of countries have no small letters.
	if letters && small && special && !isID(text) {
		s.text(text)
	}
}

// isID tells whether it is the id of a part of a rule: "C62.daily".
func isID(text string) bool {
	rule, _, found := strings.Cut(text, ".")
	return found && !strings.ContainsFunc(rule, unicode.IsLower) && !strings.Contains(text, " ")
}

// call looks at the arguments of a call, of which some are never shown.
func (s *source) call(c *ast.CallExpr) ast.Visitor {
	name := ""
	say := false
	switch f := c.Fun.(type) {
	case *ast.Ident:
		name = f.Name
		// Within package say itself.
		say = strings.HasPrefix(s.file, "internal/locale/say/") && (name == "Text" || name == "Textf")
	case *ast.SelectorExpr:
		name = f.Sel.Name
		x, ok := f.X.(*ast.Ident)
		say = ok && (x.Name == "say" || x.Name == "in")
		ast.Walk(s, f.X)
	}
	args := c.Args
	switch {
	case say && name == "Plural":
		one, ok1 := literal(args[1])
		other, ok2 := literal(args[2])
		if ok1 && ok2 {
			s.found = append(s.found, Entry{Text: one, Plural: other, Context: s.context, Where: s.file})
		}
		args = args[3:]
	case say && (name == "Text" || name == "Textf" || name == "Words"):
		if text, ok := literal(args[0]); ok {
			s.text(text)
			args = args[1:]
		}
	case (name == "Attr" || name == "Aria") && len(args) > 1:
		if key, _ := literal(args[0]); shownAttributes[key] {
			ast.Walk(s, args[1])
		}
		return nil
	}
	for _, a := range args {
		if _, ok := literal(a); ok && takesNoText[name] {
			continue
		}
		ast.Walk(s, a)
	}
	return nil
}

// literal is the value of a string that stands in the source, put together with +
// or not.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		text, err := strconv.Unquote(e.Value)
		return text, err == nil
	case *ast.ParenExpr:
		return literal(e.X)
	case *ast.BinaryExpr:
		a, ok1 := literal(e.X)
		b, ok2 := literal(e.Y)
		return a + b, ok1 && ok2 && e.Op == token.ADD
	}
	return "", false
}
