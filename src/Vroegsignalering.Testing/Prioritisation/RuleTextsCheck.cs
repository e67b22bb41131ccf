using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>What a rule says about itself: id, name, description, facts, caution, source.</summary>
internal static class RuleTextsCheck
{
    public static void Run(IPriorityRule rule, ConformanceFindings findings)
    {
        CheckId(rule, findings);
        CheckName(rule.Name, findings);
        CheckSentence(rule.Description, "description", "", findings);
        CheckUses(rule.Uses ?? [], findings);
        CheckCaution(rule, findings);
    }

    public static void CheckSentence(Text? text, string check, string subject, ConformanceFindings findings, PriorityFacts? facts = null)
    {
        CheckBothLanguages(text, check, subject, check, findings, facts);
        foreach (string sentence in new[] { text?.Dutch, text?.English }.OfType<string>().Where(s => s.Length > 0))
        {
            if (!sentence.EndsWith('.'))
            {
                findings.Fail(check, $"The {check} '{sentence}' does not end with a full stop.", "Write full sentences that end with a full stop.", subject, facts);
            }
            else if (sentence.AsSpan().IndexOfAny('{', '}', '|') >= 0)
            {
                findings.Fail(check, $"The {check} '{sentence}' has a brace or bar left.", "Use the places of Reason, such as {0}, {1:money} and {0:dag|dagen}, or interpolate the text with $.", subject, facts);
            }
        }
    }

    private static void CheckBothLanguages(Text? text, string check, string subject, string what, ConformanceFindings findings, PriorityFacts? facts = null)
    {
        if (string.IsNullOrWhiteSpace(text?.Dutch) || string.IsNullOrWhiteSpace(text.English))
        {
            findings.Fail(check, $"The {what} is empty in Dutch or English.", "Give a text in both languages: new Text(dutch, english).", subject, facts);
        }
        else if (string.Equals(text.Dutch, text.English, StringComparison.Ordinal) && text.Dutch.Contains(' ', StringComparison.Ordinal))
        {
            findings.Fail(check, $"The {what} '{text.Dutch}' is the same in Dutch and English.", "Translate it: Dutch at level B1 first, English second.", subject, facts);
        }
    }

    private static void CheckUses(IReadOnlyList<PriorityFact> uses, ConformanceFindings findings)
    {
        if (uses.Count == 0 && findings.Settings.Length == 0)
        {
            findings.Fail("uses", "The rule names no facts.", "Return from Uses the facts that Evaluate looks at.");
        }
        else if (uses.Count == 0)
        {
            findings.Note("uses", "With these settings the rule names no facts.", "Return from Uses the facts that Evaluate looks at, or give settings with which it looks at some.");
        }

        if (uses.Distinct().Count() != uses.Count)
        {
            findings.Fail("uses", "The rule names a fact twice.", "Name each fact once in Uses.");
        }

        foreach (HostFact fact in uses.OfType<HostFact>())
        {
            CheckBothLanguages(fact.Name, "host-fact", fact.Id, "name of the fact", findings);
            CheckBothLanguages(fact.Purpose, "host-fact", fact.Id, "purpose of the fact", findings);
        }
    }

    private static void CheckId(IPriorityRule rule, ConformanceFindings findings)
    {
        string id = rule.Id ?? "";
        if (id.Length == 0 || id.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            findings.Fail("id", $"The id '{id}' is not well formed.", "Use lower case letters, digits and hyphens, such as 'home-visits'.");
        }

        if (!string.Equals(id, rule.Id, StringComparison.Ordinal))
        {
            findings.Fail("id", "The id changes from one call to the next.", "Return a constant: decisions are stored with it.");
        }
    }

    private static void CheckName(Text? name, ConformanceFindings findings)
    {
        CheckBothLanguages(name, "name", "", "name", findings);
        foreach (string word in new[] { name?.Dutch, name?.English }.OfType<string>().Where(s => s.Length > 0))
        {
            if (char.IsUpper(word[0]) || word.EndsWith('.'))
            {
                findings.Fail("name", $"The name '{word}' has a capital or a full stop.", "Use a few words that fit inside a sentence, without a capital and full stop.");
            }
        }
    }

    private static void CheckCaution(IPriorityRule rule, ConformanceFindings findings)
    {
        if (rule.Source is LegalSource source && string.IsNullOrWhiteSpace(source.Title))
        {
            findings.Fail("source", "The source has no title.", "Name the law, agreement or study, or leave Source out for a choice of your own.");
        }

        if (rule.Caution is RuleCaution caution)
        {
            CheckSentence(caution.Sentence, "caution", "", findings);
            if (string.IsNullOrWhiteSpace(caution.Source?.Title))
            {
                findings.Fail("caution", "The caution has no source.", "Name the rule of law or the debate that it rests on, so that a council can read it.", "source");
            }
        }
        else if ((rule.Uses ?? []).Any(f => f == PriorityFact.YoungestAge || f == PriorityFact.OldestAge || f == PriorityFact.HasMinorChildren))
        {
            findings.Note("caution", "The rule looks at age or children and has no caution.", "If it treats people differently by it, warn with Caution and name the source of the debate.");
        }
    }
}
