package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"aftercheck/internal/e2e/need"
)

// The bill of materials is valid by CycloneDX's own schema, and names what is
// really linked: go-app and Go in the client, cobra in the server only.
func TestSBOMIsValid(t *testing.T) {
	t.Parallel()
	root := need.ModuleRoot(t)
	need.File(t, "run `make build` first", filepath.Join(root, "bin", "client.mod"))
	schemas := filepath.Join(root, "internal/e2e/node_modules/@cyclonedx/cyclonedx-library/res/schema")
	need.File(t, "run `make deps` first", filepath.Join(schemas, "bom-1.6.SNAPSHOT.schema.json"))
	name := filepath.Join(t.TempDir(), "bom.json")
	c := exec.Command("go", "run", "./internal/site/shipped", "sbom", name)
	c.Dir = root
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}

	schema := jsonschema.NewCompiler()
	for _, part := range []string{"bom-1.6", "spdx", "jsf-0.82"} {
		content := read(t, filepath.Join(schemas, part+".SNAPSHOT.schema.json"))
		if err := schema.AddResource("http://cyclonedx.org/schema/"+part+".SNAPSHOT.schema.json", content); err != nil {
			t.Fatal(err)
		}
	}
	valid, err := schema.Compile("http://cyclonedx.org/schema/bom-1.6.SNAPSHOT.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	bom := read(t, name)
	if err := valid.Validate(bom); err != nil {
		t.Error(err)
	}
	// The schema is no rubber stamp.
	bom.(map[string]any)["components"].([]any)[0].(map[string]any)["type"] = "thing"
	if valid.Validate(bom) == nil {
		t.Error("a component of no known type is valid")
	}

	where := map[string]string{}
	for _, c := range bom.(map[string]any)["components"].([]any) {
		part := c.(map[string]any)
		for _, p := range part["properties"].([]any) {
			where[part["name"].(string)] += p.(map[string]any)["value"].(string) + " "
		}
	}
	for name, want := range map[string]string{"github.com/maxence-charriere/go-app/v9": "client server", "std": "client server", "github.com/spf13/cobra": "server"} {
		if got := strings.TrimSpace(where[name]); got != want {
			t.Errorf("%s is in %q, want %q", name, got, want)
		}
	}
}

// read reads JSON as the validator wants it.
func read(t *testing.T, name string) any {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	content, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
