using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Cli.Texts;

/// <summary><c>vroeg text check</c>.</summary>
internal static class TextCheckCommand
{
    private static readonly Argument<string[]> Files = new("file") { Description = "Files of texts; see docs/contact-texts.md.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<int> MinimumEase = new("--minimum-ease")
    {
        Description = "The lowest score of the readability formula that passes as B1, 0 to 100.",
        DefaultValueFactory = _ => (int)new ContactTextCheckOptions().MinimumEase,
    };

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "warning", "error", "fatal");
        Command command = new(
            "check",
            """
            Looks texts for residents over: placeholders, words that tell others about arrears, how easy the text reads, and whether it says who
            writes, why, what is offered and whom to call. Every finding comes with what to do.

            Examples:
              vroeg text check samples/texts/contact-texts-nl.txt
              vroeg text check brieven.txt kaarten.txt --fail-on warning --language en

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Files, MinimumEase, FailOn, LanguageOption,
        };
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult call)
    {
        Language language = PolicyArguments.In(call, LanguageOption);
        TextWriter output = call.InvocationConfiguration.Output;
        int ease = call.GetRequiredValue(MinimumEase);
        if (ease is < 0 or > 100)
        {
            throw new CallException("--minimum-ease is a number from 0 to 100.");
        }

        // All files first: a file that is not there ends the call before anything is told.
        (string Name, ContactTextReadResult Read)[] files = [.. call.GetRequiredValue(Files).Select(path => (Path.GetFileName(path), TextFiles.Read(path)))];
        DiagnosticSeverity worst = DiagnosticSeverity.NotStated;
        foreach ((string name, ContactTextReadResult read) in files)
        {
            worst = Max(worst, Tell(output, name, read, new ContactTextCheckOptions { MinimumEase = ease }, language));
        }

        DiagnosticSeverity level = call.GetRequiredValue(FailOn) switch
        {
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        return level != DiagnosticSeverity.NotStated && worst >= level ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static DiagnosticSeverity Tell(
        TextWriter output, string name, ContactTextReadResult read, ContactTextCheckOptions options, Language language)
    {
        if (read.Texts is not ContactTexts texts)
        {
            output.WriteLine(new Text($"{name}: deze teksten kunnen niet worden gebruikt.", $"{name}: these texts cannot be used.").In(language));
            return TellAll(output, read.Diagnostics, language);
        }

        output.WriteLine(new Text($"{name}: teksten {texts.All.Count.In(Language.Dutch)}", $"{name}: texts {texts.All.Count.In(Language.English)}").In(language));
        DiagnosticSeverity worst = DiagnosticSeverity.NotStated;
        foreach (ContactText text in texts.All)
        {
            ContactTextReport report = ContactTextCheck.Of(text, options, name);
            output.WriteLine($"  {text}{Measure(report.Readability, language)}");
            worst = Max(worst, TellAll(output, report.Diagnostics, language));
        }

        return worst;
    }

    private static string Measure(Readability? ease, Language language) => ease is null ? "" : new Text(
        $": leesbaarheid {Whole(ease.Ease)}, woorden per zin {Whole(ease.WordsPerSentence)}",
        $": ease {Whole(ease.Ease)}, words per sentence {Whole(ease.WordsPerSentence)}").In(language);

    private static string Whole(double number) => ((int)Math.Floor(number)).In(Language.English);

    private static DiagnosticSeverity TellAll(TextWriter output, IReadOnlyList<Diagnostic> findings, Language language)
    {
        foreach (Diagnostic finding in findings)
        {
            TextFiles.Tell(output, finding, language);
        }

        return findings.Count == 0 ? DiagnosticSeverity.NotStated : findings.Max(f => f.Severity);
    }

    private static DiagnosticSeverity Max(DiagnosticSeverity one, DiagnosticSeverity other) => one > other ? one : other;
}
