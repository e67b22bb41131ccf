using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Cases.Retention;

/// <summary>Ten thousand persons over seven years: cases that open, close, reopen, are handed over, told and held, by one fixed chance.</summary>
internal sealed class SevenYears
{
    public static readonly LocalDate Start = new(2021, 1, 1);
    public const int Months = 84;
    public const int Persons = 10_000;
    public const string CanaryName = "Kanarie";
    public const string CanaryPhone = "0600000042";

    // The BSNs that begin with 9999 and pass the eleven test: given to nobody.
    private static readonly Bsn[] Bsns = [.. Enumerable.Range(9999_00000, 100_000)
        .Select(n => Bsn.TryParse(n.ToString(System.Globalization.CultureInfo.InvariantCulture), out Bsn? bsn) ? bsn : null).OfType<Bsn>()];

    private static readonly Signal[] Signals = [.. Enumerable.Range(0, Persons).Select(MakeSignal)];

    private readonly System.Random _chance = new(20270101);

    public SevenYears()
    {
        for (int person = 0; person < Persons; person++)
        {
            int count = _chance.Next(1, 4);
            for (int i = 0; i < count; i++)
            {
                int housemate = _chance.Next(5) == 0 ? _chance.Next(Persons) : person;
                Cases.Add(new Life($"Z-{Cases.Count:000000}", person, housemate, _chance));
            }
        }
    }

    public List<Life> Cases { get; } = [];

    /// <summary>The signal of a person: the first 8,000 are known by BSN, the others by name, birth date and address.</summary>
    public static Signal SignalOf(int person) => Signals[person];

    private static Signal MakeSignal(int person) => new()
    {
        Reference = $"ref-{person}",
        Partner = PartnerType.Water,
        Person = person < 8_000
            ? new Person { Bsn = Bsns[person], LastName = CanaryName, Phone = CanaryPhone }
            : new Person { LastName = $"{CanaryName}{person}", BirthDate = new LocalDate(1980, 1, 1).PlusDays(person), Phone = CanaryPhone },
        Address = A.Address(1 + person),
    };

    /// <summary>What happens to one case; everything is known beforehand, and what comes after it is erased does not happen.</summary>
    internal sealed class Life
    {
        private static readonly CaseResult[] Results = [.. Enum.GetValues<CaseResult>().Skip(1)];

        public Life(string id, int person, int housemate, System.Random chance)
        {
            (Id, Persons) = (id, person == housemate ? [person] : [person, housemate]);
            OpenedOn = Start.PlusDays(chance.Next(Months * 30));
            LocalDate day = OpenedOn;
            int rounds = chance.Next(4) == 0 ? 2 : chance.Next(12) == 0 ? 3 : 1;
            for (int i = 0; i < rounds; i++)
            {
                LocalDate closed = day.PlusDays(chance.Next(1, 90));
                LocalDate? reopened = i < rounds - 1 ? closed.PlusDays(chance.Next(1, 260)) : null;
                Rounds.Add((closed, Results[chance.Next(Results.Length)], reopened));
                day = reopened ?? closed;
            }

            FeedbackOn = chance.Next(2) == 0 ? day.PlusDays(chance.Next(0, 20)) : null;
            HandedOverOn = chance.Next(4) == 0 ? day.PlusDays(chance.Next(-5, 60)) : null;
            LateContactOn = chance.Next(5) == 0 ? day.PlusDays(chance.Next(30, 170)) : null;
            HasLateHelp = chance.Next(2) == 0;
            for (int holds = chance.Next(8) == 0 ? chance.Next(1, 3) : 0; holds > 0; holds--)
            {
                LocalDate from = OpenedOn.PlusDays(chance.Next(300));
                Holds.Add((from, chance.Next(4) == 0 ? null : from.PlusDays(chance.Next(1, 900))));
            }
        }

        public string Id { get; }

        public int[] Persons { get; }

        public LocalDate OpenedOn { get; }

        public List<(LocalDate ClosedOn, CaseResult Result, LocalDate? ReopenedOn)> Rounds { get; } = [];

        public LocalDate? FeedbackOn { get; }

        public LocalDate? HandedOverOn { get; }

        public LocalDate? LateContactOn { get; }

        public bool HasLateHelp { get; }

        public List<(LocalDate From, LocalDate? LiftedOn)> Holds { get; } = [];

        /// <summary>The case as it is registered on a day.</summary>
        public RetainedCase On(LocalDate day)
        {
            (LocalDate ClosedOn, CaseResult Result, LocalDate? ReopenedOn) last = Rounds.LastOrDefault(r => r.ClosedOn <= day);
            bool open = last == default || last.ReopenedOn <= day;
            return new RetainedCase
            {
                Case = new SignalCase
                {
                    Id = Id,
                    Signals = [.. Persons.Select(SignalOf)],
                    PickedUpOn = OpenedOn,
                    Result = open ? null : last.Result,
                    ClosedOn = open ? null : last.ClosedOn,
                    // An attempt after closing does not make the term start again.
                    Attempts = LateContactOn <= day ? [new ContactAttempt(ContactChannel.Phone, LateContactOn, true)] : [],
                },
                FeedbackOn = FeedbackOn <= day ? FeedbackOn : null,
                HandedOverOn = HandedOverOn <= day ? HandedOverOn : null,
                LateHelpOn = HasLateHelp && LateContactOn <= day ? LateContactOn : null,
                Holds = [.. Holds.Where(h => h.From <= day).Select(h => new RetentionHold("bezwaar", h.From, h.LiftedOn <= day ? h.LiftedOn : null))],
            };
        }
    }
}
