namespace Vroegsignalering.Prioritisation;

/// <summary>Composes a <see cref="PriorityPolicy"/>. Every rule has a method <c>Add…</c> of its own: a dot shows all there is.</summary>
public sealed class PriorityPolicyBuilder
{
    /// <summary>The most rules that a policy can hold.</summary>
    public const int MaximumRules = 64;

    /// <summary>The most classes that a policy can have.</summary>
    public const int MaximumClasses = 100;

    private readonly List<PolicyRule> _rules = [];
    private readonly List<PriorityClass> _classes = [];

    /// <summary>Starts a policy without rules.</summary>
    /// <param name="id">The id, such as <c>landelijk-basis</c>.</param>
    /// <param name="version">The version, such as <c>2027.1</c>; stored with the id with every decision. Empty when the id says it.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PriorityPolicyBuilder(string id, string version = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(version);
        (Id, Version) = (id, version);
    }

    internal string Id { get; }

    internal string Version { get; }

    internal PolicyDocument Document { get; private set; } = new();

    internal bool IsStrict { get; private set; }

    internal int RandomShare { get; private set; }

    internal bool HidesRanking { get; private set; }

    internal List<PriorityFact> Asks { get; } = [];

    internal List<HostFact> HostFacts { get; } = [];

    /// <summary>Adds a rule as an object; use it for a rule of your own that no policy file has to name.</summary>
    /// <exception cref="ArgumentException">There is a rule with this id already.</exception>
    /// <exception cref="InvalidOperationException">The policy holds <see cref="MaximumRules"/> rules.</exception>
    public PriorityPolicyBuilder Add<TRule>(TRule rule)
        where TRule : IPriorityRule
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Add(new PolicyRule<TRule>(rule));
    }

    /// <summary>Adds a rule of a kind, with its settings.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="configure">Sets what differs from the defaults.</param>
    /// <exception cref="ArgumentException">A setting is wrong, or there is a rule with this id already.</exception>
    /// <exception cref="InvalidOperationException">The policy holds <see cref="MaximumRules"/> rules.</exception>
    public PriorityPolicyBuilder Add<TOptions>(PriorityRuleKind<TOptions> kind, Action<TOptions>? configure = null)
        where TOptions : class, new()
    {
        ArgumentNullException.ThrowIfNull(kind);
        TOptions options = new();
        configure?.Invoke(options);
        return Add(kind.Make(options));
    }

    /// <summary>Writes down whose policy it is, what it is for and from when until when it holds.</summary>
    public PriorityPolicyBuilder WithDocument(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        return this;
    }

    /// <summary>Gives every signal an offer: no rule leaves a case out.</summary>
    /// <remarks>Source: Wgs art. 3 lid 1 onder b.</remarks>
    public PriorityPolicyBuilder WithEveryoneAnOffer()
    {
        IsStrict = true;
        return this;
    }

    /// <summary>Puts a share of the cases in the order by chance, so that the ranking can be evaluated without its own bias.</summary>
    /// <param name="percent">The percentage, 0 to 100.</param>
    public PriorityPolicyBuilder WithRandomShare(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        RandomShare = percent;
        return this;
    }

    /// <summary>Hides score, class and way of selection from who works with the list, so that every case gets the same effort.</summary>
    public PriorityPolicyBuilder WithHiddenRanking()
    {
        HidesRanking = true;
        return this;
    }

    /// <summary>Asks by name for a fact that a host may not give otherwise, such as <see cref="PriorityFact.HasMinorChildren"/>.</summary>
    /// <exception cref="ArgumentException">The fact is not one on request.</exception>
    public PriorityPolicyBuilder AskFor(PriorityFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!fact.IsOnRequest)
        {
            throw new ArgumentException($"'{fact.Id}' is there without asking.", nameof(fact));
        }

        if (!Asks.Contains(fact))
        {
            Asks.Add(fact);
        }

        return this;
    }

    /// <summary>Registers a fact of the host, with its purpose and legal basis.</summary>
    /// <exception cref="ArgumentException">There is a fact with this id already.</exception>
    public PriorityPolicyBuilder AddHostFact(HostFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (HostFacts.Exists(f => string.Equals(f.Id, fact.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The policy has a fact '{fact.Id}' already.", nameof(fact));
        }

        HostFacts.Add(fact);
        return this;
    }

    /// <summary>Adds a class of priority.</summary>
    /// <param name="id">The stable id, such as <c>high</c>.</param>
    /// <param name="name">What staff call it.</param>
    /// <param name="minimumScore">The lowest score in the class.</param>
    /// <param name="strategy">The id of the contact strategy of the class; <c>null</c> for the municipality's own.</param>
    /// <param name="casesPerMonth">How many cases a month can have that strategy; <c>null</c> for no maximum.</param>
    /// <exception cref="ArgumentException">There is a class with this id or this score already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of cases is below zero.</exception>
    public PriorityPolicyBuilder AddClass(string id, Text name, int minimumScore, string? strategy = null, int? casesPerMonth = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(casesPerMonth ?? 0, nameof(casesPerMonth));
        if (_classes.Exists(c => string.Equals(c.Id, id, StringComparison.Ordinal) || c.MinimumScore == minimumScore)
            || id is "urgent" or "left-out" || _classes.Count == MaximumClasses)
        {
            throw new ArgumentException(
                $"A class needs an id and a score of its own, the ids 'urgent' and 'left-out' are taken, and there are at most {MaximumClasses}: '{id}' from {minimumScore}.", nameof(id));
        }

        _classes.Add(new PriorityClass(id, name, minimumScore) { Strategy = strategy, CasesPerMonth = casesPerMonth });
        return this;
    }

    /// <summary>Makes the policy. Without classes of its own it has one, <c>ordinary</c>. Scores below the lowest class fall in that class.</summary>
    /// <exception cref="InvalidOperationException">A rule looks at a fact that the policy does not ask for or that nobody registered.</exception>
    /// <exception cref="ArgumentException">A condition of a decision table does not fit a fact of the host.</exception>
    public PriorityPolicy Build()
    {
        PolicyRule[] rules = [.. _rules.Select(r => r.With(HostFacts))];
        foreach (PolicyRule rule in rules)
        {
            foreach (PriorityFact fact in rule.Rule.Uses)
            {
                bool known = fact is HostFact ? HostFacts.Exists(f => string.Equals(f.Id, fact.Id, StringComparison.Ordinal)) : !fact.IsOnRequest || Asks.Contains(fact);
                if (!known)
                {
                    throw new InvalidOperationException($"The rule '{rule.Rule.Id}' looks at '{fact.Id}', so the policy has to ask for it by name or register it.");
                }
            }
        }

        PriorityClass[] classes = _classes.Count == 0
            ? [new PriorityClass("ordinary", new Text("gewoon", "ordinary"), 0)]
            : [.. _classes.OrderByDescending(c => c.MinimumScore)];
        return new PriorityPolicy(this, rules, classes);
    }

    internal PriorityPolicyBuilder Add(PolicyRule rule)
    {
        string id = rule.Rule.Id;
        if (string.Equals(id, LegalFloor.RuleId, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The id '{LegalFloor.RuleId}' is taken by what the law decides.", nameof(rule));
        }

        if (_rules.Exists(r => string.Equals(r.Rule.Id, id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The policy has a rule '{id}' already; give each rule an id of its own.", nameof(rule));
        }

        if (_rules.Count == MaximumRules)
        {
            throw new InvalidOperationException($"A policy holds at most {MaximumRules} rules.");
        }

        _rules.Add(rule);
        return this;
    }
}
