using System.CommandLine;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Journeys;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Cases;

/// <summary><c>vroeg case journey</c>.</summary>
internal static class CaseJourneyCommand
{
    private static readonly Argument<string> Register = CaseArguments.Register();

    private static readonly Option<string?> Case = new("--case") { Description = "The number of the case; the journey of each of its signals is shown." };

    private static readonly Option<string?> SignalOption = new("--signal") { Description = "The reference of the signal, or its short name such as S-4T7W0QK2M9XC." };

    private static readonly Option<bool> Mermaid = new("--mermaid") { Description = "A timeline in Mermaid instead of text; several are blocks of Markdown." };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "journey",
            """
            Shows the journey of a signal from partner to result, day by day, without personal data.

            Examples:
              vroeg case journey zaken.jsonl --case Z-4T7W0QK2M9XC
              vroeg case journey zaken.jsonl --signal S-0H3JKM5N7P9Q --mermaid --language en

            Exit codes: 0 done; 2 the call was wrong, or there is no such case or signal.
            """)
        {
            Register, Case, SignalOption, Mermaid, LanguageOption,
        };
        command.SetAction(Show);
        return command;
    }

    private static int Show(ParseResult call)
    {
        string? caseId = call.GetValue(Case);
        string? signal = call.GetValue(SignalOption);
        if (caseId is null == signal is null)
        {
            throw new CallException("Give either --case or --signal.");
        }

        CaseRegister register = CaseArguments.ReadWhole(call.GetRequiredValue(Register), call.InvocationConfiguration.Error);
        Language language = PolicyArguments.In(call, LanguageOption);
        SignalJourney[] journeys =
        [
            .. from history in register.Cases
               where caseId is null || string.Equals(history.Id, caseId, StringComparison.Ordinal)
               from found in history.Case.Signals.Distinct()
               where signal is null || IsAsked(found, signal)
               select SignalJourney.Of(history, found),
        ];
        if (journeys.Length == 0)
        {
            throw new CallException(caseId is null ? "There is no such signal in the register." : "There is no such case in the register.");
        }

        // Mermaid draws one timeline at a time: several are blocks of Markdown.
        bool draws = call.GetValue(Mermaid);
        call.InvocationConfiguration.Output.Write(string.Join(
            '\n', journeys.Select(j => !draws ? j.ToText(language) : journeys.Length == 1 ? j.ToMermaid(language) : $"```mermaid\n{j.ToMermaid(language)}```\n")));
        return ExitCodes.Done;
    }

    private static bool IsAsked(Signal signal, string asked) => string.Equals(signal.Reference, asked, StringComparison.Ordinal)
        || string.Equals(SignalLabel.Of(signal), asked, StringComparison.Ordinal);
}
