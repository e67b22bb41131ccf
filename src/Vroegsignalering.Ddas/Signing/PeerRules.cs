using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Who signed, and whether that is who we expect: 10.6 step 8.</summary>
internal static class PeerRules
{
    private const string SerialNumber = "2.5.4.5";

    /// <summary>The number in the certificate, or why the message is refused.</summary>
    public static (string? Number, DiagnosticCode? Refusal) Check(X509Certificate2 certificate, PayloadTrust trust, string? connectionPeer)
    {
        string?[] numbers = [.. certificate.SubjectName.EnumerateRelativeDistinguishedNames()
            .Where(name => !name.HasMultipleElements && name.GetSingleElementType().Value == SerialNumber)
            .Select(name => name.GetSingleElementValue())];
        if (numbers.Length > 1)
        {
            return (null, SignatureDiagnostics.IdentityTwice);
        }

        bool isOin = numbers is [string oin] && SigningPeer.IsNumber(oin, 20);
        bool isTradeRegisterNumber = numbers is [string number] && SigningPeer.IsNumber(number, 8);
        if (!isOin && !isTradeRegisterNumber)
        {
            return (null, SignatureDiagnostics.IdentityMissing);
        }

        if (isTradeRegisterNumber && !trust.TradeRegisterNumberAllowed)
        {
            return (null, SignatureDiagnostics.TradeRegisterNotAllowed);
        }

        SigningPeer? peer = trust.Peers.FirstOrDefault(p => string.Equals(isOin ? p.Oin : p.TradeRegisterNumber, numbers[0], StringComparison.Ordinal));
        return peer is null && !trust.AnyPeer ? (null, SignatureDiagnostics.IdentityOther)
            : connectionPeer is null && trust.ConnectionPeerRequired ? (null, SignatureDiagnostics.PeerMissing)
            : connectionPeer is not null && !IsConnection(connectionPeer, peer, numbers[0]!) ? (null, SignatureDiagnostics.PeerDiffers)
            : (numbers[0], null);
    }

    // The connection names the OIN, whichever number stands in the certificate.
    private static bool IsConnection(string connectionPeer, SigningPeer? peer, string number) =>
        string.Equals(connectionPeer, peer?.Oin ?? number, StringComparison.Ordinal);
}
