package po

// SeldomFiles are those that decide what is a later text.
var SeldomFiles = seldomFiles
