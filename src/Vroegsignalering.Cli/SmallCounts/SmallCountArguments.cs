using System.CommandLine;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.SmallCounts;

/// <summary>The option <c>--small-counts</c>.</summary>
internal static class SmallCountArguments
{
    /// <summary>The word for no protection.</summary>
    public const string Exact = "exact";

    public static Option<string> ForInside()
    {
        Option<string> option = new("--small-counts")
        {
            Description = "Which small counts are hidden in figures: internal (1 to 4), public (1 to 9), strict (1 to 9, and rounded), or exact: none, for who computes with them.",
            DefaultValueFactory = _ => SmallCountProfile.Internal.Name,
        };
        option.AcceptOnlyFromAmong(SmallCountProfile.Internal.Name, SmallCountProfile.Public.Name, SmallCountProfile.Strict.Name, Exact);
        return option;
    }

    /// <summary>For rows of persons: how many of them there are at least with the same combination.</summary>
    public static Option<string> ForGroups()
    {
        Option<string> option = new("--small-counts")
        {
            Description = "How many people have the same combination at least: public (10), internal (5), or exact: no protection, for who computes inside the municipality.",
            DefaultValueFactory = _ => SmallCountProfile.Public.Name,
        };
        option.AcceptOnlyFromAmong(SmallCountProfile.Internal.Name, SmallCountProfile.Public.Name, Exact);
        return option;
    }

    /// <summary>The profile; <c>null</c> when nothing is hidden.</summary>
    public static SmallCountProfile? In(ParseResult call, Option<string> option) => call.GetRequiredValue(option) switch
    {
        Exact => null,
        "public" => SmallCountProfile.Public,
        "strict" => SmallCountProfile.Strict,
        _ => SmallCountProfile.Internal,
    };
}
