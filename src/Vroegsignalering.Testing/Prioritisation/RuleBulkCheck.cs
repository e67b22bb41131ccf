using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>That scoring many households allocates nothing.</summary>
internal static class RuleBulkCheck
{
    private const int Tries = 3;

    public static void Run(PriorityPolicy policy, PriorityFacts[] facts, ConformanceFindings findings)
    {
        PriorityScore[] scores = new PriorityScore[facts.Length];
        long least = long.MaxValue;

        // The first time everything static is made; the least of some more leaves out what others do meanwhile.
        policy.Score(facts, scores);
        for (int i = 0; i < Tries; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            policy.Score(facts, scores);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        if (least == 0)
        {
            return;
        }

        string what = $"Scoring {facts.Length} households allocated {least} bytes.";
        const string Repair = "Make each Reason once, as a static readonly field, and no lists, strings or lambdas in Evaluate; read a fact of the host with facts.Host?.Of(id).";
        if (policy.Rules.All(r => r.GetType().IsValueType))
        {
            findings.Fail("allocation", what, Repair);
        }
        else
        {
            findings.Note("allocation", what, Repair);
        }
    }
}
