namespace Vroegsignalering.Prioritisation;

/// <summary>What the finding of a rule does.</summary>
public enum RuleEffect
{
    /// <summary>Not stated; treated as <see cref="NotApplied"/>.</summary>
    NotStated = 0,

    /// <summary>The rule looked and does not apply.</summary>
    NotApplied = 1,

    /// <summary>The rule adds points.</summary>
    Points = 2,

    /// <summary>The rule leaves the case out as unjustified, such as below a threshold, unless the law forbids that; a counted
    /// outcome, never a silent skip.</summary>
    LeftOutAsUnjustified = 3,

    /// <summary>The rule leaves the case out as a repeat that did not grow, unless the law forbids that.</summary>
    LeftOutAsRepeat = 4,
}

/// <summary>What one rule found: its effect, and why, with at most two numbers. Costs no memory until somebody reads it.</summary>
public readonly record struct RuleFinding
{
    private static readonly Reason NotStated = new("not-stated", new Text("Deze regel gaf geen reden.", "This rule gave no reason."));

    private readonly Reason? _reason;

    private RuleFinding(RuleEffect effect, int points, Reason reason, long first, long second) =>
        (Effect, Points, _reason, First, Second) = (effect, points, reason, first, second);

    /// <summary>What it does.</summary>
    public RuleEffect Effect { get; }

    /// <summary>The points; zero when the rule does not apply or leaves out. May be negative.</summary>
    public int Points { get; }

    /// <summary>Why; <c>not-stated</c> for a finding that nobody made.</summary>
    public Reason Reason => _reason ?? NotStated;

    /// <summary>The number for the first place in the reason.</summary>
    public long First { get; }

    /// <summary>The number for the second place in the reason.</summary>
    public long Second { get; }

    /// <summary>Whether the rule applied.</summary>
    public bool HasApplied => Effect >= RuleEffect.Points;

    /// <summary>Whether the rule leaves the case out.</summary>
    public bool LeavesOut => Effect >= RuleEffect.LeftOutAsUnjustified;

    /// <summary>The rule applies and adds points.</summary>
    public static RuleFinding Applied(int points, Reason reason, long first = 0, long second = 0) =>
        new(RuleEffect.Points, points, reason, first, second);

    /// <summary>The rule does not apply; the reason says why not.</summary>
    public static RuleFinding NotApplied(Reason reason, long first = 0, long second = 0) =>
        new(RuleEffect.NotApplied, 0, reason, first, second);

    /// <summary>The rule applies or not, with the same numbers. In bulk it is faster than a choice between two findings: no jump depends on it.</summary>
    public static RuleFinding When(bool applies, int points, Reason applied, Reason notApplied, long first = 0, long second = 0)
    {
        int all = applies ? -1 : 0;
        return new((RuleEffect)((int)RuleEffect.NotApplied - all), points & all, applies ? applied : notApplied, first, second);
    }

    /// <summary>The rule leaves the case out as unjustified.</summary>
    public static RuleFinding LeftOutAsUnjustified(Reason reason, long first = 0, long second = 0) =>
        new(RuleEffect.LeftOutAsUnjustified, 0, reason, first, second);

    /// <summary>The rule leaves the case out as a repeat that did not grow.</summary>
    public static RuleFinding LeftOutAsRepeat(Reason reason, long first = 0, long second = 0) =>
        new(RuleEffect.LeftOutAsRepeat, 0, reason, first, second);

    /// <summary>The reason in a language.</summary>
    public string ReasonIn(Language language) => Reason.In(language, First, Second);
}
