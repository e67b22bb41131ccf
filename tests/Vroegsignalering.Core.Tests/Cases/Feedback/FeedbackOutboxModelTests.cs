using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

/// <summary>The outbox over a line that loses, doubles and reorders messages, on a machine that crashes.</summary>
public sealed class FeedbackOutboxModelTests
{
    private enum Step
    {
        Decide,
        Send,
        Lose,
        Double,
        Deliver,
        Acknowledge,
        Crash,
    }

    private static readonly Gen<(Step Step, int Choice)[]> Scripts =
        from steps in Gen.Choose(1, 120)
        from script in Gen.Zip(Gen.Elements(Enum.GetValues<Step>()), Gen.Choose(0, 999)).Select(p => (p.Item1, p.Item2)).ArrayOf(steps)
        select script;

    [Fact]
    public void Every_message_is_received_at_least_once_and_applied_exactly_once_in_order() => Prop.ForAll(Scripts.ToArbitrary(), script =>
    {
        Line line = new();
        foreach ((Step step, int choice) in script)
        {
            line.Take(step, choice);
        }

        line.Settle();
        return line.Outbox.All.All(d => d.State == FeedbackState.Acknowledged && line.Received.Contains(d.Message.Id))
            && line.Applied.Select(m => m.Id).Order(StringComparer.Ordinal).SequenceEqual(line.Outbox.All.Select(d => d.Message.Id).Order(StringComparer.Ordinal))
            && line.Applied.GroupBy(m => m.Reference).All(g => g.Select(m => m.Sequence).SequenceEqual(Enumerable.Range(1, g.Count())));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_scripts_do_resend_and_do_double()
    {
        Line line = new();
        (Step, int)[] script = [(Step.Decide, 0), (Step.Send, 0), (Step.Lose, 0), (Step.Send, 0), (Step.Double, 0), (Step.Deliver, 0), (Step.Deliver, 0)];
        foreach ((Step step, int choice) in script)
        {
            line.Take(step, choice);
        }

        Assert.Equal(2, line.Outbox.All.Single().Attempts);
        Assert.Equal(2, line.Received.Count);
        Assert.Single(line.Applied);
    }

    private sealed class Line
    {
        private static readonly CaseResult[] Results = [CaseResult.NoContact, CaseResult.SolvesItself, CaseResult.FollowUp, CaseResult.NotResident];

        private readonly List<FeedbackMessage> _onTheWay = [];
        private readonly List<string> _acknowledgements = [];
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private FeedbackOutbox _stored = FeedbackOutbox.Empty;
        private LocalDate _day = A.Day;

        public FeedbackOutbox Outbox { get; private set; } = FeedbackOutbox.Empty;

        public List<FeedbackMessage> Applied { get; } = [];

        public List<string> Received { get; } = [];

        public void Take(Step step, int choice)
        {
            _day = _day.PlusDays(1);
            switch (step)
            {
                case Step.Decide:
                    SignalCase one = A.Case(Results[choice % 4], $"Z-{choice % 3}", A.Signal(reference: $"ref-{choice % 3}")) with { ClosedOn = _day };
                    Outbox = _stored = Outbox.Tell([one], FeedbackPolicy.Default, null, _day);
                    break;
                case Step.Send:
                    foreach (FeedbackMessage message in Outbox.ToSend())
                    {
                        _onTheWay.Add(message);
                        Outbox = Outbox.Sent(message.Id, _day);
                    }

                    _stored = choice % 2 == 0 ? Outbox : _stored;
                    break;
                case Step.Lose when _onTheWay.Count > 0:
                    _onTheWay.RemoveAt(choice % _onTheWay.Count);
                    break;
                case Step.Double when _onTheWay.Count > 0:
                    _onTheWay.Add(_onTheWay[choice % _onTheWay.Count]);
                    break;
                case Step.Deliver when _onTheWay.Count > 0:
                    Receive(_onTheWay[choice % _onTheWay.Count]);
                    _onTheWay.RemoveAt(choice % _onTheWay.Count);
                    break;
                case Step.Acknowledge when _acknowledgements.Count > 0:
                    Outbox = Outbox.Acknowledged(_acknowledgements[choice % _acknowledgements.Count], _day);
                    _acknowledgements.RemoveAt(choice % _acknowledgements.Count);
                    _stored = choice % 2 == 0 ? Outbox : _stored;
                    break;
                case Step.Crash:
                    Outbox = _stored;
                    break;
            }
        }

        public void Settle()
        {
            for (int i = 0; i < 500 && Outbox.ToSend().Count > 0; i++)
            {
                Take(Step.Send, 0);
                while (_onTheWay.Count > 0)
                {
                    Take(Step.Deliver, i);
                }

                while (_acknowledgements.Count > 0)
                {
                    Take(Step.Acknowledge, i);
                }
            }
        }

        // As a partner does: keeps the numbers of what it applied.
        private void Receive(FeedbackMessage message)
        {
            Received.Add(message.Id);
            _acknowledgements.Add(message.Id);
            if (_known.Add(message.Id))
            {
                Applied.Add(message);
            }
        }
    }
}
