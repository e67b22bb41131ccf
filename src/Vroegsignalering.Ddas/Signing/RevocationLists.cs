using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Looks up revocation in lists (CRLs) that the host got from the issuers. Make a new one when there are newer lists.</summary>
/// <remarks>
/// A list counts only when its issuer is the issuer of the certificate and signed it, and when it is in its time. A list for some certificates
/// only, or with changes only, says nothing here: such a certificate is unknown.
/// </remarks>
public sealed class RevocationLists : ICertificateRevocation
{
    private readonly RevocationList[] _lists;

    /// <summary>Reads lists.</summary>
    /// <param name="lists">Each list in DER, as issuers publish it.</param>
    /// <exception cref="ArgumentException">An item is not a list of revoked certificates.</exception>
    public RevocationLists(IEnumerable<ReadOnlyMemory<byte>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _lists = [.. lists.Select((list, i) => RevocationList.TryRead(list) ?? throw new ArgumentException($"Item {i} is not a certificate revocation list in DER.", nameof(lists)))];
    }

    /// <inheritdoc/>
    public ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        (X509Certificate2 certificate, X509Certificate2 issuer) = (path[0], path[1]);
        RevocationList[] named = [.. _lists.Where(list => list.IsOf(issuer))];
        RevocationList? newest = named.Where(list => list.IsWhole && list.ThisUpdate <= at && list.IsSignedBy(issuer)).MaxBy(list => list.ThisUpdate);
        return ValueTask.FromResult(
            // What was revoked in a list that is out of date is not good again in the next.
            newest?.Has(certificate) == true ? RevocationStatus.Revoked
            : newest is not null ? (newest.NextUpdate >= at ? RevocationStatus.Good : RevocationStatus.Stale)
            : named.Length > 0 && !named.Any(list => list.IsSignedBy(issuer)) ? RevocationStatus.NotTrusted
            : RevocationStatus.Unknown);
    }
}
