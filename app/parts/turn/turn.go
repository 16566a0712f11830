//go:build js && wasm

package turn

import "syscall/js"

func init() {
	ours := make(chan struct{})
	var call js.Func
	call = js.FuncOf(func(js.Value, []js.Value) any {
		call.Release()
		close(ours)
		return nil
	})
	js.Global().Call("setTimeout", call, 0)
	<-ours
}
