package clinic

import "testing"

func TestAddressesThatOpenAProgram(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{CallHref("+442079460123"), "tel:+442079460123"},
		{SMSHref("+442079460123", ""), "sms:+442079460123"},
		{SMSHref("+442079460123", "Lid hangs. Day 7 & worse? 1+1=2%\n#é"), "sms:+442079460123?&body=Lid%20hangs.%20Day%207%20%26%20worse%3F%201%2B1%3D2%25%0A%23%C3%A9"},
		{MailHref("front+desk@clinic.example", "A & B", "one\ntwo\r\nthree?"), "mailto:front+desk@clinic.example?subject=A%20%26%20B&body=one%0D%0Atwo%0D%0Athree%3F"},
		// A text cannot add a field or a receiver.
		{MailHref("a@b.example", "x&cc=eve@evil.example", "y?bcc=eve@evil.example"), "mailto:a@b.example?subject=x%26cc%3Deve%40evil.example&body=y%3Fbcc%3Deve%40evil.example"},
	} {
		if c.got != c.want {
			t.Errorf("got  %s\nwant %s", c.got, c.want)
		}
	}
}
