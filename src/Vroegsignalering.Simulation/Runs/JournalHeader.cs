using System.Reflection;
using System.Text.Json;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>The first line of a shard file: of which study, seed and part it is, and by what it was made. Units go together only when it says the same.</summary>
internal sealed record JournalHeader
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required string Version { get; init; }

    public required string Scenario { get; init; }

    public required ulong Seed { get; init; }

    public required int Shard { get; init; }

    public required int Shards { get; init; }

    public required long From { get; init; }

    public required long Before { get; init; }

    public required long Units { get; init; }

    public required int Variants { get; init; }

    public required int Measures { get; init; }

    /// <summary>The version of this product, with the revision it was built from where that is known.</summary>
    public static string ProductVersion { get; } = typeof(JournalHeader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static JournalHeader Of(SimulationStudy study, string hash, ulong seed, SimulationShard shard) => new()
    {
        Format = CurrentFormat,
        Version = ProductVersion,
        Scenario = hash,
        Seed = seed,
        Shard = shard.Number,
        Shards = shard.Of,
        From = shard.First(study.Units),
        Before = shard.Before(study.Units),
        Units = study.Units,
        Variants = study.Scenario.AllVariants.Count,
        Measures = SimulationMeasures.Of(study.Scenario).Count,
    };

    public byte[] ToText() => JsonSerializer.SerializeToUtf8Bytes(this, JournalJson.Default.JournalHeader);

    /// <summary>Reads a header; <c>null</c> when it is none, or not written as this product writes it.</summary>
    public static JournalHeader? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            JournalHeader? header = JsonSerializer.Deserialize(text, JournalJson.Default.JournalHeader);
            return header is { Format: CurrentFormat, Variants: > 0, Measures: > 0, Shards: > 0 and <= SimulationShard.Most } && header.Shard >= 1 && header.Shard <= header.Shards
                && header.From >= 0 && header.Before >= header.From && header.Units >= header.Before && text.SequenceEqual(header.ToText()) ? header : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
