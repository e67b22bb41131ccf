using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>The hash of a study: over one form of all that changes its figures or their names.</summary>
internal static class ScenarioHash
{
    private const string Form = "vroeg-simulation-scenario-1";

    public static string Of(SimulationStudy study)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            Write(json, study);
        }

        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    private static void Write(Utf8JsonWriter json, SimulationStudy study)
    {
        SimulationScenario scenario = study.Scenario;
        json.WriteStartArray();
        json.WriteStringValue(Form);
        json.WriteStringValue(scenario.Name);
        json.WriteNumberValue(scenario.Households);
        json.WriteNumberValue(scenario.HouseholdsPerTeam);
        json.WriteStringValue(Iso(scenario.From));
        json.WriteNumberValue(scenario.Months);
        json.WriteNumberValue(scenario.WarmUpMonths);
        json.WriteNumberValue(scenario.Replications);
        foreach (HelpAcceptanceDefinition definition in scenario.Definitions)
        {
            json.WriteStringValue(definition.Id);
        }

        json.WriteBase64StringValue(CalibrationFile.Write(scenario.Calibration));
        json.WriteStringValue(study.Sensitivity is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s.OneAtATime} {s.SamplePoints} {s.Households} {s.Replications}") : "");
        foreach (SimulationVariant variant in scenario.AllVariants)
        {
            Write(json, variant);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SimulationVariant variant)
    {
        json.WriteStartArray();
        json.WriteStringValue(variant.Name);
        json.WriteStringValue(variant.FrontierOf ?? "");
        json.WriteStringValue(variant.Policy.Hash);
        json.WriteBase64StringValue(ContactStrategyFile.Write(variant.Strategy));
        foreach (ContactStrategy strategy in variant.Strategies.OrderBy(s => s.Id, StringComparer.Ordinal))
        {
            json.WriteBase64StringValue(ContactStrategyFile.Write(strategy));
        }

        json.WriteStringValue(variant.FtePer10000Inhabitants.ToString("0.############################", CultureInfo.InvariantCulture));
        json.WriteStringValue(variant.LateHelp.ToString());
        json.WriteNumberValue(variant.Time.MinutesPerDay);
        json.WriteNumberValue(variant.Time.ContactPercent);
        foreach (ChannelTime channel in variant.Time.Channels)
        {
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{channel.Channel} {channel.Minutes} {channel.Percent} {channel.DayPart}"));
        }

        json.WriteEndArray();
    }

    private static string Iso(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");
}
