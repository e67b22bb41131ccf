using Vroegsignalering.Residency;
using Vroegsignalering.Testing.Residency;

namespace Vroegsignalering.Core.Tests.Residency;

public sealed class ResidencyCheckProperties
{
    private static readonly string[] States = [.. ResidencyCheckTests.Cases.Select(row => row.Data.Item1)];

    private static readonly Gen<RegisteredPerson> Person =
        from state in Gen.Elements(States)
        from number in Gen.Choose(0, 3)
        select ResidencyCheckTests.In(state) with { Bsn = FakeResidents.Resident(number).Bsn };

    private static readonly Gen<Signal> Signal =
        from number in Gen.Choose(0, 4)
        from bsn in Gen.Elements(true, false)
        from name in Gen.Elements(null, "Appelboom", "Apelboom", "Zevenhuizen", "Zevenhuizen VOF")
        from birth in Gen.Elements(true, false)
        from address in Gen.Elements(true, true, false)
        from legal in Any.Seldom
        let person = FakeResidents.Resident()
        select A.Signal(reference: $"r{number}") with
        {
            AboutLegalPerson = legal,
            Address = address ? person.Address : null,
            Person = new Person { Bsn = bsn ? FakeResidents.Resident(number).Bsn : null, LastName = name, BirthDate = birth ? new LocalDate(1960, 1, 1) : null },
        };

    private static readonly Gen<(RegisteredPerson[] Known, Signal[] Signals, int[] Failures)> Run =
        from known in Gen.Choose(0, 4).SelectMany(n => Person.ArrayOf(n))
        from signals in Gen.Choose(0, 12).SelectMany(n => Signal.ArrayOf(n))
        from failures in Gen.Choose(0, 8).ArrayOf(3)
        select (known, signals, failures);

    [Fact]
    public void What_goes_in_is_accepted_closed_or_in_review_with_a_reason() => Prop.ForAll(Run.ToArbitrary(), run =>
    {
        ResidencyCheckResult result = Check(run, withFailures: true, questionsAtOnce: 1);

        return result.Results.Count == run.Signals.Length
            && result.AcceptedCount + result.ClosedCount + result.InReviewCount == run.Signals.Length
            && result.Queue.Items.Count == result.InReviewCount
            && result.Results.Zip(run.Signals).All(pair => ReferenceEquals(pair.First.Signal, pair.Second))
            && result.Results.All(r => r.Reasons.Count > 0 && r.NextStep != ResidencyNextStep.NotStated);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Only_what_is_certain_is_accepted_or_closed() => Prop.ForAll(Run.ToArbitrary(), run =>
        Check(run, withFailures: true, questionsAtOnce: 1).Results.Where(r => !r.IsInReview && !r.Signal.AboutLegalPerson).All(r =>
        {
            ResidencyAnswer answer = ResidencyAnswer.Judge(ResidencyQuestion.About(r.Signal, FakeResidents.Municipality, A.Day), [r.Person!]);
            return r.Person is not null && answer.IsCertain && (r.Signal.Person.Bsn is null || r.Signal.Person.Bsn == r.Person.Bsn);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Order_and_the_number_of_questions_at_once_change_nothing() => Prop.ForAll(Run.ToArbitrary(), run =>
    {
        string[] one = [.. Check(run, withFailures: false, questionsAtOnce: 1).Results.Select(Describe)];
        string[] many = [.. Check(run, withFailures: false, questionsAtOnce: 8).Results.Select(Describe)];
        string[] reversed = [.. Check(([.. run.Known.Reverse()], [.. run.Signals.Reverse()], run.Failures), withFailures: false, questionsAtOnce: 1).Results.Select(Describe)];
        return one.SequenceEqual(many) && one.SequenceEqual(reversed.Reverse());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_item_of_the_queue_ends_decided_or_reported_and_none_leaves() => Prop.ForAll(Run.ToArbitrary(), Gen.Choose(1, 6).ArrayOf(6).ToArbitrary(), (run, choices) =>
    {
        ResidencyReviewQueue queue = Check(run, withFailures: true, questionsAtOnce: 1).Queue;
        ResidencyReviewQueue decided = queue.Items.Where(item => item.Number % 2 == 0).Aggregate(queue, (q, item) => q.Decide(item.Number, new()
        {
            Choice = (ResidencyReviewChoice)choices[item.Number % choices.Length],
            By = "medewerker 7",
            At = Instant.FromUnixTimeSeconds(0),
            Reason = "nagekeken",
        }));
        ResidencyReviewQueue done = decided.ReportNotFollowedUp("teamleider", Instant.FromUnixTimeSeconds(1), "geen tijd");
        return queue.Items.All(item => item.Decision is null)
            && done.IsDone
            && done.Items.Count == queue.Items.Count
            && done.DecidedCount == queue.Items.Count / 2
            && done.DecidedCount + done.NotFollowedUpCount == queue.Items.Count;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static string Describe(ResidencyResult result) =>
        $"{result.Signal.Reference} {result} {result.Duties} {result.Observations} {string.Join(',', result.Reasons)} {result.Person?.Bsn.ToUnmaskedString()}";

    private static ResidencyCheckResult Check((RegisteredPerson[] Known, Signal[] Signals, int[] Failures) run, bool withFailures, int questionsAtOnce)
    {
        FakeResidencyRegister register = new(run.Known);
        foreach (int failure in withFailures ? run.Failures : [])
        {
            register.FailNext((ResidencyFailure)failure);
        }

        ResidencyCheck check = new(register, FakeResidents.Municipality, questionsAtOnce: questionsAtOnce);
#pragma warning disable xUnit1031, MA0045 // a property is synchronous, and nothing here waits
        return check.CheckAsync(run.Signals, A.Day, CancellationToken.None).GetAwaiter().GetResult();
#pragma warning restore xUnit1031, MA0045
    }
}
