using NodaTime;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Retention;

/// <summary>What becomes of every case on a day: erased or kept, by which rule, and until when. Nothing is erased by making it.</summary>
/// <remarks>A signal that is in two cases is in each of them, so that it stays as long as the case that is kept longest.</remarks>
public sealed class RetentionPlan
{
    private readonly IReadOnlyList<RetainedCase> _cases;

    private RetentionPlan(IReadOnlyList<RetainedCase> cases, RetentionPolicy policy, LocalDate on)
    {
        (_cases, Policy, On) = (cases, policy, on);
        Decisions = [.. cases.Select(c => policy.Decide(c.ToRecord(), on))];
    }

    /// <summary>The policy.</summary>
    public RetentionPolicy Policy { get; }

    /// <summary>The day of the plan.</summary>
    public LocalDate On { get; }

    /// <summary>One decision per case, in the order of their numbers.</summary>
    public IReadOnlyList<RetentionDecision> Decisions { get; }

    /// <summary>Makes a plan.</summary>
    /// <param name="cases">All cases that there are: what is not given is not looked at, and a person in it does not count as gone.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">Two cases have one number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first term of a rule.</exception>
    public static RetentionPlan Make(IEnumerable<RetainedCase> cases, RetentionPolicy policy, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(policy);
        RetainedCase[] ordered = [.. cases.OrderBy(c => c.Case.Id, StringComparer.Ordinal)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (string.Equals(ordered[i].Case.Id, ordered[i - 1].Case.Id, StringComparison.Ordinal))
            {
                throw new ArgumentException("Two cases have one number.", nameof(cases));
            }
        }

        return new RetentionPlan(ordered, policy, on);
    }

    /// <summary>Says what remains after the plan, and proves what does not.</summary>
    /// <remarks>Store the proofs before the cases are erased, so that nothing is ever gone without proof.</remarks>
    /// <param name="key">The key of the host for proofs.</param>
    public RetentionResult Apply(PrivacyKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        DeletionKeys keys = new(key);
        List<RetainedCase> remaining = [];
        List<DeletionProof> proofs = [];
        SortedDictionary<string, string> gone = new(StringComparer.Ordinal);
        List<(string Person, Signal Signal)> erased = [];
        for (int i = 0; i < _cases.Count; i++)
        {
            if (!Decisions[i].IsErased)
            {
                remaining.Add(_cases[i]);
                continue;
            }

            string rule = Decisions[i].RuleId!;
            proofs.Add(Proof(DeletedThing.Case, keys.Subject(DeletedThing.Case, _cases[i].Case.Id), DeletionReason.TermOver, rule));
            foreach (Signal signal in _cases[i].Case.Signals)
            {
                if (PersonIdentity.Of(signal) is string person)
                {
                    gone[person] = rule;
                    erased.Add((person, signal));
                }
            }
        }

        if (gone.Count > 0)
        {
            PersonsLeft left = new(remaining.SelectMany(c => c.Case.Signals));
            foreach ((string person, Signal _) in erased.Where(e => left.MayHold(e.Signal)))
            {
                gone.Remove(person);
            }
        }

        // By their digests: the order of persons would tell something of their names.
        proofs.AddRange(gone
            .Select(p => Proof(DeletedThing.Person, keys.Subject(DeletedThing.Person, p.Key), DeletionReason.NotNeededAnyMore, p.Value))
            .OrderBy(p => p.Subject, StringComparer.Ordinal));
        return new RetentionResult(remaining, proofs);
    }

    private DeletionProof Proof(DeletedThing what, string subject, DeletionReason why, string rule) =>
        new() { Number = 0, What = what, Subject = subject, Why = why, RuleId = rule, Policy = Policy.ToString(), On = On };
}

/// <summary>What a retention plan leaves.</summary>
/// <param name="Remaining">The cases that are kept, in the order of their numbers.</param>
/// <param name="Proofs">The proofs of what is erased, cases first; still without their numbers, which a <see cref="DeletionProofWriter"/> gives.</param>
public sealed record RetentionResult(IReadOnlyList<RetainedCase> Remaining, IReadOnlyList<DeletionProof> Proofs);
