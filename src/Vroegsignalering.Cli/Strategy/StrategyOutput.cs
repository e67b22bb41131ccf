using System.CommandLine;
using System.Text;
using Vroegsignalering.Cli.Policy;

namespace Vroegsignalering.Cli.Strategy;

/// <summary>Shows a result, or writes it to the file of <c>--out</c>.</summary>
internal static class StrategyOutput
{
    public static void Write(ParseResult call, Option<string?> option, string input, string text)
    {
        if (call.GetValue(option) is not string path)
        {
            call.InvocationConfiguration.Output.Write(text);
            return;
        }

        ResultFile.Check(path, input);
        ResultFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
    }
}
