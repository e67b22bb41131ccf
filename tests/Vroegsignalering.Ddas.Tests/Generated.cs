using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Deliveries of every shape, the same for the same seed.</summary>
internal sealed class Generated(int seed)
{
    // Escapes, other scripts, a character outside the basic plane and a half one: texts that break careless writers.
    private static readonly string[] Texts = ["A", "Coördinator \"x\"", "<b>&\\/</b>", "日本\t\n", "\u2028\u0001", "😀", "\ud800"];

    private readonly Random _random = new(seed);

    public DdasDelivery Delivery() => A.Delivery([.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Municipality())]) with
    {
        SupplierCode = Pick(Texts),
        PeriodStart = Day(),
        DeliveredAt = Instant.FromUnixTimeTicks(_random.NextInt64(0, 20_000_000_000_000_000)),
    };

    private DdasMunicipalityDelivery Municipality()
    {
        Signal[] signals = [.. Enumerable.Range(0, _random.Next(8)).Select(_ => Signal())];
        SignalCase[] cases = signals.Length == 0 ? [] : [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Case(signals))];
        return new DdasMunicipalityDelivery
        {
            Municipality = Maybe(MunicipalityCode.Parse("9901")),
            Organisation = new DdasOrganisation
            {
                Name = Maybe(Pick(Texts)),
                KvkNumber = Maybe("00000000"),
                Contacts = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Contact())],
            },
            Signals = signals,
            Cases = cases,
        };
    }

    private DdasContact Contact() => new()
    {
        Name = Maybe(Pick(Texts)),
        Email = Maybe(Pick(["t@example.org", "t", "ö@example.org"])),
        Phone = Maybe("1"),
        JobTitle = Maybe(" "),
    };

    private Signal Signal() => new()
    {
        Reference = Pick(["S-1", "S-1~2", "zonder-id-1", Pick(Texts), $"S-{_random.Next(50)}"]),
        Partner = Pick(Enum.GetValues<PartnerType>()),
        PartnerName = Maybe("Testbedrijf"),
        Person = new Person
        {
            Bsn = Maybe(Bsn.Parse(A.Bsn(_random.Next(100)))),
            UnverifiedBsn = UnverifiedBsn.TryParse(Pick(["999900001", "ABCDEFGHI", "1234567😀"]), out UnverifiedBsn? bsn) ? Maybe(bsn) : null,
            Initials = Maybe(Pick(Texts)),
            NamePrefix = Maybe(" van"),
            LastName = Maybe("Testen"),
            BirthDate = Day(),
            Sex = Pick(Enum.GetValues<Sex>()),
        },
        Address = Maybe(Place()),
        Arrears = _random.Next(4) == 0 ? null : Money.FromCents(_random.NextInt64(0, 1_000_000_000)),
        ArrearsStartOn = Day(),
        SentOn = Day(),
        ReceivedOn = Day(),
        Kind = Pick(Enum.GetValues<SignalKind>()),
        Crisis = Flag(),
        WarmHandover = Flag(),
        Status = Pick(Enum.GetValues<SignalStatus>()),
    };

    private Address Place() =>
        Address.TryParse(
            "1234AB", Pick(["1", "99999", "10-2", "3h"]), Maybe(Pick([.. Texts, "999900018"])), Maybe(Pick(Texts)), Maybe("Testdorp"), out Address? address)
            ? address
            : throw new InvalidOperationException("Not an address.");

    private SignalCase Case(Signal[] signals)
    {
        Signal[] own = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Pick(signals))];
        return A.Case(own) with
        {
            MatchedOn = Day(),
            MatchingPeriodStart = Day(),
            MatchingPeriodEnd = Day(),
            PickedUpOn = Day(),
            Result = Pick([null, .. Enum.GetValues<CaseResult>().Where(r => r != CaseResult.NotStated).Select(r => (CaseResult?)r)]),
            Attempts =
            [
                .. Enumerable.Range(0, _random.Next(4)).Select(_ =>
                    new ContactAttempt(Pick(Enum.GetValues<ContactChannel>()), Day(), Flag(), Pick(Enum.GetValues<DayPart>()))),
            ],
        };
    }

    private LocalDate? Day() => _random.Next(4) == 0 ? new LocalDate(1900, 1, 1) : new LocalDate(2027, 1, 1).PlusDays(_random.Next(500));

    private bool? Flag() => _random.Next(3) switch { 0 => null, 1 => true, _ => false };

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T? Maybe<T>(T value)
        where T : class => _random.Next(2) == 0 ? null : value;
}
