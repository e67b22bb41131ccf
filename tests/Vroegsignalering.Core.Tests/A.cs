namespace Vroegsignalering.Core.Tests;

/// <summary>Makes valid objects, so that a test shows only what matters to it. Streets are invented; BSNs begin with 9999.</summary>
internal static class A
{
    /// <summary>A Wednesday without a holiday near it.</summary>
    public static readonly LocalDate Day = new(2027, 3, 10);

    public const string BsnDigits = "999900006";
    public const string OtherBsnDigits = "999900018";
    public const string ThirdBsnDigits = "999900031";

    /// <summary>Begins with 9999 and fails the eleven test.</summary>
    public const string WrongBsnDigits = "999900007";

    public static Bsn Bsn(string digits = BsnDigits) => Vroegsignalering.Bsn.Parse(digits);

    public static UnverifiedBsn UnverifiedBsn(string digits = WrongBsnDigits)
    {
        Assert.True(Vroegsignalering.UnverifiedBsn.TryParse(digits, out UnverifiedBsn? bsn));
        return bsn;
    }

    public static Person Person(string digits = BsnDigits) => new() { Bsn = Bsn(digits) };

    public static Address Address(int number = 10, string? addition = null, string postcode = "1234AB") =>
        Vroegsignalering.Address.Parse(postcode, number.ToString(System.Globalization.CultureInfo.InvariantCulture), addition);

    public static Money Euros(decimal euros) => Money.FromEuros(euros);

    public static Signal Signal(
        PartnerType partner = PartnerType.Energy, string reference = "a", decimal? euros = 100m, LocalDate? sentOn = null, Address? address = null) => new()
        {
            Reference = reference,
            Partner = partner,
            PartnerName = $"{partner} Nergens",
            Address = address ?? Address(),
            Arrears = euros is decimal amount ? Money.FromEuros(amount) : null,
            SentOn = sentOn ?? Day,
            ReceivedOn = sentOn ?? Day,
            Kind = SignalKind.Early,
            Status = SignalStatus.NotYetPickedUp,
        };

    /// <summary>A signal with a BSN and no address.</summary>
    public static Signal SignalWithoutAddress(string digits = BsnDigits, string reference = "b", LocalDate? sentOn = null) =>
        Signal(reference: reference, sentOn: sentOn) with { Address = null, Person = Person(digits) };

    public static SignalCase Case(CaseResult? result = null, string id = "Z-1", params Signal[] signals) => new()
    {
        Id = id,
        Signals = signals.Length > 0 ? signals : [Signal()],
        PickedUpOn = Day,
        MatchedOn = Day,
        Result = result,
    };

    public static ContactAttempt Attempt(ContactChannel channel = ContactChannel.Phone, LocalDate? on = null, bool? reached = false) =>
        new(channel, on ?? Day, reached);

    /// <summary>The facts of one early energy signal of 100 euros, far from every limit.</summary>
    public static PriorityFacts Facts { get; } = new()
    {
        SignalCount = 1,
        PartnerTypes = PartnerTypes.Of(PartnerType.Energy),
        PartnerCount = 1,
        TotalArrears = Money.FromEuros(100m),
        HighestArrears = Money.FromEuros(100m),
        Repeat = RepeatKind.None,
        WorkingDaysUntilDeadline = 20,
    };

    public static WorklistRequest Request(params Signal[] signals) => new()
    {
        Municipality = MunicipalityCode.Parse("0344"),
        On = Day,
        NewSignals = signals,
    };
}
