using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>What came out of checking a decision log.</summary>
/// <param name="Head">How far the log goes.</param>
/// <param name="Decisions">The number of decisions that were read.</param>
/// <param name="Overrides">How many of them a person changed.</param>
/// <param name="RunAgain">How many of them were run again with the same outcome, bit for bit.</param>
/// <param name="Diagnostics">What is wrong, with the line: the first 100, and then what is wrong with the end; empty when nothing is.</param>
public sealed record DecisionLogCheck(DecisionLogHead Head, long Decisions, long Overrides, long RunAgain, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Checks a decision log: whether every entry is as it was written, and whether every decision comes out the same when it is run again.</summary>
public static class DecisionLog
{
    /// <summary>Checks a log. Memory does not grow with its length.</summary>
    /// <param name="log">The log.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="kinds">The kinds of rule; those of the product when <c>null</c>.</param>
    /// <param name="head">The head that was kept apart; <c>null</c> when there is none: then a run that was cut off as a whole is not seen.</param>
    public static DecisionLogCheck Verify(Stream log, string sourceName, PriorityRuleKinds? kinds = null, DecisionLogHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        DecisionLogReader reader = new(sourceName, kinds ?? PriorityRuleKinds.BuiltIn);
        using LineReader lines = new(log);
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            reader.Read(line);
        }

        return reader.Finish(head);
    }

    /// <summary>Reads the decisions of a log, one by one, without checking them; lines that are no decision are passed over.</summary>
    public static IEnumerable<PriorityDecision> Read(Stream log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return ReadLines(log);
    }

    private static IEnumerable<PriorityDecision> ReadLines(Stream log)
    {
        using LineReader lines = new(log);
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            if (DecisionLogReader.TryParse(line, out JsonDocument? json))
            {
                using (json)
                {
                    if (DecisionLogReader.KindOf(json.RootElement) == "decision" && DecisionLogLine.Decision(json.RootElement) is PriorityDecision decision)
                    {
                        yield return decision;
                    }
                }
            }
        }
    }
}
