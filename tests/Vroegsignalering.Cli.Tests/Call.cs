namespace Vroegsignalering.Cli.Tests;

/// <summary>One call of the tool, as a user makes it, with everything it said.</summary>
internal sealed record Call(int ExitCode, string Output, string Error)
{
    public static Call Vroeg(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = Tool.Run(args, output, error);
        return new Call(exitCode, output.ToString(), error.ToString());
    }
}
