using System.CommandLine;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Strategy;

/// <summary>What the commands of <c>vroeg strategy</c> take.</summary>
internal static class StrategyArguments
{
    public static Argument<string> Strategy() => new("strategy")
    {
        Description = $"A file of strategies, or one of {string.Join(", ", ContactStrategies.ByName.Keys)}, {ContactStrategies.Urgent.Id}.",
    };
}
