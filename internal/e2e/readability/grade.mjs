// Reads a list of texts as JSON, and writes what each is made of: words, sentences,
// syllables, and the Flesch-Kincaid grade that follows. The last one is of all together.
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

const wordsOf = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

function count(text) {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?:;]”?(?:\s|$)/u).filter((sentence) => wordsOf(sentence).length > 0).length;
  return { word: words.length, sentence: Math.max(1, sentences), syllable: words.reduce((n, w) => n + Math.max(1, syllable(w)), 0) };
}

let input = "";
for await (const piece of process.stdin) input += piece;
const each = JSON.parse(input).map(count);
const all = each.reduce((a, b) => ({ word: a.word + b.word, sentence: a.sentence + b.sentence, syllable: a.syllable + b.syllable }));
process.stdout.write(JSON.stringify([...each, all].map((counts) => ({ ...counts, grade: fleschKincaid(counts) }))));
