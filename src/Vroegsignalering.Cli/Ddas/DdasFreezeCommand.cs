using System.CommandLine;
using NodaTime;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas freeze</c>.</summary>
internal static class DdasFreezeCommand
{
    private static readonly Argument<string> Input = new("input")
    {
        Description = "A delivery in any version of DDAS, or a folder of them: one for each municipality, with all that is known. It holds personal data.",
    };

    private static readonly Option<string> Period = new("--period")
    {
        Description = "The days to report on: 2025-Q4, 2025-H2, 2025-01-01_2025-12-31, or the last that was over: last (a quarter) or last-half-year.",
        DefaultValueFactory = _ => "last",
    };

    private static readonly Option<string> Version = DdasDeliveringArguments.Version();
    private static readonly Option<string> At = DdasDeliveringArguments.At();
    private static readonly Option<string> Out = new("--out", "-o") { Description = "The folder for frozen deliveries; more may stand in it.", Required = true };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "freeze",
            """
            Freezes a delivery, so that its pages stay the same whatever arrives later.

            Examples:
              vroeg ddas freeze artifacts/voorbeeldstad/ddas-v1.2.json --period 2026-Q3 --at 2026-10-02T06:00:00Z --out leveringen
              vroeg ddas freeze gemeenten --period last-half-year --ddas v1.0 --at 2027-01-04T06:00:00Z --out leveringen

            Exit codes: 0 done; 1 something was set aside or refused; 2 the call was wrong.
            """)
        {
            Input, Period, Version, At, Out, LanguageOption,
        };
        command.SetAction(FreezeAsync);
        return command;
    }

    private static async Task<int> FreezeAsync(ParseResult call, CancellationToken cancellationToken)
    {
        (TextWriter output, TextWriter error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        Language language = PolicyArguments.In(call, LanguageOption);
        Instant at = DdasDeliveringArguments.MomentOf(call.GetRequiredValue(At));
        DdasDelivery? delivery = Read(call.GetRequiredValue(Input), error, language, out int setAside);
        if (delivery is null)
        {
            return ExitCodes.Findings;
        }

        DdasFreezeRequest request = new()
        {
            Delivery = delivery,
            Period = DdasDeliveringArguments.PeriodOf(call.GetRequiredValue(Period), at),
            Version = DdasDeliveringArguments.VersionOf(call.GetRequiredValue(Version)),
            At = at,
        };
        DdasFreezeResult result = await KeepAsync(call.GetRequiredValue(Out), request, cancellationToken);
        foreach (Diagnostic finding in result.Diagnostics)
        {
            error.WriteLine($"{finding.Code.Id} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)} {finding.Code.Remedy.In(language)}");
        }

        if (result.Snapshot is not DdasSnapshotInfo info)
        {
            return ExitCodes.Findings;
        }

        output.WriteLine(info.Id);
        output.WriteLine(new Text(
            $"{info.Period.Name}: {info.Signals} meldingen en {info.Cases} zaken van {info.Parts.Count} gemeenten bevroren; {result.Written!.Diagnostics.Count} soorten gegevens pasten niet helemaal.",
            $"{info.Period.Name}: froze {info.Signals} signals and {info.Cases} cases of {info.Parts.Count} municipalities; {result.Written.Diagnostics.Count} kinds of data did not fit as they were.")
            .In(language));
        return setAside > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static async Task<DdasFreezeResult> KeepAsync(string folder, DdasFreezeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            DdasFreezeResult result = await new DdasSnapshotFolder(folder).FreezeAsync(request, cancellationToken);
            if (result.Snapshot is DdasSnapshotInfo info)
            {
                await DdasDeliveringArguments.NoteAsync(folder, DdasDeliveryEntry.OfFrozen(info), cancellationToken);
            }

            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot write in '{folder}'. Look whether you may write there and whether the disk is full.");
        }
    }

    private static DdasDelivery? Read(string input, TextWriter error, Language language, out int setAside)
    {
        setAside = 0;
        List<DdasMunicipalityDelivery> municipalities = [];
        foreach (string path in Files(input))
        {
            DdasReadResult read = Read(path);
            if (read.Delivery is not DdasDelivery delivery)
            {
                error.WriteLine($"{read.Diagnostics[0].Code.Id} {Path.GetFileName(path)}: {read.Diagnostics[0].Code.Message.In(language)} {read.Diagnostics[0].Code.Remedy.In(language)}");
                return null;
            }

            setAside += read.QuarantinedSignals.Count + read.QuarantinedCases.Count;
            foreach (IGrouping<DiagnosticCode, Diagnostic> same in read.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Error)
                .GroupBy(d => d.Code).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
            {
                error.WriteLine($"{same.Key.Id} {Path.GetFileName(path)}, {same.Count()}x: {same.Key.Message.In(language)}");
            }

            municipalities.AddRange(delivery.Municipalities);
        }

        return new DdasDelivery { SupplierCode = DeliveryFile.SupplierCode, Municipalities = municipalities };
    }

    private static string[] Files(string input)
    {
        string[] files = Directory.Exists(input) ? [.. Directory.GetFiles(input, "*.json").Order(StringComparer.Ordinal)] : [input];
        return files.Length > 0 && File.Exists(files[0]) ? files : throw new CallException($"There is no delivery at '{input}'.");
    }

    private static DdasReadResult Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return DdasReader.Read(file, Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether you may read it.");
        }
    }
}
