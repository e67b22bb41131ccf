using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What <c>registration.json</c> of one run of <c>process</c> says.</summary>
internal sealed record RegistrationSummary
{
    public required LocalDate On { get; init; }

    public required string? MunicipalityCode { get; init; }

    public required string Name { get; init; }

    public int? Inhabitants { get; init; }

    public required string PolicyHash { get; init; }

    public required string StrategyId { get; init; }

    public required IReadOnlyList<ContactStrategy> Strategies { get; init; }

    public LateHelpPolicy LateHelp { get; init; }

    public decimal? Fte { get; init; }

    public required long Received { get; init; }

    public required long Accepted { get; init; }

    /// <summary>Rows that were set aside, by code, with what the code means.</summary>
    public required IReadOnlyList<(string Code, Text Message, long Rows)> SetAside { get; init; }

    public required IReadOnlyList<PartnerIntake> Partners { get; init; }

    /// <summary>Reads the summary of a folder; <c>null</c> when there is none.</summary>
    /// <exception cref="CallException">It cannot be read, or is about several municipalities.</exception>
    public static RegistrationSummary? Read(string folder)
    {
        string path = Path.Combine(folder, RegistrationFile.Name);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(json.RootElement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new CallException($"{RegistrationFile.Name} in '{folder}' is not what 'vroeg process' writes. Run it again.");
        }
    }

    private static RegistrationSummary Of(JsonElement root)
    {
        if (root.GetProperty("kind").GetString() != RegistrationFile.Kind || root.GetProperty("version").GetInt32() != RegistrationFile.Version)
        {
            throw new FormatException("Another kind or version.");
        }

        JsonElement[] municipalities = [.. root.GetProperty("municipalities").EnumerateArray()];
        JsonElement municipality = municipalities.Length == 1
            ? municipalities[0]
            : throw new CallException("A year report is about one municipality. Run 'vroeg process' for each of them apart.");
        ContactStrategyReadResult strategies = ContactStrategyFile.Read(Encoding.UTF8.GetBytes(municipality.GetProperty("strategies").GetRawText()), RegistrationFile.Name);
        return new RegistrationSummary
        {
            On = Dates.TryParse(root.GetProperty("on").GetString()) ?? throw new FormatException("No day."),
            MunicipalityCode = municipality.GetProperty("code").GetString(),
            Name = municipality.GetProperty("name").GetString() ?? "",
            Inhabitants = municipality.TryGetProperty("inhabitants", out JsonElement inhabitants) ? inhabitants.GetInt32() : null,
            PolicyHash = municipality.GetProperty("policy").GetString() ?? "",
            StrategyId = municipality.GetProperty("strategy").GetString() ?? "",
            Strategies = strategies.Strategies,
            LateHelp = Enum.Parse<LateHelpPolicy>(municipality.GetProperty("lateHelp").GetString() ?? ""),
            Fte = municipality.TryGetProperty("fte", out JsonElement fte) ? fte.GetDecimal() : null,
            Received = root.GetProperty("received").GetInt64(),
            Accepted = root.GetProperty("accepted").GetInt64(),
            SetAside = [.. root.GetProperty("setAside").EnumerateArray().Select(s => (s.GetProperty("code").GetString()!, Both(s.GetProperty("message")), s.GetProperty("rows").GetInt64()))],
            Partners = [.. root.GetProperty("partners").EnumerateArray().Select(PartnerIntake.Of)],
        };
    }

    private static Text Both(JsonElement json) => new(json.GetProperty("nl").GetString()!, json.GetProperty("en").GetString()!);
}
