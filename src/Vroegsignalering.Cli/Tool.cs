using System.CommandLine;
using System.CommandLine.Parsing;
using Vroegsignalering.Cli.Accountability;
using Vroegsignalering.Cli.Cases;
using Vroegsignalering.Cli.Ddas;
using Vroegsignalering.Cli.Decision;
using Vroegsignalering.Cli.Feedback;
using Vroegsignalering.Cli.Generate;
using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Cli.Intake;
using Vroegsignalering.Cli.Match;
using Vroegsignalering.Cli.Persons;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Cli.Simulate;
using Vroegsignalering.Cli.Stores;
using Vroegsignalering.Cli.Strategy;
using Vroegsignalering.Cli.Texts;

namespace Vroegsignalering.Cli;

/// <summary>The tool as a whole: parses the call, carries it out, and says in plain words what is wrong with it.</summary>
internal static class Tool
{
    // Made once: making a command again changes the options that it shares.
    private static readonly Lazy<RootCommand> Root = new(() => new RootCommand("Early detection of payment arrears: signals in, an explained worklist and a DDAS delivery out.")
    {
        ProcessCommand.Create(),
        GenerateCommand.Create(),
        IntakeCommand.Create(),
        MatchCommand.Create(),
        QuarantineCommand.Create(),
        DecisionCommand.Create(),
        DdasCommand.Create(),
        PolicyCommand.Create(),
        HelpAcceptanceCommand.Create(),
        TextCommand.Create(),
        CaseCommand.Create(),
        StrategyCommand.Create(),
        FeedbackCommand.Create(),
        RetentionCommand.Create(),
        StoreCommand.Create(),
        PersonCommand.Create(),
        ResearchCommand.Create(),
        ReportCommand.Create(),
        SimulateCommand.Create(),
    });

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        RootCommand root = Root.Value;
        ParseResult call = root.Parse(args);
        if (call.Errors.Count > 0)
        {
            foreach (ParseError mistake in call.Errors)
            {
                error.WriteLine($"vroeg: {mistake.Message}");
            }

            error.WriteLine($"Try '{string.Join(' ', Names(call.CommandResult).Prepend("vroeg"))} --help'.");
            return ExitCodes.WrongCall;
        }

        try
        {
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (CallException e)
        {
            error.WriteLine($"vroeg: {e.Message}");
            return ExitCodes.WrongCall;
        }
    }
    // Of a command in a group, such as 'policy check', the group too; the tool itself has no parent.
    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult group ? Names(group).Append(command.Command.Name) : [];
}
