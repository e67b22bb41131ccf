using System.Text.Json;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>How the rows of one type of partner came in.</summary>
internal sealed record PartnerIntake(PartnerType Partner, long Received, long Faulty, IReadOnlyDictionary<string, long> Filled)
{
    public static PartnerIntake Of(JsonElement json) => new(
        Enum.Parse<PartnerType>(json.GetProperty("partner").GetString()!),
        json.GetProperty("received").GetInt64(),
        json.GetProperty("faulty").GetInt64(),
        json.GetProperty("filled").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetInt64(), StringComparer.Ordinal));
}
