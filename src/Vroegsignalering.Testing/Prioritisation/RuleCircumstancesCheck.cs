using System.Globalization;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>That a rule finds and says the same in other cultures and on several threads at once.</summary>
internal sealed class RuleCircumstancesCheck(IPriorityRule rule, PriorityFacts[] facts, RuleFinding[] expected, ConformanceFindings findings)
{
    private const int ThreadCount = 4;

    // Turkish has another capital of i, Arabic another minus and other months, Dutch a comma before the cents.
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "nl-NL"];

    public void Run()
    {
        foreach (string culture in Cultures)
        {
            RunIn(culture);
        }

        RunOnThreads();
    }

    private void RunIn(string name)
    {
        (Text ruleName, Text description) = (rule.Name, rule.Description);
        string[][] sentences = Sentences();
        int? differs = null;
        bool hasOtherTexts = false;
        Exception? thrown = null;
        try
        {
            // A thread of its own, so that the culture of the caller stays as it is.
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            Thread thread = new(() =>
            {
                try
                {
                    differs = Differs();
                    hasOtherTexts = rule.Name != ruleName || rule.Description != description
                        || !sentences.Zip(Sentences()).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal));
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            })
            { CurrentCulture = culture, CurrentUICulture = culture };
            thread.Start();
            thread.Join();
        }
        catch (CultureNotFoundException)
        {
            findings.Note("culture", $"This machine does not know the culture {name}, so it was not tried.", "Run the suite where ICU is installed.", name);
        }

        if (thrown is not null)
        {
            findings.Fail("culture", $"In the culture {name} the rule threw {thrown.GetType().Name}: {thrown.Message}", "Parse and write with CultureInfo.InvariantCulture.", "thrown");
        }

        if (differs is int at)
        {
            findings.Fail("culture", $"In the culture {name} the same facts gave another finding.", "Use ordinal comparisons and CultureInfo.InvariantCulture; numbers in a reason go in its places.", "finding", facts[at]);
        }

        if (hasOtherTexts)
        {
            findings.Fail("culture", $"In the culture {name} the rule has other texts.", "Write numbers in Dutch and English texts without the culture of the machine: string.Create(CultureInfo.InvariantCulture, $...); also below zero.", "texts");
        }
    }

    private string[][] Sentences() =>
        [.. facts.Select(f => rule.Evaluate(f)).Select(f => new[] { f.ReasonIn(Language.Dutch), f.ReasonIn(Language.English) })];

    private int? Differs(int from = 0)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            int at = (i + from) % facts.Length;
            if (rule.Evaluate(facts[at]) != expected[at])
            {
                return at;
            }
        }

        return null;
    }

    private void RunOnThreads()
    {
        using Barrier start = new(ThreadCount);
        int?[] differs = new int?[ThreadCount];
        Exception?[] thrown = new Exception?[ThreadCount];
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(own => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                // Each begins elsewhere, so that they look at different facts at the same time.
                differs[own] = Differs(own * facts.Length / ThreadCount);
            }
            catch (Exception e)
            {
                thrown[own] = e;
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        if (Array.Find(thrown, e => e is not null) is Exception error)
        {
            findings.Fail("threads", $"On several threads at once Evaluate threw {error.GetType().Name}: {error.Message}", "Share nothing that changes: make all fields readonly and static ones immutable.");
        }
        else if (Array.Find(differs, d => d is not null) is int at)
        {
            findings.Fail("threads", "On several threads at once the same facts gave another finding.", "Share nothing that changes: make all fields readonly and static ones immutable.", "", facts[at]);
        }
    }
}
