package webdriver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// routes has the HTTP method and path of each command; {id} is taken from its params.
var routes = map[string][2]string{
	"Navigate":         {"POST", "/url"},
	"Back":             {"POST", "/back"},
	"ExecuteScript":    {"POST", "/execute/sync"},
	"FindElement":      {"POST", "/element"},
	"ElementClick":     {"POST", "/element/{id}/click"},
	"ElementClear":     {"POST", "/element/{id}/clear"},
	"ElementSendKeys":  {"POST", "/element/{id}/value"},
	"GetComputedRole":  {"GET", "/element/{id}/computedrole"},
	"TakeScreenshot":   {"GET", "/screenshot"},
	"PerformActions":   {"POST", "/actions"},
	"NewWindow":        {"POST", "/window/new"},
	"GetWindowHandle":  {"GET", "/window"},
	"GetWindowHandles": {"GET", "/window/handles"},
	"CloseWindow":      {"DELETE", "/window"},
	"SwitchToWindow":   {"POST", "/window"},
	// Chromium's own.
	"Log": {"POST", "/se/log"},
	"CDP": {"POST", "/goog/cdp/execute"},
}

// client never goes through a proxy of the machine: drivers are on 127.0.0.1.
var client = &http.Client{Timeout: 90 * time.Second, Transport: &http.Transport{Proxy: nil}}

// overHTTP is the transport to a driver program.
type overHTTP struct {
	session string // address of the session at the driver
	stop    func()
}

func (h *overHTTP) call(command string, params map[string]any, out any) error {
	route, ok := routes[command]
	if !ok {
		return fmt.Errorf("no route for the command %q", command)
	}
	if params == nil {
		params = map[string]any{}
	}
	path := route[1]
	if id, ok := params["id"].(string); ok {
		path = strings.Replace(path, "{id}", id, 1)
	}
	return exchange(route[0], h.session+path, params, out)
}

func (h *overHTTP) quit() {
	// An error here means that the browser is gone already, which is what is wanted.
	_ = exchange("DELETE", h.session, nil, nil)
	h.stop()
}

func (h *overHTTP) kill() { h.stop() }

// exchange sends one request to the driver and decodes the value it answers.
func exchange(method, url string, body, out any) error {
	var payload io.Reader
	if method == "POST" {
		encoded, err := json.Marshal(body)
		if err != nil {
			return err
		}
		payload = bytes.NewReader(encoded)
	}
	request, err := http.NewRequest(method, url, payload)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		var said struct{ Error, Message string }
		if err := json.Unmarshal(answer.Value, &said); err != nil {
			return fmt.Errorf("driver answered %s", response.Status)
		}
		return &Error{said.Error, said.Message}
	}
	if out == nil || len(answer.Value) == 0 {
		return nil
	}
	return json.Unmarshal(answer.Value, out)
}
