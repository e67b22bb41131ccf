using NodaTime;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Ddas.Tests;
using Vroegsignalering.Signals;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>A municipality, and one more, whose signals grow while the tests look on.</summary>
internal sealed class Source : IDdasSource
{
    public const string Municipality = "Gemeente Voorbeeldstad";
    public const string Kvk = "99999999";
    public const string OtherMunicipality = "Gemeente Tweedeplaats";

    private static readonly string[] Names = ["Testmans", "Proefsma", "Voorbeeldstra"];

    private int _reads;

    public int Reads => _reads;

    /// <summary>Gets or sets how many signals the municipality has in April, May and June of 2027.</summary>
    public int Signals { get; set; } = 25;

    /// <summary>Gets or sets what happens on reading, before anything is given.</summary>
    public Func<CancellationToken, Task> OnRead { get; set; } = _ => Task.CompletedTask;

    public async Task<DdasDelivery> ReadAsync(ReportingPeriod period, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        await OnRead(cancellationToken);
        Signal[] signals = [.. Enumerable.Range(0, Signals).Select(i => Signal("V", i))];
        SignalCase[] cases = [.. signals.Chunk(5).Where(five => five.Length == 5).Select(five => A.Case(five[0], five[3]))];
        return A.Delivery(
            Part("9901", Municipality, Kvk, signals, cases),
            Part("9902", OtherMunicipality, "88888888", [.. Enumerable.Range(0, 3).Select(i => Signal("T", i))], []));
    }

    /// <summary>What may never be seen outside a delivery: numbers, names, streets and references of residents.</summary>
    public static IReadOnlyList<string> Canaries { get; } =
        [.. Names, "Geheimstraat", .. Enumerable.Range(0, 100).Select(i => A.Bsn(i)), "kenmerk-"];

    private static DdasMunicipalityDelivery Part(string code, string name, string kvk, Signal[] signals, SignalCase[] cases) => new()
    {
        Municipality = MunicipalityCode.Parse(code),
        Organisation = new DdasOrganisation { Name = name, KvkNumber = kvk, Contacts = [new DdasContact { Name = "Team", Email = "team@example.org" }] },
        Signals = signals,
        Cases = cases,
    };

    private static Signal Signal(string prefix, int i) => A.Signal($"kenmerk-{prefix}-{i:00000}", i) with
    {
        SentOn = new LocalDate(2027, 4, 1).PlusDays(i % 90),
        Person = new Person { Bsn = i % 3 == 0 ? null : Bsn.Parse(A.Bsn(i)), LastName = Names[i % 3] },
        Address = i % 3 == 0 && Address.TryParse("1234AB", "10", null, "Geheimstraat", null, out Address? address) ? address : null,
    };
}
