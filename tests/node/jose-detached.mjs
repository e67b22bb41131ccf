// Signs and verifies detached messages with the npm package jose: an implementation that shares nothing with ours.
//
//   node jose-detached.mjs verify PROFILE BODY HEADERS   headers as JSON: { "name": "value" }; writes the protected header as JSON
//   node jose-detached.mjs sign PROFILE BODY CHAIN KEY IAT certificates and PKCS #8 key in PEM; writes the headers as JSON
//
// PROFILE: a (the body), b or c (the digest line, b64 false), d (base64url of the digest line).
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FlattenedSign, flattenedVerify, importPKCS8, importX509 } from 'jose';

const [verb, profile, bodyFile, ...rest] = process.argv.slice(2);
const body = readFileSync(bodyFile);
const name = profile === 'c' ? 'Payload-Signature' : 'nlgov-adr-payload-sig';
const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
const payload = profile === 'a' ? body : Buffer.from(`digest: ${digest}`);
const crit = { sigD: true };

if (verb === 'verify') {
  const headers = JSON.parse(readFileSync(rest[0], 'utf8'));
  if (headers.Digest !== digest) throw new Error('the digest differs');
  const [header, nothing, signature] = headers[name].split('.');
  if (nothing !== '') throw new Error('the payload is inside');
  const { x5c } = JSON.parse(Buffer.from(header, 'base64url'));
  const pem = `-----BEGIN CERTIFICATE-----\n${x5c[0]}\n-----END CERTIFICATE-----`;
  const key = await importX509(pem, 'PS256');
  const unencoded = profile === 'b' || profile === 'c';
  const jws = { protected: header, signature, payload: unencoded ? payload : payload.toString('base64url') };
  const result = await flattenedVerify(jws, key, { algorithms: ['PS256'], crit: profile === 'a' ? {} : crit });
  if (!Buffer.from(result.payload).equals(payload)) throw new Error('another payload was verified');
  console.log(JSON.stringify(result.protectedHeader));
} else {
  const certificates = readFileSync(rest[0], 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
    .map((pem) => new X509Certificate(pem).raw);
  const header = {
    alg: 'PS256', typ: 'JOSE', kid: 'jose', x5c: certificates.map((raw) => raw.toString('base64')),
    'x5t#S256': createHash('sha256').update(certificates[0]).digest('base64url'), iat: Number(rest[2]),
  };
  if (profile !== 'a') {
    header.sigD = { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: ['digest'] };
    header.crit = ['sigD'];
  }
  if (profile === 'b' || profile === 'c') {
    header.b64 = false;
    header.crit.push('b64');
  }
  const key = await importPKCS8(readFileSync(rest[1], 'utf8'), 'PS256');
  const jws = await new FlattenedSign(payload).setProtectedHeader(header).sign(key, { crit });
  console.log(JSON.stringify({ Digest: digest, [name]: `${jws.protected}..${jws.signature}` }));
}
