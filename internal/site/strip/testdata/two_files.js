// Runs a client of two files in Node: two_files.js wasm_exec.js FIRST LATER [ARGUMENTS].
// When it ends it says how often the second file was asked for.
"use strict";
const fs = require("fs");
globalThis.fs = fs;
globalThis.path = require("path");
const [, , loader, first, later, ...args] = process.argv;
require(loader);
const go = new Go();
go.argv = [first].concat(args);
let asked = 0, instance = null;
go.importObject.aftercheck = {
  later() {
    asked++;
    new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(later)), { client: instance.exports });
  },
};
go.exit = (code) => {
  fs.writeSync(1, "later: " + asked + "\n");
  process.exit(code);
};
instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(first)), go.importObject);
go.run(instance);
