package extract

// Later is in each text of the pseudo language that a real one has in its second file.
const Later = "¤"
