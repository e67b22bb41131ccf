using System.CommandLine;
using Vroegsignalering.Cli.Persons;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Retention;

/// <summary><c>vroeg retention verify</c>.</summary>
internal static class RetentionVerifyCommand
{
    private static readonly Argument<string> Proofs = new("proofs") { Description = "The log of deletion proofs." };
    private static readonly Option<string> Key = RetentionArguments.Key();

    private static readonly Option<string?> Head = new("--head") { Description = "A file with the line that 'apply' gave to keep apart." };

    private static readonly Option<string?> BsnFile = new("--bsn-file") { Description = "A file with one BSN: says whether that person was erased, and when." };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "verify",
            """
            Checks that every deletion proof is as it was written, and that none was removed, added or moved.

            Examples:
              vroeg retention verify bewijzen.jsonl --key-file sleutel
              vroeg retention verify bewijzen.jsonl --key-file sleutel --head bewijzen.head --bsn-file wie.txt

            Exit codes: 0 the proofs are whole; 1 they are not; 2 the call was wrong.
            """)
        {
            Proofs, Key, Head, BsnFile, LanguageOption,
        };
        command.SetAction(Verify);
        return command;
    }

    private static int Verify(ParseResult call)
    {
        (TextWriter output, TextWriter error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        PrivacyKey key = KeyFile.Read(call.GetRequiredValue(Key));
        string path = call.GetRequiredValue(Proofs);
        DeletionProofCheck check;
        try
        {
            DeletionProofHead? head = call.GetValue(Head) is string kept
                ? DeletionProofHead.TryParse(File.ReadAllText(kept)) ?? throw new CallException($"'{kept}' is no line that 'apply' gave.")
                : null;
            using FileStream log = File.OpenRead(path);
            check = DeletionProofLog.Verify(log, Path.GetFileName(path), key, head);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}' or the file of --head.");
        }

        foreach (Diagnostic finding in check.Diagnostics)
        {
            error.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        Language language = PolicyArguments.In(call, LanguageOption);
        output.WriteLine(new Text($"{check.Proofs.Count} bewijzen in orde", $"{check.Proofs.Count} proofs are whole").In(language));
        if (call.GetValue(BsnFile) is string file)
        {
            DeletionProof? last = check.About(DeletionProofLog.SubjectOf(key, BsnInput.Read(file))).LastOrDefault();
            output.WriteLine((last is null
                ? new Text("Er is geen bewijs over deze persoon.", "There is no proof about this person.")
                : new Text($"Deze persoon is gewist op {Dates.Iso(last.On)}.", $"This person was erased on {Dates.Iso(last.On)}.")).In(language));
        }

        return check.Diagnostics.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }
}
