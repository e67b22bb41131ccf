using System.Collections.Frozen;
using NodaTime;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>What stood in a request, field by field, after everything was checked.</summary>
internal sealed class ApiValues(IReadOnlyDictionary<string, object> values)
{
    public static ApiValues None { get; } = new(FrozenDictionary<string, object>.Empty);

    public bool Has(string name) => values.ContainsKey(name);

    public string? Text(string name) => values.GetValueOrDefault(name) as string;

    public LocalDate? Day(string name) => values.GetValueOrDefault(name) as LocalDate?;

    public bool? Flag(string name) => values.GetValueOrDefault(name) as bool?;

    public int? Number(string name) => values.GetValueOrDefault(name) as int?;

    public IReadOnlyList<string> Words(string name) => values.GetValueOrDefault(name) as IReadOnlyList<string> ?? [];

    public IReadOnlyDictionary<string, string> Cells(string name) =>
        values.GetValueOrDefault(name) as IReadOnlyDictionary<string, string> ?? FrozenDictionary<string, string>.Empty;
}
