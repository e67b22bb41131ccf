using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Validation;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas validate</c>.</summary>
internal static class DdasValidateCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "One or more DDAS deliveries.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> VersionOption = new("--version")
    {
        Description = "The version that they should be; by default the one that names and values point to.",
    };

    private static readonly Option<string[]> Municipalities = new("--municipality")
    {
        Description = "A code of a municipality with the name that belongs to it, such as 0344=Utrecht. More than one may be given; the product has no list.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Places = new("--places")
    {
        Description = "How many places to show of each kind of finding.",
        DefaultValueFactory = _ => 10,
    };

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = DdasArguments.Language();

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "info", "warning", "error", "fatal");
        VersionOption.AcceptOnlyFromAmong(DdasArguments.Names);
        Command command = new(
            "validate",
            """
            Looks deliveries over beyond their schema: references, contradictions between status and case, dates, persons who occur twice, values of
            other versions, municipality codes. Every finding comes with its place and what to do, never with a value.

            Examples:
              vroeg ddas validate levering.json
              vroeg ddas validate levering.json --version v1.2 --municipality 0344=Utrecht --fail-on warning

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Files, VersionOption, Municipalities, Places, FailOn, LanguageOption,
        };
        command.SetAction(Validate);
        return command;
    }

    private static int Validate(ParseResult call)
    {
        Language language = DdasArguments.In(call, LanguageOption);
        DdasValidationOptions options = new()
        {
            Version = DdasArguments.Version(call.GetValue(VersionOption)),
            MunicipalityNames = Names(call.GetValue(Municipalities) ?? []),
            PlacesPerCode = Math.Clamp(call.GetValue(Places), 0, 1_000_000),
        };
        DiagnosticSeverity level = call.GetRequiredValue(FailOn) switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        bool fails = false;
        foreach (string file in call.GetRequiredValue(Files))
        {
            using FileStream stream = DdasArguments.Open(file);
            DdasValidationResult result = DdasValidator.Validate(stream, Path.GetFileName(file), options);
            Tell(call.InvocationConfiguration.Output, Path.GetFileName(file), result, language);
            fails |= level != DiagnosticSeverity.NotStated && result.Heaviest >= level;
        }

        return fails ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static Dictionary<MunicipalityCode, string> Names(string[] given)
    {
        Dictionary<MunicipalityCode, string> names = [];
        foreach (string one in given)
        {
            int at = one.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !MunicipalityCode.TryParse(one.AsSpan(0, at), out MunicipalityCode? code) || string.IsNullOrWhiteSpace(one[(at + 1)..]))
            {
                throw new CallException($"'{one}' is no code with a name. Write for example --municipality 0344=Utrecht.");
            }

            names[code] = one[(at + 1)..];
        }

        return names;
    }

    private static void Tell(TextWriter output, string file, DdasValidationResult result, Language language)
    {
        void Line(string dutch, string english) => output.WriteLine(new Text(dutch, english).In(language));
        DdasReadSummary read = result.Read;
        Line(
            $"{file}: {DdasArguments.NameOf(result.Version)}, gemeenten {Shown(read.Municipalities)}, meldingen {Shown(read.ReceivedSignals)}, zaken {Shown(read.ReceivedCases)}",
            $"{file}: {DdasArguments.NameOf(result.Version)}, municipalities {Shown(read.Municipalities)}, signals {Shown(read.ReceivedSignals)}, cases {Shown(read.ReceivedCases)}");
        foreach (DdasFindingCount count in result.Counts.OrderByDescending(c => c.Severity).ThenBy(c => c.Code.Id, StringComparer.Ordinal))
        {
            output.WriteLine($"  {count.Code.Id} {Level(count.Severity).In(language)} × {Shown(count.Count)}: {count.Code.Message.In(language)}");
            Line($"      Doen: {count.Code.Remedy.Dutch}", $"      To do: {count.Code.Remedy.English}");
            DdasFinding[] shown = [.. result.Findings.Where(f => f.Diagnostic.Code == count.Code && f.Severity == count.Severity && f.Diagnostic.Field is not null)];
            foreach (DdasFinding finding in shown)
            {
                output.WriteLine($"      {finding.Diagnostic.Field}");
            }

            if (shown.Length > 0 && count.Count > shown.Length)
            {
                Line($"      en {Shown(count.Count - shown.Length)} meer", $"      and {Shown(count.Count - shown.Length)} more");
            }
        }

        if (result.Counts.Count == 0)
        {
            Line("  Niets gevonden.", "  Nothing found.");
        }
    }

    private static Text Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Fatal => new Text("geweigerd", "refused"),
        DiagnosticSeverity.Error => new Text("fout", "error"),
        DiagnosticSeverity.Warning => new Text("let op", "warning"),
        _ => new Text("ter info", "info"),
    };

    private static string Shown(long count) => count.ToString(CultureInfo.InvariantCulture);
}
