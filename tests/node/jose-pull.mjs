// Pulls deliveries over HTTP as a receiver would that shares nothing with ours: signs the request and verifies the answer with the npm package jose.
//
//   node jose-pull.mjs URL TOKEN CHAIN KEY IAT < REQUEST     certificates and PKCS #8 key in PEM; writes status and protected header as JSON
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FlattenedSign, flattenedVerify, importPKCS8, importX509 } from 'jose';

const [url, token, chain, keyFile, iat] = process.argv.slice(2);
const digestOf = (bytes) => `SHA-256=${createHash('sha256').update(bytes).digest('base64')}`;
const name = 'nlgov-adr-payload-sig';

const body = readFileSync(0);
const certificates = readFileSync(chain, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g).map((pem) => new X509Certificate(pem).raw);
const header = { alg: 'PS256', typ: 'JOSE', kid: 'jose', x5c: certificates.map((raw) => raw.toString('base64')), iat: Number(iat) };
const request = await new FlattenedSign(body).setProtectedHeader(header).sign(await importPKCS8(readFileSync(keyFile, 'utf8'), 'PS256'));
const response = await fetch(url, {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Digest: digestOf(body), [name]: `${request.protected}..${request.signature}`,
  },
  body,
});
const answer = Buffer.from(await response.arrayBuffer());
if (response.status !== 200) {
  console.log(JSON.stringify({ status: response.status, answer: answer.toString() }));
} else {
  if (response.headers.get('Digest') !== digestOf(answer)) throw new Error('the digest differs');
  const [protectedHeader, nothing, signature] = response.headers.get(name).split('.');
  if (nothing !== '') throw new Error('the payload is inside');
  const { x5c } = JSON.parse(Buffer.from(protectedHeader, 'base64url'));
  const key = await importX509(`-----BEGIN CERTIFICATE-----\n${x5c[0]}\n-----END CERTIFICATE-----`, 'PS256');
  const result = await flattenedVerify({ protected: protectedHeader, signature, payload: answer.toString('base64url') }, key, { algorithms: ['PS256'] });
  console.log(JSON.stringify({ status: response.status, ...result.protectedHeader, signals: JSON.parse(answer).gegevens.leveringen.flatMap((l) => l.vroegsignalen).length }));
}
