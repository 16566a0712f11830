// Package say says the app's texts in the language of the page.
//
// Texts are written in English where they are used, and the English text is the
// key of its translations. Whatever shows a text asks for it here at the last
// moment, so that everything before that, the engine, the saved checks and the
// guideline, works on the English and on nothing else:
//
//	html.P().Text(say.Words("Only a doctor can tell."))
//	html.P().Text(say.Words(question.Help))
//	row("product", say.Text("Product"))
//	html.Span().Text(say.Textf("Question %d", n))
//	html.Summary().Text(say.Plural(n, "%d more sign", "%d more signs"))
//
// What has no translation is said in English: a frightened person is helped more
// by that than by nothing. A text that is a translation already stays as it is, so
// it does no harm to ask twice; a test of the languages sees to that.
//
// Sentences are never put together from pieces: the order of words differs from
// language to language. A text with a gap is a format, with numbered verbs
// (%[1]s) where a translation may need another order.
package say
