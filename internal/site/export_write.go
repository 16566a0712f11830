package site

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

// stageFolder is where files wait until all of them are written. It is inside of
// the export, for a file can only change its place at once within one file system.
const stageFolder = ".aftercheck-new"

// writeAll writes files under dir in their order. All are written elsewhere first:
// the time in which old and new stand side by side is that of renaming them. One
// that is there already keeps its time, for tools that upload what is newer.
func writeAll(dir string, files []exportedFile) error {
	stage := filepath.Join(dir, stageFolder)
	if err := os.RemoveAll(stage); err != nil { // of an export that was interrupted
		return err
	}
	if err := os.Mkdir(stage, 0o700); err != nil {
		return err
	}
	defer os.RemoveAll(stage)
	waiting := make([]string, len(files))
	for i, f := range files {
		if isThere(filepath.Join(dir, f.name), f.body) {
			continue
		}
		waiting[i] = filepath.Join(stage, strconv.Itoa(i))
		if err := os.WriteFile(waiting[i], f.body, 0o644); err != nil {
			return err
		}
		if err := os.Chmod(waiting[i], 0o644); err != nil { // whatever the umask
			return err
		}
		if err := makeFolders(filepath.Join(dir, filepath.Dir(f.name))); err != nil {
			return err
		}
	}
	for i, from := range waiting {
		if from == "" {
			continue
		}
		if err := os.Rename(from, filepath.Join(dir, files[i].name)); err != nil {
			return err
		}
	}
	return nil
}

// isThere says whether a file has that content already, for everybody to read.
func isThere(name string, body []byte) bool {
	info, err := os.Lstat(name)
	if err != nil || info.Mode() != 0o644 || info.Size() != int64(len(body)) {
		return false
	}
	old, err := os.ReadFile(name)
	return err == nil && bytes.Equal(old, body)
}

// makeFolders makes a folder and those above it, open to everybody whatever the
// umask. One that is there already stays as it is.
func makeFolders(dir string) error {
	if info, err := os.Stat(dir); err == nil && info.IsDir() {
		return nil
	}
	if err := makeFolders(filepath.Dir(dir)); err != nil {
		return err
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	return os.Chmod(dir, 0o755)
}

// removeUnder removes a file of an earlier export and the folders it leaves
// empty. The list was on disk, where anyone may have written: a name that leads
// out of dir is not followed.
func removeUnder(dir, name string) error {
	if !filepath.IsLocal(name) {
		return fmt.Errorf("%s lists %q, which is not in the folder", exportList, name)
	}
	if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for parent := filepath.Dir(name); parent != "."; parent = filepath.Dir(parent) {
		if os.Remove(filepath.Join(dir, parent)) != nil {
			break // not empty
		}
	}
	return nil
}
