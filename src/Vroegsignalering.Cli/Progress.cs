using Spectre.Console;

namespace Vroegsignalering.Cli;

/// <summary>Tells a person how far long work is: a bar on a terminal, plain lines when redirected.</summary>
internal abstract class Progress
{
    /// <summary>Says what begins now; what was said before is done.</summary>
    public abstract void Step(string what);

    /// <summary>Runs work with the progress that fits the place where it is shown.</summary>
    /// <param name="expectedSteps">About how many steps there will be.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(int expectedSteps, Func<Progress, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(new Lines());
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .Start(context => work(new Bar(context.AddTask("starting", maxValue: expectedSteps))));
    }

    private sealed class Lines : Progress
    {
        public override void Step(string what) => Console.Error.WriteLine($"vroeg: {what}");
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
