using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Ddas;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Cli.Generate;

/// <summary>Writes a synthetic municipality as a folder that <c>process</c> takes.</summary>
internal static class SyntheticFolder
{
    private const string HistoryFile = "history.ddas.json";
    private const string CasesName = "zaken.jsonl";
    private const string RegisterName = "inwoners.csv";
    private const string WithdrawalsName = "berichten.csv";

    private static readonly DdasOrganisation Organisation = new()
    {
        Name = "Gemeente Voorbeeldstad",
        KvkNumber = "00000000",
        Contacts =
        [
            new DdasContact
            {
                Name = "Team Vroegsignalering",
                Phone = "14 000",
                Email = "vroegsignalering@voorbeeldstad.example",
                JobTitle = "Coördinator vroegsignalering",
            },
        ],
    };

    public static void Write(SyntheticMunicipality municipality, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (SyntheticFile file in municipality.Files)
            {
                File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content.Span);
                File.WriteAllBytes(Path.Combine(folder, file.MappingName), file.Mapping.Span);
            }

            WriteSheet(folder, RegisterName, municipality.Residents.Count, writer => SyntheticSheets.WriteResidents(municipality.Residents, writer));
            WriteSheet(folder, WithdrawalsName, municipality.Withdrawals.Count, writer => SyntheticSheets.WriteWithdrawals(municipality.Withdrawals, writer));
            bool hasHistory = municipality.HistorySignals.Count > 0;
            if (hasHistory)
            {
                using FileStream history = File.Create(Path.Combine(folder, HistoryFile));
                DdasWriter.Write(History(municipality), history);
            }

            if (municipality.HistoryCases.Count > 0)
            {
                using FileStream cases = File.Create(Path.Combine(folder, CasesName));
                CaseRegisterFile.Write(cases, municipality.HistoryCases.Select(CaseHistory.FromCase));
            }

            using FileStream manifest = File.Create(Path.Combine(folder, Manifest.FileName));
            WriteManifest(municipality, hasHistory, manifest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot write in '{folder}'. Look whether you may write there and whether the disk is full.");
        }
    }

    private static void WriteSheet(string folder, string name, int rows, Action<TextWriter> write)
    {
        if (rows > 0)
        {
            using StreamWriter writer = new(Path.Combine(folder, name), append: false) { NewLine = "\n" };
            write(writer);
        }
    }

    private static DdasDelivery History(SyntheticMunicipality municipality)
    {
        LocalDate lastDay = (municipality.HistorySignals.Max(s => s.SentOn) ?? municipality.On).With(DateAdjusters.EndOfMonth);
        return new DdasDelivery
        {
            PeriodStart = (municipality.HistorySignals.Min(s => s.SentOn) ?? municipality.On).With(DateAdjusters.StartOfMonth),
            PeriodEnd = lastDay,
            DeliveredAt = Instant.FromUtc(lastDay.Year, lastDay.Month, lastDay.Day, 12, 0),
            SupplierCode = "vroeg generate",
            Municipalities =
            [
                new DdasMunicipalityDelivery
                {
                    Municipality = municipality.Code,
                    Organisation = Organisation,
                    Signals = municipality.HistorySignals,
                    Cases = municipality.HistoryCases,
                },
            ],
        };
    }

    private static void WriteManifest(SyntheticMunicipality municipality, bool hasHistory, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("municipality");
        json.WriteString("code", municipality.Code.Value);
        json.WriteString("name", municipality.Name);
        json.WriteNumber("inhabitants", municipality.Inhabitants);
        json.WriteEndObject();
        json.WriteString("on", Dates.Iso(municipality.On));
        json.WriteString("receivedOn", Dates.Iso(municipality.ReceivedOn));
        json.WriteStartObject("organisation");
        json.WriteString("name", Organisation.Name);
        json.WriteString("kvkNumber", Organisation.KvkNumber);
        json.WriteStartArray("contacts");
        foreach (DdasContact contact in Organisation.Contacts)
        {
            json.WriteStartObject();
            json.WriteString("name", contact.Name);
            json.WriteString("phone", contact.Phone);
            json.WriteString("email", contact.Email);
            json.WriteString("jobTitle", contact.JobTitle);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("signals");
        foreach (SyntheticFile file in municipality.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("mapping", file.MappingName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("history");
        if (hasHistory)
        {
            json.WriteStringValue(HistoryFile);
        }

        json.WriteEndArray();
        if (municipality.HistoryCases.Count > 0)
        {
            json.WriteStartArray("cases");
            json.WriteStringValue(CasesName);
            json.WriteEndArray();
        }

        json.WriteBoolean("designations", true);
        if (municipality.Residents.Count > 0)
        {
            json.WriteStartObject("residency");
            json.WriteString("register", RegisterName);
            json.WriteEndObject();
        }

        if (municipality.Withdrawals.Count > 0)
        {
            json.WriteStartArray("withdrawals");
            json.WriteStringValue(WithdrawalsName);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
