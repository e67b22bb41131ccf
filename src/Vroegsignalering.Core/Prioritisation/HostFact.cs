namespace Vroegsignalering.Prioritisation;

/// <summary>A fact that a municipality adds of its own: a registered key with a purpose and a legal basis. It is stored and described as the others.</summary>
/// <remarks>What the law forbids to weigh stays forbidden: health, criminal data, origin, nationality and averages of a neighbourhood have no place here.
/// Source: Wgs art. 8b, since 2021-01-01; AVG art. 5 lid 1 onder b.</remarks>
public sealed class HostFact : PriorityFact
{
    /// <summary>The start of every id: <c>host:</c>.</summary>
    public const string Prefix = "host:";

    /// <summary>Registers a fact.</summary>
    /// <param name="key">The key without <c>host:</c>: lower case letters, digits and hyphens.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="unit">What its number counts; no choice or set.</param>
    /// <param name="purpose">For what purpose it is used.</param>
    /// <param name="legalBasis">On what legal basis.</param>
    /// <exception cref="ArgumentException">The key has another form, a text is empty, or the unit is a choice or a set.</exception>
    public HostFact(string key, Text name, PriorityFactUnit unit, Text purpose, string legalBasis)
        : base(Prefix + key, name, unit, Get(Prefix + key), Set(Prefix + key))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(name.Dutch);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose.Dutch);
        ArgumentException.ThrowIfNullOrWhiteSpace(legalBasis);
        if (key.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            throw new ArgumentException("A key has lower case letters, digits and hyphens only.", nameof(key));
        }

        if (unit is PriorityFactUnit.NotStated or PriorityFactUnit.Choice or PriorityFactUnit.Set)
        {
            throw new ArgumentException("A fact of a host is a count, an amount, days, years, or yes or no.", nameof(unit));
        }

        (Purpose, LegalBasis, MayBeUnknown) = (purpose, legalBasis, true);
    }

    /// <summary>For what purpose it is used.</summary>
    public Text Purpose { get; }

    /// <summary>On what legal basis, such as an article of a law.</summary>
    public string LegalBasis { get; }

    private static Getter Get(string id) => (in PriorityFacts facts) => facts.Host?.Of(id);

    private static Setter Set(string id) => (in PriorityFacts facts, long? value) =>
    {
        IEnumerable<KeyValuePair<string, long>> others = (facts.Host?.Values ?? []).Where(v => !string.Equals(v.Key, id, StringComparison.Ordinal));
        KeyValuePair<string, long>[] values = [.. value is long number ? others.Append(new(id, number)) : others];
        return facts with { Host = values.Length == 0 ? null : new HostFactValues(values) };
    };
}
