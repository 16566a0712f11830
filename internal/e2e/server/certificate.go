package server

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// selfSigned is a certificate for 127.0.0.1 that nobody but the tests trusts.
type selfSigned struct {
	certFile, keyFile string
	pool              *x509.CertPool
	publicKey         string // SHA-256 of it, as browsers write it
	err               error
}

var (
	sharedCertificate selfSigned
	makeOnce          sync.Once
)

// certificate is the one that all hosts of a test run show.
func certificate(t testing.TB) *selfSigned {
	t.Helper()
	makeOnce.Do(func() {
		dir, err := os.MkdirTemp("", "aftercheck-certificate-")
		if err == nil {
			err = os.Chmod(dir, 0o755) // hosts run as another user
		}
		if err == nil {
			sharedCertificate, err = writeCertificate(dir)
		}
		sharedCertificate.err = err
	})
	if sharedCertificate.err != nil {
		t.Fatal(sharedCertificate.err)
	}
	return &sharedCertificate
}

// config is for a server inside of the test.
func (c *selfSigned) config(t testing.TB) *tls.Config {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}}
}

// TrustFlag makes Chromium trust the certificate of the hosts, and no other.
func TrustFlag(t testing.TB) string {
	t.Helper()
	return "--ignore-certificate-errors-spki-list=" + certificate(t).publicKey
}

// removeCertificate is called when the test run ends.
func removeCertificate() {
	if sharedCertificate.certFile != "" {
		_ = os.RemoveAll(filepath.Dir(sharedCertificate.certFile))
	}
}

func writeCertificate(dir string) (c selfSigned, err error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return c, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 100))
	if err != nil {
		return c, err
	}
	template := &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: "Aftercheck's tests"},
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     time.Now().Add(24 * time.Hour),
		IPAddresses:  []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA:         true, BasicConstraintsValid: true,
		KeyUsage:    x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return c, err
	}
	made, err := x509.ParseCertificate(der)
	if err != nil {
		return c, err
	}
	keyBytes, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return c, err
	}
	c = selfSigned{certFile: filepath.Join(dir, "cert.pem"), keyFile: filepath.Join(dir, "key.pem"), pool: x509.NewCertPool()}
	c.pool.AddCert(made)
	sum := sha256.Sum256(made.RawSubjectPublicKeyInfo)
	c.publicKey = base64.StdEncoding.EncodeToString(sum[:])
	for name, block := range map[string]*pem.Block{c.certFile: {Type: "CERTIFICATE", Bytes: der}, c.keyFile: {Type: "PRIVATE KEY", Bytes: keyBytes}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o644); err != nil {
			return c, err
		}
	}
	return c, nil
}
