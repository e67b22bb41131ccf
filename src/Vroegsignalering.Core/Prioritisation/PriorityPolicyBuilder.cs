namespace Vroegsignalering.Prioritisation;

/// <summary>Composes a <see cref="PriorityPolicy"/>. Every rule has a method <c>Add…</c> of its own: a dot shows all there is.</summary>
public sealed class PriorityPolicyBuilder
{
    /// <summary>The most rules that a policy can hold.</summary>
    public const int MaximumRules = 64;

    private readonly string _id;
    private readonly List<IPriorityRule> _rules = [];
    private readonly List<PriorityClass> _classes = [];

    /// <summary>Starts a policy without rules.</summary>
    /// <param name="id">Name and version, such as <c>standard-2027.1</c>; stored with every decision.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PriorityPolicyBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id;
    }

    /// <summary>Adds a rule; use it for rules of your own.</summary>
    /// <exception cref="ArgumentException">There is a rule with this id already.</exception>
    /// <exception cref="InvalidOperationException">The policy holds <see cref="MaximumRules"/> rules.</exception>
    public PriorityPolicyBuilder Add(IPriorityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_rules.Exists(r => string.Equals(r.Id, rule.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The policy has a rule '{rule.Id}' already; give each rule an id of its own.", nameof(rule));
        }

        if (_rules.Count == MaximumRules)
        {
            throw new InvalidOperationException($"A policy holds at most {MaximumRules} rules.");
        }

        _rules.Add(rule);
        return this;
    }

    /// <summary>Adds a class of priority.</summary>
    /// <param name="id">The stable id, such as <c>high</c>.</param>
    /// <param name="name">What staff call it.</param>
    /// <param name="minimumScore">The lowest score in the class.</param>
    /// <exception cref="ArgumentException">There is a class with this id or this score already.</exception>
    public PriorityPolicyBuilder AddClass(string id, Text name, int minimumScore)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (_classes.Exists(c => string.Equals(c.Id, id, StringComparison.Ordinal) || c.MinimumScore == minimumScore))
        {
            throw new ArgumentException($"The policy has a class '{id}' or a class from {minimumScore} already.", nameof(id));
        }

        _classes.Add(new PriorityClass(id, name, minimumScore));
        return this;
    }

    /// <summary>Makes the policy. Without classes of its own it has one, <c>ordinary</c>. Scores below the lowest class fall in that class.</summary>
    public PriorityPolicy Build()
    {
        PriorityClass[] classes = _classes.Count == 0
            ? [new PriorityClass("ordinary", new Text("gewoon", "ordinary"), 0)]
            : [.. _classes.OrderByDescending(c => c.MinimumScore)];
        return new PriorityPolicy(_id, [.. _rules], classes);
    }
}
