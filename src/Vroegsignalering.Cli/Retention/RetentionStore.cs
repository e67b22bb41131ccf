using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Retention;

/// <summary>The files of a plan that is carried out.</summary>
/// <param name="Register">The register.</param>
/// <param name="Proofs">The log of proofs; made when there is none.</param>
/// <param name="Outbox">What partners were told; <c>null</c> when there is no such file.</param>
internal sealed record RetentionFiles(string Register, string Proofs, string? Outbox = null);

/// <summary>Carries out a plan on files: first the proofs, then what partners were told, then the register, each whole or not at all.</summary>
/// <remarks>A crash leaves each file as it was before or as it is after, and never a case that is gone without proof. The same call again finishes the work:
/// a proof that is there already is not written twice.</remarks>
internal static class RetentionStore
{
    /// <summary>The places at which a test can stop the work.</summary>
    internal static IReadOnlyList<string> FaultPoints { get; } =
        ["before", "proofs-written", "proofs-renamed", "outbox-written", "outbox-renamed", "register-written", "register-renamed"];

    /// <summary>Writes proofs and register.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cases">All cases of the register.</param>
    /// <param name="told">What partners were told; <c>null</c> when that is not known.</param>
    /// <param name="plan">The plan that was made of them.</param>
    /// <param name="key">The key of the host.</param>
    /// <param name="reached">Hears of every place that is reached; <c>null</c> outside of tests.</param>
    /// <returns>What is wrong with the proofs that are there; then nothing was written. Otherwise how far the proofs go now.</returns>
    /// <exception cref="CallException">A file cannot be written.</exception>
    public static DeletionProofCheck Apply(
        RetentionFiles files, IReadOnlyList<CaseHistory> cases, FeedbackOutbox? told, RetentionPlan plan, PrivacyKey key, Action<string>? reached = null)
    {
        try
        {
            reached?.Invoke("before");
            (string register, string proofs) = (Real(files.Register), Real(files.Proofs));
            byte[] before = File.Exists(proofs) ? File.ReadAllBytes(proofs) : [];
            using MemoryStream log = new(before);
            DeletionProofCheck check = DeletionProofLog.Verify(log, Path.GetFileName(files.Proofs), key);
            if (check.Diagnostics.Count > 0)
            {
                return check;
            }

            RetentionResult result = plan.Apply(key);
            HashSet<DeletionProof> there = [.. check.Proofs.Select(p => p with { Number = 0 })];
            DeletionProofWriter writer = new(key, check.Head);
            Replace(proofs, stream =>
            {
                stream.Write(before);
                stream.Write(before.Length > 0 && before[^1] != '\n' ? "\n"u8 : []);
                foreach (DeletionProof proof in result.Proofs.Where(p => !there.Contains(p)))
                {
                    writer.Write(proof, stream);
                }
            }, () => reached?.Invoke("proofs-written"));
            reached?.Invoke("proofs-renamed");
            HashSet<string> kept = new(result.Remaining.Select(c => c.Case.Id), StringComparer.Ordinal);
            if (files.Outbox is string outbox && told is not null)
            {
                FeedbackOutbox left = Without(told, cases, kept);
                Replace(Real(outbox), stream => FeedbackOutboxFile.Write(stream, left), () => reached?.Invoke("outbox-written"));
                reached?.Invoke("outbox-renamed");
            }

            Replace(register, stream => CaseRegisterFile.Write(stream, cases.Where(c => kept.Contains(c.Id))), () => reached?.Invoke("register-written"));
            reached?.Invoke("register-renamed");
            return new DeletionProofCheck(writer.Head, [.. check.Proofs, .. result.Proofs], []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException("Cannot write the register or the proofs. Look whether you may write there and whether the disk is full; then give the same call again.");
        }
    }

    // A signal that another case still holds keeps what was told about it.
    private static FeedbackOutbox Without(FeedbackOutbox told, IReadOnlyList<CaseHistory> cases, HashSet<string> kept)
    {
        HashSet<(PartnerType, string?, string, LocalDate?)> held = [.. cases.Where(c => kept.Contains(c.Id)).SelectMany(c => c.Case.Signals).Select(Key)];
        return told.Without(cases.Where(c => !kept.Contains(c.Id)).SelectMany(c => c.Case.Signals).Where(s => !held.Contains(Key(s))));

        static (PartnerType, string?, string, LocalDate?) Key(Signal signal) => (signal.Partner, signal.PartnerName, signal.Reference, signal.SentOn);
    }

    // On the disk before it takes the place of the old file; a part that a crash left is thrown away.
    private static void Replace(string path, Action<Stream> write, Action written)
    {
        string part = $"{path}.part";
        File.Delete(part);
        try
        {
            using (FileStream stream = PersonalFile.Create(part, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            written();
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    // Through a link the file itself is replaced; otherwise the personal data would stay behind it.
    private static string Real(string path) =>
        new FileInfo(path) is { Exists: true } file ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : Path.GetFullPath(path);
}
