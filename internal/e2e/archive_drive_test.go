package e2e

import (
	"encoding/base64"
	"strings"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// browserDrive is the database of the browser that a visit is in, by way of the
// page's own archive.js: what package device does from inside, from outside.
type browserDrive struct{ v *visit.Visit }

// ask calls a function of archive.js; js is what follows its name.
func (d browserDrive) ask(out any, js string, args ...any) error {
	var answer struct {
		Error string
		Text  *string
		Bytes *string // base64
	}
	d.v.Ask(&answer, inTime(`const args = arguments;
		const answer = await (aftercheckArchive.`+js+`);
		const value = answer.value;
		if (value instanceof Uint8Array) return { Bytes: btoa(Array.from(value, (b) => String.fromCharCode(b)).join("")) };
		return { Error: answer.error || "", Text: value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value) };`), args...)
	if answer.Error != "" {
		return named[answer.Error]
	}
	data, ok := out.(*[]byte)
	switch {
	case !ok:
	case answer.Bytes != nil:
		decoded, err := base64.StdEncoding.DecodeString(*answer.Bytes)
		*data = decoded
		return err
	case answer.Text != nil:
		*data = []byte(*answer.Text)
	}
	return nil
}

var named = map[string]error{
	"full": diary.ErrFull, "blocked": diary.ErrBlocked, "newer": diary.ErrNewer,
	"damaged": diary.ErrDamaged, "missing": diary.ErrMissing, "changed": diary.ErrChanged,
}

func (d browserDrive) Rows() ([]diary.Entry, error) {
	var keys, texts []byte
	if err := d.ask(&keys, `rows().then((a) => ({ ...a, value: a.value && a.value.keys }))`); err != nil || len(keys) == 0 {
		return nil, err
	}
	if err := d.ask(&texts, `rows().then((a) => ({ ...a, value: a.value && a.value.texts }))`); err != nil {
		return nil, err
	}
	var rows []diary.Entry
	all := strings.Split(string(texts), "\n")
	for i, key := range strings.Split(string(keys), "\n") {
		rows = append(rows, diary.Entry{Drawer: diary.Rows, Key: key, Data: []byte(all[i])})
	}
	return rows, nil
}

func (d browserDrive) Keys(from diary.Drawer) ([]string, error) {
	var keys []byte
	if err := d.ask(&keys, `keys(args[0])`, from); err != nil || len(keys) == 0 {
		return nil, err
	}
	return strings.Split(string(keys), "\n"), nil
}

func (d browserDrive) Get(from diary.Drawer, key string) ([]byte, error) {
	var data []byte
	err := d.ask(&data, `get(args[0], args[1])`, from, key)
	return data, err
}

func (d browserDrive) Trouble() error { return d.ask(nil, `open()`) }

func (d browserDrive) Apply(c diary.Change) error {
	if c.Clear {
		return d.ask(nil, `erase()`)
	}
	type entry struct{ Drawer, Key, Text, Bytes string }
	var drop, put []entry
	for _, e := range c.Drop {
		drop = append(drop, entry{Drawer: string(e.Drawer), Key: e.Key})
	}
	for _, e := range c.Put {
		item := entry{Drawer: string(e.Drawer), Key: e.Key}
		if e.Drawer == diary.Pictures {
			item.Bytes = base64.StdEncoding.EncodeToString(e.Data)
		} else {
			item.Text = string(e.Data)
		}
		put = append(put, item)
	}
	var when []map[string]any
	for _, e := range c.If {
		is := map[string]any{"Drawer": e.Drawer, "Key": e.Key, "Text": nil}
		if e.Data != nil {
			is["Text"] = string(e.Data)
		}
		when = append(when, is)
	}
	return d.ask(nil, `change && (() => {
		const [when, drop, put] = args, change = aftercheckArchive.change();
		for (const e of when || []) change.when(e.Drawer, e.Key, e.Text);
		for (const e of drop || []) change.drop(e.Drawer, e.Key);
		for (const e of put || []) change.put(e.Drawer, e.Key, e.Drawer === "pictures" ? Uint8Array.from(atob(e.Bytes), (c) => c.charCodeAt(0)) : e.Text);
		return change.apply();
	})()`, when, drop, put)
}

// atArchive begins a visit at a page that needs no client, and gives the
// database of its browser.
func atArchive(t *testing.T, options browser.Options) (*visit.Visit, browserDrive) {
	t.Helper()
	v, _ := story(t, options)
	v.Open("/")
	return v, browserDrive{v}
}

// rawDatabase is everything in the browser's database, read without archive.js:
// for each store its keys.
var rawDatabase = inTime(`return await new Promise((resolve, reject) => {
	const request = indexedDB.open("aftercheck");
	request.onerror = () => reject(request.error);
	request.onsuccess = () => {
		const db = request.result, names = [...db.objectStoreNames], found = { version: [String(db.version)] };
		if (!names.length) { db.close(); return resolve(found); }
		const tx = db.transaction(names);
		for (const name of names) tx.objectStore(name).getAllKeys().onsuccess = (e) => { found[name] = e.target.result; };
		tx.oncomplete = () => { db.close(); resolve(found); };
	};
})`)

// inTime is the body of a function that may wait for what takes its time.
func inTime(body string) string { return "return (async () => {" + body + "})()" }
