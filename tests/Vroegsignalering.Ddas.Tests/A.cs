using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Makes valid objects and valid JSON, so that a test shows only what matters to it. All data are invented.</summary>
internal static class A
{
    public const string File = "levering.json";

    public static readonly LocalDate Day = new(2027, 3, 1);

    /// <summary>A BSN that begins with 9999 and passes the eleven test; the same number for the same n.</summary>
    public static string Bsn(int n = 0)
    {
        for (int candidate = 999_900_000 + (n * 20 % 99_000); ; candidate++)
        {
            string text = candidate.ToString(CultureInfo.InvariantCulture);
            if (Vroegsignalering.Bsn.TryParse(text, out _))
            {
                return text;
            }
        }
    }

    public static Signal Signal(string reference = "S-1", int bsn = 0) => new()
    {
        Reference = reference,
        Partner = PartnerType.Energy,
        Person = new Person { Bsn = Vroegsignalering.Bsn.Parse(Bsn(bsn)) },
        Arrears = Money.FromEuros(250m),
        SentOn = Day,
    };

    public static Signal SignalAtAddress(string reference = "S-1", string number = "10", string? addition = null) => Signal(reference) with
    {
        Person = Person.Unknown,
        Address = Address.Parse("1234AB", number, addition),
    };

    public static SignalCase Case(params Signal[] signals) => new()
    {
        Id = CaseNumber.For(MunicipalityCode.Parse("9901"), signals.Select(s => s.Reference), Day, Day),
        Signals = signals,
        MatchedOn = Day,
        PickedUpOn = Day,
        Attempts = [new ContactAttempt(ContactChannel.Phone, Day, Reached: true, DayPart.Evening)],
        Result = CaseResult.AdviceOrQuickFix,
    };

    public static DdasDelivery Delivery(params DdasMunicipalityDelivery[] municipalities) => new()
    {
        PeriodStart = new LocalDate(2027, 1, 1),
        PeriodEnd = new LocalDate(2027, 6, 30),
        DeliveredAt = Instant.FromUtc(2027, 7, 2, 8, 30),
        SupplierCode = "Voorbeeldsoftware 1.0",
        Municipalities = municipalities,
    };

    public static DdasMunicipalityDelivery Municipality(IReadOnlyList<Signal> signals, params SignalCase[] cases) => new()
    {
        Municipality = MunicipalityCode.Parse("9901"),
        Organisation = new DdasOrganisation { Name = "Gemeente Voorbeeld" },
        Signals = signals,
        Cases = cases,
    };

    /// <summary>A delivery in v1.2 with one municipality.</summary>
    public static string Json(string signals = "", string cases = "", string head = "") => $$"""
        {"codeGegevensleverancier":"Voorbeeldsoftware 1.0","startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30",
        "aanleverdatumEnTijd":"2027-07-02T08:30:00Z",{{head}}"leveringen":[{"teller":1,"gemeentecode":"9901",
        "aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld"},"vroegsignalen":[{{signals}}],"vroegsignaalzaken":[{{cases}}]}]}
        """;

    /// <summary>A signal in v1.2.</summary>
    public static string SignalJson(string id = "S-1", string extra = "", string? client = null) =>
        $$"""{"ID":"{{id}}","signaalpartner":{"type":"Energie"},{{extra}}"client":{{client ?? $$"""{"burgerservicenummer":"{{Bsn()}}"}"""}}}""";

    /// <summary>A case in v1.2 about some signals.</summary>
    public static string CaseJson(string extra = "", params string[] ids) =>
        $$"""{{{extra}}"vroegsignalen":[{{string.Join(',', ids.Select(id => $$"""{"ID":"{{id}}"}"""))}}]}""";

    public static DdasReadResult Read(string json) => DdasReader.Read(Encoding.UTF8.GetBytes(json), File);

    /// <summary>Reads one signal with an extra field, such as <c>"bedrag":100,</c>.</summary>
    public static (Signal? Signal, DdasReadResult Result) ReadSignal(string extra = "", string? client = null)
    {
        DdasReadResult result = Read(Json(SignalJson(extra: extra, client: client)));
        return (result.Delivery!.Municipalities[0].Signals.SingleOrDefault(), result);
    }

    public static byte[] Write(DdasDelivery delivery) => Write(delivery, out _);

    public static byte[] Write(DdasDelivery delivery, out DdasWriteResult result) => Write(delivery, DdasVersion.V12, out result);

    public static byte[] Write(DdasDelivery delivery, DdasVersion version, out DdasWriteResult result)
    {
        using MemoryStream output = new();
        result = DdasWriter.Write(delivery, output, version);
        return output.ToArray();
    }

    public static string Text(DdasDelivery delivery) => Encoding.UTF8.GetString(Write(delivery));

    public static string[] Codes(DdasReadResult result) => [.. result.Diagnostics.Select(d => d.Code.Id)];

    public static bool Has(DdasReadResult result, string code) => Codes(result).Contains(code, StringComparer.Ordinal);

    /// <summary>The fields at which a finding of one kind stands.</summary>
    public static string[] Places(DdasReadResult result, DiagnosticCode code) =>
        [.. result.Diagnostics.Where(d => d.Code == code).Select(d => d.Field ?? "")];

    /// <summary>Nothing disappears: what came in is accepted or set aside, in number and in money.</summary>
    public static void AssertConserved(DdasReadResult result)
    {
        IReadOnlyList<DdasMunicipalityDelivery> municipalities = result.Delivery?.Municipalities ?? [];
        Signal[] signals = [.. municipalities.SelectMany(m => m.Signals)];
        long cents = signals.Sum(s => s.Arrears?.Cents ?? 0) + result.QuarantinedSignals.Sum(r => r.Arrears?.Cents ?? 0);

        Assert.Equal(result.ReceivedSignals, signals.Length + result.QuarantinedSignals.Count);
        Assert.Equal(result.ReceivedArrears.Cents, cents);
        Assert.Equal(result.ReceivedCases, municipalities.Sum(m => m.Cases.Count) + result.QuarantinedCases.Count);
        foreach (QuarantinedRow row in result.QuarantinedSignals.Concat(result.QuarantinedCases))
        {
            Assert.Contains(row.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
            Assert.NotEmpty(row.Original);
        }

        Assert.Equal(result.Delivery is null, result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Fatal));
    }
}
