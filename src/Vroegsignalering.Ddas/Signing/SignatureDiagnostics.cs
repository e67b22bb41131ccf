using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Why a signed message was refused: VS23xx. For our own log; outside, every cause has one text.</summary>
internal static class SignatureDiagnostics
{
    private static readonly Text AskSender = new(
        "Vraag de afzender het bericht volgens de afspraak te ondertekenen.",
        "Ask the sender to sign the message as was agreed.");

    private static readonly Text CheckProfile = new(
        "Kijk met de afzender welk profiel is afgesproken, met een ondertekend testbericht.",
        "See with the sender which profile was agreed, with a signed test message.");

    private static readonly Text CheckClock = new(
        "Kijk of beide klokken gelijk lopen, en laat het bericht opnieuw sturen.",
        "See whether both clocks are right, and have the message sent again.");

    private static readonly Text OtherCertificate = new(
        "Vraag de afzender om een geldig ondertekencertificaat met de hele keten.",
        "Ask the sender for a valid signing certificate with its whole chain.");

    private static readonly Text CheckAnchors = new(
        "Kijk of de wortelcertificaten goed zijn ingesteld. Voeg er nooit een toe uit een bericht.",
        "See whether the root certificates are configured well. Never add one out of a message.");

    private static readonly Text CheckRevocation = new(
        "Zorg voor een verse lijst van de uitgever, en kijk of die te bereiken is.",
        "See to a fresh list of the issuer, and whether it can be reached.");

    private static readonly Text CheckPeer = new(
        "Kijk welke organisatie is afgesproken. Vertrouw het bericht niet.",
        "See which organisation was agreed. Do not trust the message.");

    private static readonly Text CheckSize = new(
        "Vraag om kleinere pagina's, of stel de grens hoger in.",
        "Ask for smaller pages, or set the limit higher.");

    private static readonly Text SendUnchanged = new(
        "Kijk of iets onderweg het bericht verandert, en laat het opnieuw sturen.",
        "See whether something changes the message on its way, and have it sent again.");

    private static readonly Text SendAnew = new(
        "Laat de afzender het bericht opnieuw ondertekenen en sturen.",
        "Let the sender sign the message again and send it.");

    public static readonly DiagnosticCode SignatureMissing = new("VS2301", Fatal,
        new("Het bericht heeft geen kop met een handtekening.",
            "The message has no header with a signature."),
        AskSender);

    public static readonly DiagnosticCode SignatureUnderOtherName = new("VS2302", Fatal,
        new("De handtekening staat in een kop die bij een ander profiel hoort.",
            "The signature is in a header that belongs to another profile."),
        CheckProfile);

    public static readonly DiagnosticCode SignatureTwice = new("VS2303", Fatal,
        new("Het bericht heeft meer dan één kop met een handtekening.",
            "The message has more than one header with a signature."),
        AskSender);

    public static readonly DiagnosticCode SignatureTooLong = new("VS2304", Fatal,
        new("De kop met de handtekening is langer dan 32 KiB.",
            "The header with the signature is longer than 32 KiB."),
        AskSender);

    public static readonly DiagnosticCode NotThreeParts = new("VS2305", Fatal,
        new("De handtekening heeft niet precies twee punten.",
            "The signature does not have exactly two dots."),
        AskSender);

    public static readonly DiagnosticCode PayloadInside = new("VS2306", Fatal,
        new("Tussen de twee punten van de handtekening staat iets. Daar hoort niets te staan.",
            "There is something between the two dots of the signature. Nothing belongs there."),
        AskSender);

    public static readonly DiagnosticCode PartEmpty = new("VS2307", Fatal,
        new("Voor of na de punten van de handtekening staat niets.",
            "There is nothing before or after the dots of the signature."),
        AskSender);

    public static readonly DiagnosticCode NotBase64Url = new("VS2308", Fatal,
        new("Een deel van de handtekening is geen zuivere base64url: er staan vultekens, spaties of andere tekens in.",
            "A part of the signature is not pure base64url: it has padding, spaces or other characters."),
        AskSender);

    public static readonly DiagnosticCode HeaderNotJson = new("VS2310", Fatal,
        new("De kop in de handtekening is geen JSON-object in UTF-8.",
            "The header in the signature is not a JSON object in UTF-8."),
        AskSender);

    public static readonly DiagnosticCode HeaderTooDeep = new("VS2311", Fatal,
        new("De kop in de handtekening heeft meer dan vier lagen.",
            "The header in the signature has more than four levels."),
        AskSender);

    public static readonly DiagnosticCode HeaderMemberTwice = new("VS2312", Fatal,
        new("Een naam staat twee keer in de kop in de handtekening.",
            "A name is twice in the header in the signature."),
        AskSender);

    public static readonly DiagnosticCode HeaderMemberForbidden = new("VS2313", Fatal,
        new("De kop in de handtekening heeft x5t, jku, x5u of jwk. Dat mag niet.",
            "The header in the signature has x5t, jku, x5u or jwk. That is not allowed."),
        AskSender);

    public static readonly DiagnosticCode HeaderMemberUnknown = new("VS2314", Fatal,
        new("De kop in de handtekening heeft een naam die dit profiel niet kent.",
            "The header in the signature has a name that this profile does not know."),
        CheckProfile);

    public static readonly DiagnosticCode HeaderMemberMissing = new("VS2315", Fatal,
        new("In de kop in de handtekening ontbreekt typ, kid, x5c of iat.",
            "The header in the signature lacks typ, kid, x5c or iat."),
        CheckProfile);

    public static readonly DiagnosticCode HeaderMemberWrong = new("VS2316", Fatal,
        new("Een waarde in de kop in de handtekening heeft het verkeerde soort of de verkeerde inhoud.",
            "A value in the header in the signature is of the wrong kind or has the wrong content."),
        AskSender);

    public static readonly DiagnosticCode AlgorithmMissing = new("VS2317", Fatal,
        new("De kop in de handtekening noemt geen algoritme.",
            "The header in the signature names no algorithm."),
        AskSender);

    public static readonly DiagnosticCode AlgorithmOther = new("VS2318", Fatal,
        new("De kop in de handtekening noemt een ander algoritme dan PS256.",
            "The header in the signature names another algorithm than PS256."),
        AskSender);

    public static readonly DiagnosticCode CriticalUnknown = new("VS2319", Fatal,
        new("De lijst crit noemt iets wat hier niet bekend is.",
            "The list crit names something that is not known here."),
        CheckProfile);

    public static readonly DiagnosticCode CriticalIncomplete = new("VS2320", Fatal,
        new("De lijst crit noemt sigD of b64 niet, terwijl die gebruikt zijn.",
            "The list crit does not name sigD or b64 though they are used."),
        AskSender);

    public static readonly DiagnosticCode CriticalWrong = new("VS2321", Fatal,
        new("De lijst crit is leeg, noemt iets dubbel of noemt iets wat er niet is.",
            "The list crit is empty, names something twice or names something that is not there."),
        AskSender);

    public static readonly DiagnosticCode PartsOfOtherProfile = new("VS2322", Fatal,
        new("De handtekening gaat over iets anders dan het gekozen profiel zegt: sigD of b64 ontbreekt of staat er te veel.",
            "The signature is over something else than the chosen profile says: sigD or b64 is missing or too many."),
        CheckProfile);

    public static readonly DiagnosticCode SignedPartsOther = new("VS2323", Fatal,
        new("De kop sigD noemt iets anders dan alleen digest volgens HttpHeaders.",
            "The member sigD names something else than digest alone by HttpHeaders."),
        CheckProfile);

    public static readonly DiagnosticCode EncodingOther = new("VS2324", Fatal,
        new("De waarde b64 is niet false.",
            "The value b64 is not false."),
        CheckProfile);

    public static readonly DiagnosticCode IssuedInFuture = new("VS2325", Fatal,
        new("De handtekening is volgens iat in de toekomst gezet.",
            "By iat the signature was made in the future."),
        CheckClock);

    public static readonly DiagnosticCode IssuedTooLongAgo = new("VS2326", Fatal,
        new("De handtekening is volgens iat te lang geleden gezet.",
            "By iat the signature was made too long ago."),
        CheckClock);

    public static readonly DiagnosticCode ChainLength = new("VS2330", Fatal,
        new("De keten heeft minder dan 2 of meer dan 5 certificaten.",
            "The chain has fewer than 2 or more than 5 certificates."),
        OtherCertificate);

    public static readonly DiagnosticCode CertificateTooLarge = new("VS2331", Fatal,
        new("Een certificaat is groter dan 8 KiB.",
            "A certificate is larger than 8 KiB."),
        OtherCertificate);

    public static readonly DiagnosticCode CertificateUnreadable = new("VS2332", Fatal,
        new("Een certificaat is niet te lezen: geen zuivere base64 of geen DER.",
            "A certificate cannot be read: not pure base64 or not DER."),
        OtherCertificate);

    public static readonly DiagnosticCode ThumbprintDiffers = new("VS2333", Fatal,
        new("De waarde x5t#S256 hoort niet bij het eerste certificaat.",
            "The value x5t#S256 does not belong to the first certificate."),
        OtherCertificate);

    public static readonly DiagnosticCode CertificateTwice = new("VS2334", Fatal,
        new("Een certificaat staat twee keer in de keten.",
            "A certificate is twice in the chain."),
        OtherCertificate);

    public static readonly DiagnosticCode ChainOrder = new("VS2335", Fatal,
        new("De certificaten staan niet op volgorde, of er is er een dat niet bij de keten hoort.",
            "The certificates are out of order, or one does not belong to the chain."),
        OtherCertificate);

    public static readonly DiagnosticCode KeyTooSmall = new("VS2336", Fatal,
        new("Een sleutel in de keten is te klein.",
            "A key in the chain is too small."),
        OtherCertificate);

    public static readonly DiagnosticCode KeyNotRsa = new("VS2337", Fatal,
        new("De sleutel van het eerste certificaat is geen RSA-sleutel.",
            "The key of the first certificate is not an RSA key."),
        OtherCertificate);

    public static readonly DiagnosticCode WeakCertificateSignature = new("VS2338", Fatal,
        new("Een certificaat is ondertekend met een zwak of onbekend algoritme.",
            "A certificate is signed with a weak or unknown algorithm."),
        OtherCertificate);

    public static readonly DiagnosticCode CertificateExpired = new("VS2339", Fatal,
        new("Een certificaat in de keten is verlopen.",
            "A certificate in the chain has expired."),
        OtherCertificate);

    public static readonly DiagnosticCode CertificateNotYetValid = new("VS2340", Fatal,
        new("Een certificaat in de keten is nog niet geldig.",
            "A certificate in the chain is not valid yet."),
        OtherCertificate);

    public static readonly DiagnosticCode AnchorNotTrusted = new("VS2341", Fatal,
        new("De keten komt niet uit bij een wortelcertificaat dat is ingesteld.",
            "The chain does not end at a root certificate that was configured."),
        CheckAnchors);

    public static readonly DiagnosticCode CertificateSignatureWrong = new("VS2342", Fatal,
        new("De handtekening van een uitgever onder een certificaat klopt niet.",
            "The signature of an issuer under a certificate is not right."),
        OtherCertificate);

    public static readonly DiagnosticCode ChainConstraint = new("VS2343", Fatal,
        new("Een certificaat in de keten mag geen certificaten uitgeven, of niet op deze plaats.",
            "A certificate in the chain may not issue certificates, or not in this place."),
        OtherCertificate);

    public static readonly DiagnosticCode NameConstraint = new("VS2344", Fatal,
        new("De naam in een certificaat valt buiten wat de uitgever mag uitgeven.",
            "The name in a certificate is outside what the issuer may issue."),
        OtherCertificate);

    public static readonly DiagnosticCode ChainRefused = new("VS2345", Fatal,
        new("De keten is om een andere reden afgekeurd.",
            "The chain was refused for another reason."),
        OtherCertificate);

    public static readonly DiagnosticCode KeyUsage = new("VS2346", Fatal,
        new("Het certificaat is niet bedoeld om te ondertekenen.",
            "The certificate is not meant for signing."),
        OtherCertificate);

    public static readonly DiagnosticCode TransportCertificate = new("VS2347", Fatal,
        new("Het certificaat is bedoeld voor de verbinding en niet om te ondertekenen.",
            "The certificate is meant for the connection and not for signing."),
        OtherCertificate);

    public static readonly DiagnosticCode AuthoritySigned = new("VS2348", Fatal,
        new("Het bericht is ondertekend met het certificaat van een uitgever.",
            "The message is signed with the certificate of an issuer."),
        OtherCertificate);

    public static readonly DiagnosticCode PolicyMissing = new("VS2349", Fatal,
        new("Het certificaat is niet uitgegeven onder een van de vereiste regels (certificate policy).",
            "The certificate was not issued under one of the required certificate policies."),
        OtherCertificate);

    public static readonly DiagnosticCode Revoked = new("VS2350", Fatal,
        new("Een certificaat in de keten is ingetrokken.",
            "A certificate in the chain was revoked."),
        OtherCertificate);

    public static readonly DiagnosticCode RevocationUnknown = new("VS2351", Fatal,
        new("Het is niet bekend of een certificaat is ingetrokken.",
            "It is not known whether a certificate was revoked."),
        CheckRevocation);

    public static readonly DiagnosticCode RevocationStale = new("VS2352", Fatal,
        new("De lijst met ingetrokken certificaten is verouderd.",
            "The list of revoked certificates is out of date."),
        CheckRevocation);

    public static readonly DiagnosticCode RevocationNotTrusted = new("VS2353", Fatal,
        new("De lijst met ingetrokken certificaten is niet door de uitgever ondertekend.",
            "The list of revoked certificates was not signed by the issuer."),
        CheckRevocation);

    public static readonly DiagnosticCode RevocationTimedOut = new("VS2354", Fatal,
        new("Het antwoord op de vraag of een certificaat is ingetrokken, kwam te laat.",
            "The answer whether a certificate was revoked came too late."),
        CheckRevocation);

    public static readonly DiagnosticCode IdentityMissing = new("VS2360", Fatal,
        new("Het certificaat heeft geen serienummer met een OIN in de naam van de houder.",
            "The certificate has no serial number with an OIN in the name of its subject."),
        OtherCertificate);

    public static readonly DiagnosticCode IdentityTwice = new("VS2361", Fatal,
        new("Het certificaat heeft meer dan één serienummer in de naam van de houder.",
            "The certificate has more than one serial number in the name of its subject."),
        OtherCertificate);

    public static readonly DiagnosticCode IdentityOther = new("VS2362", Fatal,
        new("Het bericht is ondertekend door een andere organisatie dan is ingesteld.",
            "The message was signed by another organisation than was configured."),
        CheckPeer);

    public static readonly DiagnosticCode TradeRegisterNotAllowed = new("VS2363", Fatal,
        new("Het certificaat noemt een KvK-nummer in plaats van een OIN. Dat is niet toegestaan.",
            "The certificate names a trade-register number instead of an OIN. That is not allowed."),
        CheckPeer);

    public static readonly DiagnosticCode PeerDiffers = new("VS2364", Fatal,
        new("Het bericht is ondertekend door een andere organisatie dan de verbinding (FSC) noemt.",
            "The message was signed by another organisation than the connection (FSC) names."),
        CheckPeer);

    public static readonly DiagnosticCode PeerMissing = new("VS2365", Fatal,
        new("Niet bekend is welke organisatie de verbinding (FSC) heeft gemaakt.",
            "It is not known which organisation made the connection (FSC)."),
        CheckPeer);

    public static readonly DiagnosticCode BodyEmpty = new("VS2370", Fatal,
        new("Het bericht heeft geen inhoud.",
            "The message has no body."),
        AskSender);

    public static readonly DiagnosticCode BodyTooLarge = new("VS2371", Fatal,
        new("Het bericht is groter dan is ingesteld.",
            "The message is larger than was configured."),
        CheckSize);

    public static readonly DiagnosticCode DigestMissing = new("VS2372", Fatal,
        new("Het bericht heeft geen kop Digest, en dit profiel vraagt die.",
            "The message has no header Digest, and this profile asks for it."),
        AskSender);

    public static readonly DiagnosticCode DigestTwice = new("VS2373", Fatal,
        new("Het bericht heeft meer dan één kop Digest.",
            "The message has more than one header Digest."),
        AskSender);

    public static readonly DiagnosticCode DigestUnreadable = new("VS2374", Fatal,
        new("De kop Digest is niet SHA-256= met 44 tekens base64.",
            "The header Digest is not SHA-256= with 44 characters of base64."),
        AskSender);

    public static readonly DiagnosticCode DigestDiffers = new("VS2375", Fatal,
        new("De kop Digest hoort niet bij de inhoud van het bericht.",
            "The header Digest does not belong to the body of the message."),
        SendUnchanged);

    public static readonly DiagnosticCode SignatureWrong = new("VS2376", Fatal,
        new("De handtekening hoort niet bij de inhoud, de kop en het certificaat.",
            "The signature does not belong to the body, the header and the certificate."),
        SendUnchanged);

    public static readonly DiagnosticCode Replayed = new("VS2380", Fatal,
        new("Hetzelfde ondertekende bericht is al eerder ontvangen.",
            "The same signed message was received before."),
        SendAnew);

    public static readonly DiagnosticCode ReplayUnknown = new("VS2381", Fatal,
        new("Het is niet na te gaan of dit bericht al eerder is ontvangen.",
            "It cannot be told whether this message was received before."),
        SendAnew);

    public static readonly DiagnosticCode RevocationAccepted = new("VS2390", Warning,
        new("Het is niet bekend of een certificaat is ingetrokken. Het bericht is toch aanvaard, zoals is ingesteld.",
            "It is not known whether a certificate was revoked. The message was accepted all the same, as was configured."),
        CheckRevocation);

    public static readonly DiagnosticCode RevocationNotChecked = new("VS2391", Warning,
        new("Niet nagegaan is of een certificaat is ingetrokken, zoals is ingesteld.",
            "Whether a certificate was revoked was not checked, as was configured."),
        CheckRevocation);

    /// <summary>All codes, in order.</summary>
    internal static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        SignatureMissing, SignatureUnderOtherName, SignatureTwice, SignatureTooLong, NotThreeParts, PayloadInside,
        PartEmpty, NotBase64Url, HeaderNotJson, HeaderTooDeep, HeaderMemberTwice, HeaderMemberForbidden,
        HeaderMemberUnknown, HeaderMemberMissing, HeaderMemberWrong, AlgorithmMissing, AlgorithmOther, CriticalUnknown,
        CriticalIncomplete, CriticalWrong, PartsOfOtherProfile, SignedPartsOther, EncodingOther, IssuedInFuture,
        IssuedTooLongAgo, ChainLength, CertificateTooLarge, CertificateUnreadable, ThumbprintDiffers, CertificateTwice,
        ChainOrder, KeyTooSmall, KeyNotRsa, WeakCertificateSignature, CertificateExpired, CertificateNotYetValid,
        AnchorNotTrusted, CertificateSignatureWrong, ChainConstraint, NameConstraint, ChainRefused, KeyUsage,
        TransportCertificate, AuthoritySigned, PolicyMissing, Revoked, RevocationUnknown, RevocationStale,
        RevocationNotTrusted, RevocationTimedOut, IdentityMissing, IdentityTwice, IdentityOther, TradeRegisterNotAllowed,
        PeerDiffers, PeerMissing, BodyEmpty, BodyTooLarge, DigestMissing, DigestTwice,
        DigestUnreadable, DigestDiffers, SignatureWrong, Replayed, ReplayUnknown, RevocationAccepted,
        RevocationNotChecked,
    ];
}
