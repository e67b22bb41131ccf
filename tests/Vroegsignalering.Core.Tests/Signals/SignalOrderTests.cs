using System.Reflection;

namespace Vroegsignalering.Core.Tests.Signals;

public sealed class SignalOrderTests
{
    /// <summary>For every part that can differ, a signal that differs in it only.</summary>
    public static readonly TheoryData<string> Parts = [.. Variants.Keys];

    private static Dictionary<string, Signal> Variants
    {
        get
        {
            Signal basis = Basis;
            Person person = basis.Person;
            return new(StringComparer.Ordinal)
            {
                [nameof(Signal.Reference)] = basis with { Reference = "z" },
                [nameof(Signal.Partner)] = basis with { Partner = PartnerType.Water },
                [nameof(Signal.PartnerName)] = basis with { PartnerName = "Nergens Energie" },
                [nameof(Signal.Arrears)] = basis with { Arrears = null },
                [nameof(Signal.ArrearsStartOn)] = basis with { ArrearsStartOn = A.Day },
                [nameof(Signal.SentOn)] = basis with { SentOn = null },
                [nameof(Signal.ReceivedOn)] = basis with { ReceivedOn = null },
                [nameof(Signal.Kind)] = basis with { Kind = SignalKind.EndOfSupply },
                [nameof(Signal.EndOfSupplyOn)] = basis with { EndOfSupplyOn = A.Day },
                [nameof(Signal.Crisis)] = basis with { Crisis = true },
                [nameof(Signal.ThreateningSituation)] = basis with { ThreateningSituation = ThreateningSituationKind.EndOfGasSupply },
                [nameof(Signal.WarmHandover)] = basis with { WarmHandover = true },
                [nameof(Signal.Route)] = basis with { Route = SignalRoute.Intermediary },
                [nameof(Signal.SocialCollection)] = basis with { SocialCollection = new SocialCollectionEvidence() },
                [nameof(SocialCollectionEvidence.PersonalContact)] = basis with { SocialCollection = new() { PersonalContact = true } },
                [nameof(SocialCollectionEvidence.PointedToDebtHelp)] = basis with { SocialCollection = new() { PointedToDebtHelp = true } },
                [nameof(SocialCollectionEvidence.WrittenReminders)] = basis with { SocialCollection = new() { WrittenReminders = 1 } },
                [nameof(SocialCollectionEvidence.ReminderTermDays)] = basis with { SocialCollection = new() { ReminderTermDays = 1 } },
                [nameof(SocialCollectionEvidence.ConsentOffered)] = basis with { SocialCollection = new() { ConsentOffered = true } },
                [nameof(SocialCollectionEvidence.ConsentRefused)] = basis with { SocialCollection = new() { ConsentRefused = true } },
                [nameof(Signal.AboutLegalPerson)] = basis with { AboutLegalPerson = true },
                [nameof(Signal.Status)] = basis with { Status = SignalStatus.PickedUp },
                [nameof(Signal.Address)] = basis with { Address = A.Address(11) },
                ["Street"] = basis with { Address = InStreet("Dwaalhof") },
                [nameof(Signal.Person)] = basis with { Person = A.Person() },
                [nameof(Person.UnverifiedBsn)] = basis with { Person = person with { UnverifiedBsn = A.UnverifiedBsn() } },
                [nameof(Person.Initials)] = basis with { Person = person with { Initials = "V." } },
                [nameof(Person.NamePrefix)] = basis with { Person = person with { NamePrefix = "van" } },
                [nameof(Person.LastName)] = basis with { Person = person with { LastName = "Voorbeeld" } },
                [nameof(Person.BirthDate)] = basis with { Person = person with { BirthDate = A.Day } },
                [nameof(Person.Sex)] = basis with { Person = person with { Sex = Sex.Unknown } },
                [nameof(Person.Phone)] = basis with { Person = person with { Phone = "0600000000" } },
                [nameof(Person.Email)] = basis with { Person = person with { Email = "v@example.org" } },
            };
        }
    }

    private static Signal Basis => A.Signal();

    [Theory]
    [MemberData(nameof(Parts))]
    public void Signals_that_differ_are_never_in_the_same_place(string part)
    {
        Signal variant = Variants[part];

        int order = SignalOrder.Instance.Compare(Basis, variant);

        Assert.NotEqual(0, order);
        Assert.Equal(-Math.Sign(order), Math.Sign(SignalOrder.Instance.Compare(variant, Basis)));
    }

    [Fact]
    public void Parts_that_run_into_each_other_are_told_apart()
    {
        Signal one = Basis with { Person = new Person { LastName = "a|b" } };
        Signal other = Basis with { Person = new Person { LastName = "a", Initials = "b|" } };

        Assert.NotEqual(0, SignalOrder.Instance.Compare(one, other));
    }

    [Fact]
    public void No_part_of_a_signal_is_forgotten_here()
    {
        IEnumerable<string> all = typeof(Signal).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Concat(typeof(Person).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Concat(typeof(SocialCollectionEvidence).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.CanWrite && p.Name != nameof(Person.Bsn))
            .Select(p => p.Name);

        Assert.Empty(all.Except(Variants.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void The_oldest_comes_first_and_an_unknown_day_before_it()
    {
        Signal[] signals = [A.Signal(sentOn: A.Day), A.Signal() with { SentOn = null }, A.Signal(sentOn: A.Day.PlusDays(-1))];

        LocalDate?[] days = [.. signals.Order(SignalOrder.Instance).Select(s => s.SentOn)];

        Assert.Equal([null, A.Day.PlusDays(-1), A.Day], days);
    }

    [Fact]
    public void Equal_signals_are_in_the_same_place() => Assert.Equal(0, SignalOrder.Instance.Compare(A.Signal(), A.Signal()));

    private static Address InStreet(string street)
    {
        Assert.True(Address.TryParse("1234AB", "10", null, street, null, out Address? address));
        return address;
    }
}
