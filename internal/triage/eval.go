package triage

// eval is the value of a condition; an absent one is true.
func (f *facts) eval(n *node, m mode) Truth {
	if n == nil {
		return True
	}
	if f.memo == nil {
		return f.compute(n, m)
	}
	at := &f.memo[4*n.id+m.place()]
	if *at == 0 {
		*at = f.compute(n, m) + 1
	}
	return *at - 1
}

func (f *facts) compute(n *node, m mode) Truth {
	switch n.op {
	case OpAll:
		return f.all(n.kids, m)
	case OpAny:
		return f.any(n.kids, m)
	case OpAtLeast:
		return f.atLeast(n, m)
	case OpNot:
		return f.eval(n.kids[0], m.turned()).not()
	case OpCertain:
		return f.eval(n.kids[0], mode{false, m.window})
	case OpPossible:
		return f.eval(n.kids[0], mode{true, m.window})
	case OpDayIn:
		if !f.dayAsked {
			return Unknown
		}
		return f.day.within(n.min, n.max, m)
	}
	return f.leaf(n, m)
}

func (f *facts) leaf(n *node, m mode) Truth {
	q := f.of[n.question]
	switch q.status {
	case unasked:
		return Unknown
	case skipped:
		return False
	}
	switch n.op {
	case OpDoubt:
		return truth(q.status == unsure)
	case OpOnsetIn:
		if !f.dayAsked {
			return Unknown
		}
		return f.onset(q).within(n.min, n.max, m)
	case OpLengthIn:
		// A day that is not known lies between the injection and today, so it
		// waits for the day of the injection.
		if q.status == unsure && !f.dayAsked {
			return Unknown
		}
		return f.length(q).within(n.min, n.max, m)
	}
	if q.status == unsure {
		return truth(m.unsure)
	}
	if n.op == OpNumberIn {
		return truth(q.number >= float64(n.min) && q.number <= float64(n.max))
	}
	return truth(q.chosen&n.mask != 0)
}

func (f *facts) all(kids []*node, m mode) Truth {
	t := True
	for _, k := range kids {
		if t = min(t, f.eval(k, m)); t == False {
			break
		}
	}
	return t
}

func (f *facts) any(kids []*node, m mode) Truth {
	t := False
	for _, k := range kids {
		if t = max(t, f.eval(k, m)); t == True {
			break
		}
	}
	return t
}

func (f *facts) atLeast(n *node, m mode) Truth {
	yes, maybe := 0, 0
	for _, k := range n.kids {
		switch f.eval(k, m) {
		case True:
			yes++
		case Unknown:
			maybe++
		}
	}
	switch {
	case yes >= n.n:
		return True
	case yes+maybe < n.n:
		return False
	}
	return Unknown
}
