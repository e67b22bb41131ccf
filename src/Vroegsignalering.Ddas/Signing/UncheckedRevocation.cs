using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Checks nothing: for tests with a partner. Every verdict says so with a warning.</summary>
public sealed class UncheckedRevocation : ICertificateRevocation
{
    /// <inheritdoc/>
    public ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken) =>
        ValueTask.FromResult(RevocationStatus.NotChecked);
}
