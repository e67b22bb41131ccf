using System.CommandLine;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Cases;

/// <summary><c>vroeg case actions</c>.</summary>
internal static class CaseActionsCommand
{
    private static readonly Argument<string> Register = CaseArguments.Register();

    private static readonly Option<string> On = new("--on") { Description = "The day that counts as today, such as 2027-03-15.", Required = true };

    private static readonly Option<string?> Owner = new("--for") { Description = "Only what this worker has to do, by code." };

    private static readonly Option<string?> Reply = new("--reply") { Description = "The phone number at which residents reach the municipality, for cases that name none." };

    private static readonly Option<bool> Texts = new("--texts") { Description = "Also show what people typed; it may hold personal data." };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "actions",
            """
            Lists what has to be done in all cases, the first due first: what follows from the cases and what people put on their lists.

            Examples:
              vroeg case actions zaken.jsonl --on 2027-03-15
              vroeg case actions zaken.jsonl --on 2027-03-15 --for mw-12 --reply "14 030"

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Register, On, Owner, Reply, Texts, LanguageOption,
        };
        command.SetAction(Show);
        return command;
    }

    private static int Show(ParseResult call)
    {
        LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        ReplyChannel? reply = call.GetValue(Reply) is string number && !string.IsNullOrWhiteSpace(number) ? new ReplyChannel(ContactChannel.Phone, number) : null;
        CaseRegister register = CaseArguments.ReadWhole(call.GetRequiredValue(Register), call.InvocationConfiguration.Error);
        Language language = PolicyArguments.In(call, LanguageOption);
        string? owner = call.GetValue(Owner);
        OpenAction[] actions =
        [
            .. register.Cases.SelectMany(c => OpenActions.Of(c.Case, on, replyChannel: reply))
                .Where(a => owner is null || string.Equals(a.For, owner, StringComparison.Ordinal))
                .OrderBy(a => a.DueOn is null).ThenBy(a => a.DueOn).ThenBy(a => a.CaseId, StringComparer.Ordinal).ThenBy(a => a.Kind)
                .ThenBy(a => a.ActionId, StringComparer.Ordinal),
        ];
        TextWriter output = call.InvocationConfiguration.Output;
        foreach (OpenAction action in actions)
        {
            output.WriteLine(Line(action, on, call.GetValue(Texts), language));
        }

        output.WriteLine(new Text($"Te doen: {actions.Length.Shown()}, te laat: {Late(actions, on)}", $"To do: {actions.Length.Shown()}, late: {Late(actions, on)}").In(language));
        return ExitCodes.Done;
    }

    private static string Late(OpenAction[] actions, LocalDate on) => actions.Count(a => a.IsLate(on)).Shown();

    private static string Line(OpenAction action, LocalDate on, bool texts, Language language)
    {
        string day = action.DueOn is LocalDate due ? Dates.Iso(due) : new Text("geen dag   ", "no day     ").In(language)[..10];
        string late = action.IsLate(on) ? new Text(" TE LAAT", " LATE").In(language) : "";
        string what = action.Kind != OpenActionKind.Added || texts
            ? action.What.In(language)
            : new Text($"Actie {action.ActionId} van de lijst.", $"Action {action.ActionId} of the list.").In(language);
        return $"{day}{late}  {action.CaseId}  {Masking.LongNumbers(what)}{(action.For is string worker ? $" [{worker}]" : "")}{(action.Source is LegalSource law ? $" ({law})" : "")}";
    }
}
