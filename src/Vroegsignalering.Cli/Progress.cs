using Spectre.Console;

namespace Vroegsignalering.Cli;

/// <summary>Tells a person how far long work is: a bar on a terminal, plain lines when redirected.</summary>
internal abstract class Progress
{
    /// <summary>Says what begins now; what was said before is done.</summary>
    public abstract void Step(string what);

    /// <summary>Runs work with the progress that fits the place where it is shown.</summary>
    /// <param name="expectedSteps">About how many steps there will be.</param>
    /// <param name="error">Where plain lines go.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(int expectedSteps, TextWriter error, Func<Progress, T> work)
    {
        if (Console.IsErrorRedirected || error != Console.Error)
        {
            return work(new Lines(error));
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .Start(context => work(new Bar(context.AddTask("starting", maxValue: expectedSteps))));
    }

    private sealed class Lines(TextWriter error) : Progress
    {
        public override void Step(string what) => error.WriteLine($"vroeg: {what}");
    }

    private sealed class Bar(ProgressTask task) : Progress
    {
        public override void Step(string what)
        {
            task.Description = Markup.Escape(what);
            task.Value = Math.Min(task.Value + 1, task.MaxValue - 1);
        }
    }
}
