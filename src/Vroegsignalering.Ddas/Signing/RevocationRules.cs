using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Asks about every certificate below the anchor, and weighs the answers: the second half of 10.6 step 6.</summary>
internal static class RevocationRules
{
    public static async ValueTask<(IReadOnlyList<RevocationStatus> Statuses, DiagnosticCode? Refusal, IReadOnlyList<DiagnosticCode> Warnings)> CheckAsync(
        IReadOnlyList<X509Certificate2> path, PayloadTrust trust, TimeProvider clock, DateTimeOffset at, CancellationToken cancellationToken)
    {
        List<RevocationStatus> statuses = [];
        bool late = false;
        using CancellationTokenSource timer = new(trust.RevocationTimeout, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            for (int i = 0; i < path.Count - 1; i++)
            {
                X509Certificate2[] rest = [.. path.Skip(i)];
                // A look-up may block, and may not look at its token.
                RevocationStatus status = await Task.Run(() => trust.Revocation.CheckAsync(rest, at, either.Token).AsTask(), either.Token).WaitAsync(either.Token);
                statuses.Add(status == RevocationStatus.NotStated ? RevocationStatus.Unknown : status);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            late = true;
            statuses.Add(RevocationStatus.Unknown);
        }

        return Weigh(statuses, late, trust.AcceptWhenRevocationUnknown);
    }

    private static (IReadOnlyList<RevocationStatus> Statuses, DiagnosticCode? Refusal, IReadOnlyList<DiagnosticCode> Warnings) Weigh(
        IReadOnlyList<RevocationStatus> statuses, bool late, bool acceptUnknown)
    {
        DiagnosticCode? refusal = statuses.Contains(RevocationStatus.Revoked) ? SignatureDiagnostics.Revoked
            : statuses.Contains(RevocationStatus.NotTrusted) ? SignatureDiagnostics.RevocationNotTrusted
            : statuses.Contains(RevocationStatus.Stale) ? SignatureDiagnostics.RevocationStale
            : acceptUnknown || !statuses.Contains(RevocationStatus.Unknown) ? null
            : late ? SignatureDiagnostics.RevocationTimedOut
            : SignatureDiagnostics.RevocationUnknown;
        List<DiagnosticCode> warnings = [];
        if (statuses.Contains(RevocationStatus.Unknown))
        {
            warnings.Add(SignatureDiagnostics.RevocationAccepted);
        }

        if (statuses.Contains(RevocationStatus.NotChecked))
        {
            warnings.Add(SignatureDiagnostics.RevocationNotChecked);
        }

        return (statuses, refusal, refusal is null ? warnings : []);
    }
}
