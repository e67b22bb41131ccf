using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Vroegsignalering.Prioritisation;

/// <summary>A kind of rule: its name in policy files, its settings, and how it is made.</summary>
public abstract class PriorityRuleKind
{
    private protected PriorityRuleKind(string id, JsonTypeInfo settings) => (Id, Settings) = (id, settings);

    /// <summary>The name in policy files, such as <c>multiple-partners</c>.</summary>
    public string Id { get; }

    /// <summary>How its settings stand in files.</summary>
    public JsonTypeInfo Settings { get; }

    /// <summary>Makes a kind of rule.</summary>
    /// <typeparam name="TOptions">The settings: a class with settable properties. A <see cref="RangeAttribute"/> on a property is checked
    /// and published; on a list or table it holds for each value.</typeparam>
    /// <typeparam name="TRule">The rule; a <c>readonly struct</c> runs fastest in bulk.</typeparam>
    /// <param name="id">The name in policy files: lower case letters, digits and hyphens.</param>
    /// <param name="settings">How the settings stand in files, from a <c>JsonSerializerContext</c>; with the naming policy for small first letters.</param>
    /// <param name="make">Makes the rule. It throws <see cref="ArgumentException"/> with the name of the setting when one is wrong.</param>
    /// <exception cref="ArgumentException">The id or the name of a setting has another form.</exception>
    public static PriorityRuleKind<TOptions> Of<TOptions, TRule>(string id, JsonTypeInfo<TOptions> settings, Func<TOptions, TRule> make)
        where TOptions : class, new()
        where TRule : IPriorityRule
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(make);
        if (id.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            throw new ArgumentException("The id of a kind of rule has lower case letters, digits and hyphens only.", nameof(id));
        }

        return settings.Properties.FirstOrDefault(p => char.IsUpper(p.Name[0]) || p.Name is "rule") is JsonPropertyInfo wrong
            ? throw new ArgumentException($"The setting '{wrong.Name}' needs a name with a small first letter that is not 'rule'; set the naming policy of the context.", nameof(settings))
            : new PriorityRuleKind<TOptions>(id, settings, options => new PolicyRule<TRule>(make(options)));
    }

    /// <summary>Makes the rule of settings as they stand in a file, outside any policy; for tests of a rule.</summary>
    /// <param name="settings">The settings, without the name of the kind; what is left out has its default.</param>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    /// <exception cref="JsonException">A setting has another form.</exception>
    public IPriorityRule MakeRule(JsonElement settings) => Make(settings).Rule;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Makes the rule of settings in JSON, without the name of the kind.</summary>
    internal abstract PolicyRule Make(JsonElement settings);

    /// <summary>Throws for the first setting outside its range, also of a setting inside a list.</summary>
    private protected void CheckRanges(object options) => CheckRanges(options, Settings);

    private static void CheckRanges(object options, JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties)
        {
            object? value = property.Get?.Invoke(options);
            if (SettingRange.Of(property) is RangeAttribute range && !range.Holds(value))
            {
                throw new ArgumentOutOfRangeException(property.Name, $"It must be {range.Minimum} to {range.Maximum}.");
            }

            if (value is IEnumerable list and not string && info.Options.GetTypeInfo(property.PropertyType) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: Type element }
                && info.Options.GetTypeInfo(element) is { Kind: JsonTypeInfoKind.Object } inner)
            {
                foreach (object item in list.OfType<object>()) // without what is null, which the rule itself refuses
                {
                    CheckRanges(item, inner);
                }
            }
        }
    }
}

/// <summary>A kind of rule whose settings are known.</summary>
/// <typeparam name="TOptions">The settings.</typeparam>
public sealed class PriorityRuleKind<TOptions> : PriorityRuleKind
    where TOptions : class, new()
{
    private readonly Func<TOptions, PolicyRule> _make;

    internal PriorityRuleKind(string id, JsonTypeInfo<TOptions> settings, Func<TOptions, PolicyRule> make)
        : base(id, settings) => _make = make;

    /// <summary>Makes the rule of settings, outside any policy; for tests of a rule.</summary>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    public IPriorityRule MakeRule(TOptions settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Make(settings).Rule;
    }

    internal override PolicyRule Make(JsonElement settings) =>
        Make(settings.Deserialize((JsonTypeInfo<TOptions>)Settings) ?? throw new JsonException("The settings are null."));

    internal PolicyRule Make(TOptions options)
    {
        CheckRanges(options);
        return _make(options).Of(this, JsonSerializer.SerializeToElement(options, (JsonTypeInfo<TOptions>)Settings));
    }
}
